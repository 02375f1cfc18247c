import type { DocumentsService } from '../domains/documents/documents.service.js';
import type { UsersService } from '../domains/identity/users.service.js';
import type { RecordsService } from '../domains/records/records.service.js';
import type { CatalogService } from '../domains/requests/catalog.service.js';
import type { RequestsService } from '../domains/requests/requests.service.js';
import { ExplainService, type ExplainParts } from '../domains/tenants/explain.service.js';

/** Who knows the things about which somebody asks. */
export interface Explained {
  users: UsersService;
  requests: RequestsService;
  documents: DocumentsService;
  catalog: CatalogService;
  records: RecordsService;
}

/** Puts together why somebody may or may not. */
export function composeExplanations(
  parts: Pick<ExplainParts, 'memberships' | 'accounts' | 'roles' | 'book'>,
  { users, requests, documents, catalog, records }: Explained,
): ExplainService {
  return new ExplainService({
    ...parts,
    people: users,
    things: {
      request: (ctx, id) => requests.lookUp(ctx, id),
      document: (ctx, id) => documents.lookUp(ctx, id),
      service: (ctx, key) => catalog.lookUp(ctx, key),
      record: (ctx, id) => records.lookUp(ctx, id),
    },
    gates: { record: (ctx, ask) => records.opensField(ctx, ask) },
  });
}
