import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { TaskDocument } from '../../store/tasks.js';
import type { Job } from './jobs.dto.js';
import { errorInWords } from './jobs.words.js';

/** A job for those who run the portal. */
export function presentJob(ctx: Context, task: TaskDocument): Job {
  const { _id, kind, subjectId, status, progress, attempts, errorCode, dueAt } = task;
  return {
    id: _id,
    kind,
    subject: subjectId,
    status,
    progress: { done: progress.done, total: progress.total },
    attempts,
    error: errorCode === null ? null : { code: errorCode, detail: errorInWords(errorCode, ctx.locale) },
    nextRunAt: status === 'waiting' ? dueAt : null,
    createdAt: task.createdAt,
    updatedAt: task.updatedAt,
    endedAt: task.endedAt,
    allowedActions: allowedVerbs(ctx, 'job', task),
  };
}
