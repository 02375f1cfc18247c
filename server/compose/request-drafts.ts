import type { Connection } from 'mongoose';
import type { CatalogService } from '../domains/requests/catalog.service.js';
import type { CatalogStore } from '../domains/requests/catalog.store.js';
import { RequestDraftsController } from '../domains/requests/drafts/request-drafts.controller.js';
import { RequestDraftsService } from '../domains/requests/drafts/request-drafts.service.js';
import { RequestDraftsStore } from '../domains/requests/drafts/request-drafts.store.js';
import { SubmittedDrafts } from '../domains/requests/drafts/submitted-drafts.js';
import { FormUsageController } from '../domains/requests/form-usage/form-usage.controller.js';
import { FormUsageService } from '../domains/requests/form-usage/form-usage.service.js';
import { UsageCounter } from '../domains/requests/form-usage/usage-counter.js';
import { FormUsageStore } from '../domains/requests/form-usage/usage.store.js';
import type { RecordDirectory } from '../domains/requests/requests.ports.js';
import type { Clock } from '../kernel/clock.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** What drafts of requests need of the rest. */
export interface RequestDraftsIngredients {
  connection: Connection;
  clock: Clock;
  services: CatalogStore;
  catalog: CatalogService;
  records: RecordDirectory;
  unitOfWork: UnitOfWork;
}

/** Puts together how people keep what they have not finished writing, and how it is counted what becomes of it. */
export function composeRequestDrafts({ connection, clock, services, ...given }: RequestDraftsIngredients) {
  const store = new RequestDraftsStore(connection);
  const usage = new FormUsageStore(connection);
  const service = new RequestDraftsService({ ...given, drafts: store, usage });
  const formUsage = new FormUsageService({ usage, drafts: store, services });
  const makers: [unknown, () => unknown][] = [
    [RequestDraftsController, () => new RequestDraftsController(service)],
    [FormUsageController, () => new FormUsageController(formUsage)],
  ];
  const usageCounter = new UsageCounter({ connection, usage, drafts: store, clock });
  return { store, submitted: new SubmittedDrafts(store, usage), usageCounter, makers };
}
