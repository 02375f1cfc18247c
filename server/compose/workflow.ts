import { CancelPartsEffect } from '../domains/requests/bundles/cancel-parts.effect.js';
import { CancelPartsTask } from '../domains/requests/bundles/cancel-parts.task.js';
import { PartsEffect } from '../domains/requests/bundles/parts.effect.js';
import { PartsTask } from '../domains/requests/bundles/parts.task.js';
import type { CatalogService } from '../domains/requests/catalog.service.js';
import { RequestMoves, type StateEffect } from '../domains/requests/request-moves.js';
import type { RequestsStore } from '../domains/requests/requests.store.js';
import type { TimelineStore } from '../domains/requests/timeline.store.js';
import { StepCourse } from '../domains/requests/workflow/steps/step-course.js';
import { StepsEffect } from '../domains/requests/workflow/steps/steps.effect.js';
import type { ConnectorCaller, StaffDirectory } from '../domains/requests/workflow/steps/steps.ports.js';
import { StepsTask } from '../domains/requests/workflow/steps/steps.task.js';
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
  calls: ConnectorCaller;
  staff: StaffDirectory;
  /** What else follows when a request enters a state. */
  effects?: readonly StateEffect[];
}

/** Puts the workflow engine together: what moves requests, and what happens by itself. */
export function composeWorkflow({ tasks, calls, staff, effects = [], ...given }: WorkflowIngredients) {
  const bundles = [new PartsEffect(tasks), new CancelPartsEffect(tasks)];
  const own = [new TimersEffect(tasks), new StepsEffect(tasks), ...bundles];
  const moves = new RequestMoves({ ...given, effects: [...own, ...effects] });
  const course = new StepCourse({ ...given, moves, calls, staff });
  const handlers: TaskHandler[] = [
    new TimerTask(moves),
    new StepsTask(course),
    new PartsTask(course),
    new CancelPartsTask({ ...given, moves }),
  ];
  return { moves, handlers };
}
