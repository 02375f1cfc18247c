import { each, eraseEach } from '../../../store/each.js';
import type { Person, PersonalData } from '../../../store/personal-data.js';
import type { HeldMessagesStore } from './held-messages.store.js';
import type { ReplyAddressesStore } from './reply-addresses.store.js';

const domain = 'requests';

/** Addresses to which they can answer. They end with the person. */
export function replyAddressesOfPeople({ addresses }: ReplyAddressesStore): PersonalData {
  return {
    domain,
    collection: 'replyAddresses',
    async *disclose(ctx, { id }) {
      for await (const { _id, requestId, goodUntil } of each(addresses, ctx, { personId: id }))
        yield { kind: 'replyAddress', id: _id, data: { requestId, goodUntil } };
    },
    erase: (ctx, { person: { id } }, after, tx) =>
      eraseEach(addresses, ctx, { filter: { personId: id }, after }, tx, () => ({ delete: true })),
  };
}

/** To their reply addresses, or from their own address. */
const ofPerson = ({ id, emailKey }: Person) => ({
  $or: [{ personId: id }, ...(emailKey ? [{ fromKey: emailKey }] : [])],
});

/** E-mails that did not become comments by themselves. What others wrote to their addresses is not theirs to read. */
export function heldMessagesOfPeople({ messages }: HeldMessagesStore): PersonalData {
  return {
    domain,
    collection: 'heldMessages',
    async *disclose(ctx, person) {
      for await (const message of each(messages, ctx, ofPerson(person))) {
        const { _id, requestId, receivedAt, status, fromKey, fromAddress, subject, text, files } = message;
        const wrote = fromKey === person.emailKey ? { sender: fromAddress, title: subject, text, files } : {};
        yield { kind: 'heldMessage', id: _id, data: { requestId, receivedAt, status, ...wrote } };
      }
    },
    erase: (ctx, { person }, after, tx) =>
      eraseEach(messages, ctx, { filter: ofPerson(person), after }, tx, () => ({ delete: true })),
  };
}
