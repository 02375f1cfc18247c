import type { Connection } from 'mongoose';
import { BulkService } from '../domains/requests/handling/bulk.service.js';
import { ViewsController } from '../domains/requests/handling/views.controller.js';
import { ViewsService } from '../domains/requests/handling/views.service.js';
import { ViewsStore } from '../domains/requests/handling/views.store.js';
import { WorkController } from '../domains/requests/handling/work.controller.js';
import { WorkService, type WorkParts } from '../domains/requests/handling/work.service.js';
import { LinksController } from '../domains/requests/links/links.controller.js';
import { LinksService } from '../domains/requests/links/links.service.js';
import type { RequestsService } from '../domains/requests/requests.service.js';

/** What work on requests needs of the rest. */
export interface RequestWorkIngredients extends WorkParts {
  connection: Connection;
  requests: RequestsService;
}

/** Puts work on requests together: who has them, how urgent they are, many at once, links between them, and saved lists. */
export function composeRequestWork({ connection, requests, ...parts }: RequestWorkIngredients) {
  const { unitOfWork } = parts;
  const requestViews = new ViewsStore(connection);
  const work = new WorkService(parts);
  const bulk = new BulkService({ requests, work, unitOfWork });
  const links = new LinksService(parts);
  const views = new ViewsService(requestViews, unitOfWork);
  const makers: [unknown, () => unknown][] = [
    [WorkController, () => new WorkController(work, bulk)],
    [LinksController, () => new LinksController(links)],
    [ViewsController, () => new ViewsController(views)],
  ];
  return { stores: { requestViews }, makers };
}
