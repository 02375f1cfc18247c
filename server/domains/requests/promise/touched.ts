import type { Context } from '../../../kernel/context.js';
import type { RequestDocument } from '../requests.store.js';
import { sideOf } from '../transition.js';
import { answered } from './request-clock.model.js';

/** What else changes of a request when somebody of staff does something that the customer sees; nothing when it is nobody of staff. */
export function touched(ctx: Context, { clock }: RequestDocument): Partial<RequestDocument> {
  if (sideOf(ctx) !== 'staff' || ctx.actor.kind === 'system') return {};
  const at = ctx.clock();
  return { lastTouchedAt: at, ...(clock ? { clock: answered(clock, at) } : {}) };
}
