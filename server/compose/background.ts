import type { Connection } from 'mongoose';
import { JobsController } from '../domains/jobs/jobs.controller.js';
import { JobsService } from '../domains/jobs/jobs.service.js';
import type { EndedRun } from '../jobs/run-metrics.js';
import { JobRunner, type Job } from '../jobs/runner.js';
import { TaskRunner } from '../jobs/task-runner.js';
import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../kernel/log.js';
import { Leases } from '../store/lease.js';
import type { TaskHandler } from '../store/task-run.js';
import type { TasksStore } from '../store/tasks.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** What happens in the background, and by what. */
export interface BackgroundParts {
  connection: Connection;
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Logger;
  /** What is done again and again, for all tenants. */
  periodic: readonly Job[];
  tasks: TasksStore;
  /** Who does the tenants' tasks. */
  handlers: readonly TaskHandler[];
  /** Hears of every run of a task. */
  onRun?: (run: EndedRun) => void;
}

/** Puts together what works in the background. */
export function composeBackground({
  connection,
  unitOfWork,
  clock,
  log,
  periodic,
  tasks,
  handlers,
  onRun = () => undefined,
}: BackgroundParts) {
  const service = new JobsService(tasks, unitOfWork);
  return {
    jobs: new JobRunner(periodic, new Leases(connection), log),
    taskRunner: new TaskRunner({ tasks, handlers, unitOfWork, clock, log, onRun }),
    makers: [[JobsController, () => new JobsController(service)]] as [unknown, () => unknown][],
  };
}
