import type { Connection } from 'mongoose';
import type { CatalogService } from '../domains/requests/catalog.service.js';
import type { CatalogStore } from '../domains/requests/catalog.store.js';
import { CalendarsController } from '../domains/requests/promise/calendars.controller.js';
import { CalendarsService } from '../domains/requests/promise/calendars.service.js';
import { CalendarsStore } from '../domains/requests/promise/calendars.store.js';
import { Outlooks } from '../domains/requests/promise/outlook.js';
import { PromiseEffect } from '../domains/requests/promise/promise.effect.js';
import { PromiseTask } from '../domains/requests/promise/promise.task.js';
import { Timings } from '../domains/requests/promise/timings.js';
import { UsualTimes } from '../domains/requests/promise/usual.js';
import { UsualTimesStore } from '../domains/requests/promise/usual.store.js';
import type { RequestMoves } from '../domains/requests/request-moves.js';
import type { RequestsStore } from '../domains/requests/requests.store.js';
import type { Clock } from '../kernel/clock.js';
import type { TasksStore } from '../store/tasks.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** What promises are made of. */
export interface PromiseIngredients {
  connection: Connection;
  clock: Clock;
  unitOfWork: UnitOfWork;
  catalog: CatalogService;
  services: CatalogStore;
  requests: RequestsStore;
  tasks: TasksStore;
}

/** Puts together what is promised for requests: calendars, clocks, and what is told of them. */
export function composePromise({ connection, clock, services, requests, ...given }: PromiseIngredients) {
  const { unitOfWork, catalog, tasks } = given;
  const calendars = new CalendarsStore(connection);
  const timings = new Timings(calendars);
  const usual = new UsualTimesStore(connection);
  const ofCalendars = new CalendarsService({ calendars, services, unitOfWork });
  const makers: [unknown, () => unknown][] = [
    [CalendarsController, () => new CalendarsController(ofCalendars)],
  ];
  return {
    calendars,
    ofCalendars,
    effect: new PromiseEffect(timings, tasks),
    usualTimes: new UsualTimes({ usual, services, requests, timings, clock }),
    outlooks: new Outlooks(requests, timings),
    makers,
    /** What looks whether targets come near; it has the workflow move on. */
    handler: (moves: RequestMoves) => new PromiseTask({ store: requests, catalog, moves, tasks }),
  };
}
