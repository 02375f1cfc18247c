import { idsOf } from '../../../access/who-acts.js';
import type { Context } from '../../../kernel/context.js';
import type { EntryDocument } from '../timeline.store.js';
import type { EarlierText } from './comments.dto.js';

/** So long a comment can be changed by whoever wrote it. */
export const EDIT_WINDOW_MS = 15 * 60_000;

/** So many earlier texts of a comment are kept. */
const MOST_KEPT = 20;

/** Whether the caller wrote it: the same person, with the same one acting for them, if any. */
export function isWriter(ctx: Pick<Context, 'actor'>, { actor, actorIds }: EntryDocument): boolean {
  const writers = actorIds.slice(0, actor.actedBy ? 2 : 1);
  return writers.join() === idsOf(ctx).join();
}

/** Until when the caller may change it; null where they may not, or not any more. */
export function editableUntil(ctx: Pick<Context, 'actor' | 'clock'>, entry: EntryDocument): Date | null {
  // What was written before comments could be changed has no version.
  if (entry.kind !== 'commented' || entry.version === undefined || !isWriter(ctx, entry)) return null;
  const until = new Date(entry.at.getTime() + EDIT_WINDOW_MS);
  return ctx.clock() < until ? until : null;
}

/** What a comment said before, with what it says until now: the first text and the latest ones. */
export function withEarlier({ earlier = [], body }: EntryDocument, until: Date): EarlierText[] {
  const all = [...earlier, { body: body ?? '', until }];
  return all.length > MOST_KEPT ? [...all.slice(0, 1), ...all.slice(1 - MOST_KEPT)] : all;
}
