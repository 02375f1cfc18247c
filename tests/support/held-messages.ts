import { heldMessage } from '../../server/domains/requests/mail-in/held-message.model.js';
import type { HeldMessageDocument } from '../../server/domains/requests/mail-in/held-messages.store.js';
import type { RequestDocument } from '../../server/domains/requests/requests.store.js';
import { newId } from '../../server/kernel/ids.js';
import type { TestPortico } from './start-portico.js';

/** What somebody wrote, and from where. */
export interface Wrote {
  address?: string;
  words?: string;
}

/** Lets an e-mail to a request wait for staff, as if its requester had written it; answers its id. */
export async function holdMessage(
  { db, clock }: TestPortico,
  requestId: string,
  { address = 'home@mail.example', words = 'Hello from home.' }: Wrote = {},
): Promise<string> {
  const request = await db.collection<RequestDocument>('requests').findOne({ _id: requestId });
  if (!request) throw new Error(`There is no ${requestId}.`);
  const { tenantId, ownerId: personId } = request;
  const purpose = { tenantId, requestId, personId, visibility: 'public' as const };
  const reply = { _id: newId('rpl'), ...purpose, tokenHash: newId('rpl'), goodUntil: clock() };
  const from = [{ address, name: '' }];
  const envelope = { envelopeFrom: address, from, messageId: null, header: () => null, digest: '' };
  const mail = { ...envelope, subject: 'Re: it', text: words, files: [] };
  const message = heldMessage({ mail, reply, request, words }, 'otherSender', clock());
  await db.collection<HeldMessageDocument>('heldMessages').insertOne(message);
  return message._id;
}
