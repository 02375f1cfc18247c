import { allowedVerbs } from '../../../access/guard.js';
import type { Context } from '../../../kernel/context.js';
import type { HeldMessage } from './held-messages.dto.js';
import type { HeldMessageView } from './held-messages.service.js';

/** A held message, for staff. */
export function presentHeldMessage(ctx: Context, { message, personName }: HeldMessageView): HeldMessage {
  const { _id: id, requestId, requestNumber, personId, fromAddress, fromName, status } = message;
  const { subject, text, files, reason, visibility, receivedAt, decidedAt } = message;
  const verbs = allowedVerbs(ctx, 'held-message', message);
  return {
    ...{ id, requestId, requestNumber },
    person: { id: personId, name: personName },
    from: { address: fromAddress, name: fromName },
    ...{ subject, text, files, reason, visibility, status, receivedAt, decidedAt },
    allowedActions: status === 'held' ? verbs : verbs.filter((verb) => verb === 'read'),
  };
}
