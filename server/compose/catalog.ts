import type { Connection } from 'mongoose';
import type { CatalogService } from '../domains/requests/catalog.service.js';
import type { CatalogStore } from '../domains/requests/catalog.store.js';
import type { RecordTypesService } from '../domains/records/record-types.service.js';
import { fieldNames } from '../domains/records/record-type.model.js';
import type { KnownNames } from '../domains/requests/catalog/catalog.ports.js';
import { DraftsService } from '../domains/requests/catalog/drafts.service.js';
import { DraftsStore } from '../domains/requests/catalog/drafts.store.js';
import { Publisher } from '../domains/requests/catalog/publisher.js';
import { ServiceDraftsController } from '../domains/requests/catalog/service-drafts.controller.js';
import { ServiceVersionsController } from '../domains/requests/catalog/service-versions.controller.js';
import { SimulationsService } from '../domains/requests/catalog/simulations.service.js';
import { TransferController } from '../domains/requests/catalog/transfer/transfer.controller.js';
import { TransferService } from '../domains/requests/catalog/transfer/transfer.service.js';
import { VersionsService } from '../domains/requests/catalog/versions.service.js';
import type { RequestsStore } from '../domains/requests/requests.store.js';
import type { TimelineStore } from '../domains/requests/timeline.store.js';
import type { CalendarsStore } from '../domains/requests/promise/calendars.store.js';
import type { RolesService } from '../domains/tenants/roles.service.js';
import type { TenantsService } from '../domains/tenants/tenants.service.js';
import { grantScope } from '../kernel/scope.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** What the making of services needs of the rest. */
export interface CatalogIngredients {
  connection: Connection;
  store: CatalogStore;
  catalog: CatalogService;
  calendars: CalendarsStore;
  roles: RolesService;
  tenants: TenantsService;
  recordTypes: Pick<RecordTypesService, 'all'>;
  requests: RequestsStore;
  timeline: TimelineStore;
  unitOfWork: UnitOfWork;
}

/** Puts together how services are written, published and taken back. */
export function composeCatalog({
  connection,
  calendars,
  store,
  catalog,
  roles,
  tenants,
  recordTypes,
  requests,
  timeline,
  unitOfWork,
}: CatalogIngredients) {
  const known: KnownNames = {
    roles: (ctx) => roles.sides(ctx),
    hasCalendar: async ({ tenantId }, key) => (await calendars.find(grantScope({ tenantId }), key)) !== null,
    recordTypes: async (ctx) =>
      (await recordTypes.all(ctx)).map((type) => ({
        key: type.key,
        fields: fieldNames(type),
        sensitive: type.fields.flatMap(({ name, sensitive }) => (sensitive ? [name] : [])),
      })),
    accountIds: async (ctx, ids) => (await tenants.findAccounts(ctx, ids)).map(({ _id }) => _id),
  };
  const parts = { store, publisher: new Publisher(store), known, unitOfWork };
  const draftsStore = new DraftsStore(connection);
  const drafts = new DraftsService({ ...parts, drafts: draftsStore });
  const transfer = new TransferService({ ...parts, drafts, draftsStore });
  const simulations = new SimulationsService({ drafts, catalog, requests, timeline, unitOfWork });
  const versions = new VersionsService(parts);
  const makers: [unknown, () => unknown][] = [
    [ServiceDraftsController, () => new ServiceDraftsController(drafts, simulations)],
    [TransferController, () => new TransferController(transfer)],
    [ServiceVersionsController, () => new ServiceVersionsController(versions)],
  ];
  return { makers };
}
