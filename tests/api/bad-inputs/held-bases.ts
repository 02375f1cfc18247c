import type { Cast } from '../../support/actors.js';
import { holdMessage } from '../../support/held-messages.js';
import type { TestPortico } from '../../support/start-portico.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

/** E-mails that wait for staff: each is decided once. */
export async function basesForHeldMessages(
  portico: TestPortico,
  { agent }: Cast,
  make: () => Promise<{ id: string }>,
): Promise<Record<string, Base>> {
  const { id: request } = await make();
  const held = async (): Promise<Message> => ({
    ...EMPTY,
    path: { id: await holdMessage(portico, request) },
  });
  const release = async (): Promise<Message> => ({ ...(await held()), body: { as: 'note' } });
  return {
    listHeldMessages: {
      api: agent,
      message: { ...EMPTY, query: ['status=held', `request=${request}`, 'limit=5'] },
    },
    releaseHeldMessage: {
      api: agent,
      message: await release(),
      fresh: { make: release, writes: { heldMessages: 1 } },
    },
    discardHeldMessage: {
      api: agent,
      message: await held(),
      fresh: { make: held, writes: { heldMessages: 1 } },
    },
  };
}
