import type { Context } from '../../../kernel/context.js';
import type { RequestDocument } from '../requests.store.js';

/** Somebody who works on requests. */
export interface Worker {
  id: string;
  name: string;
}

/** What requests ask of those who know the staff. */
export interface WorkerDirectory {
  /** The person with this id, if they are of the staff and may move this request; null when not. */
  worker(ctx: Context, userId: string, request: RequestDocument): Promise<Worker | null>;
  /** All of them, by name: at most 100. */
  workers(ctx: Context, request: RequestDocument): Promise<Worker[]>;
}
