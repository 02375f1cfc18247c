import type { Connection } from 'mongoose';
import type { CatalogService } from '../domains/requests/catalog.service.js';
import { RequestDraftsController } from '../domains/requests/drafts/request-drafts.controller.js';
import { RequestDraftsService } from '../domains/requests/drafts/request-drafts.service.js';
import { RequestDraftsStore } from '../domains/requests/drafts/request-drafts.store.js';
import type { RecordDirectory } from '../domains/requests/requests.ports.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** What drafts of requests need of the rest. */
export interface RequestDraftsIngredients {
  connection: Connection;
  catalog: CatalogService;
  records: RecordDirectory;
  unitOfWork: UnitOfWork;
}

/** Puts together how people keep what they have not finished writing. */
export function composeRequestDrafts({ connection, ...given }: RequestDraftsIngredients) {
  const store = new RequestDraftsStore(connection);
  const service = new RequestDraftsService({ ...given, drafts: store });
  const makers: [unknown, () => unknown][] = [
    [RequestDraftsController, () => new RequestDraftsController(service)],
  ];
  return { store, makers };
}
