import type { CatalogService } from '../domains/requests/catalog.service.js';
import { RequestMoves, type StateEffect } from '../domains/requests/request-moves.js';
import type { RequestsStore } from '../domains/requests/requests.store.js';
import type { TimelineStore } from '../domains/requests/timeline.store.js';
import { TimersEffect } from '../domains/requests/workflow/timers.effect.js';
import { TimerTask } from '../domains/requests/workflow/timers.task.js';
import type { TaskHandler } from '../store/task-run.js';
import type { TasksStore } from '../store/tasks.js';

/** What the workflow engine needs of the rest. */
export interface WorkflowIngredients {
  store: RequestsStore;
  timeline: TimelineStore;
  catalog: CatalogService;
  tasks: TasksStore;
  /** What else follows when a request enters a state. */
  effects?: readonly StateEffect[];
}

/** Puts the workflow engine together: what moves requests, and what happens by itself. */
export function composeWorkflow({ tasks, effects = [], ...given }: WorkflowIngredients) {
  const moves = new RequestMoves({ ...given, effects: [new TimersEffect(tasks), ...effects] });
  const handlers: TaskHandler[] = [new TimerTask(moves)];
  return { moves, handlers };
}
