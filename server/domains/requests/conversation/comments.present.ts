import type { Context } from '../../../kernel/context.js';
import { presentEntry } from '../requests.present.js';
import type { EntryDocument } from '../timeline.store.js';
import { sideOf } from '../transition.js';
import { isWriter } from './comment.model.js';
import type { Comment } from './comments.dto.js';

/** A comment; staff and whoever wrote it see what it said before. */
export function presentComment(ctx: Context, entry: EntryDocument): Comment {
  const sees = sideOf(ctx) === 'staff' || isWriter(ctx, entry);
  const earlier = (entry.earlier ?? []).map(({ body, until }) => ({ body, until }));
  return { ...presentEntry(ctx, entry), earlier: sees ? earlier : null };
}
