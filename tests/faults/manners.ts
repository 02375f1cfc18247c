import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { BrokenContract, post, type Call, type Reply } from './http-client.js';
import type { Ledger } from './ledger.js';

/** Where and as whom writers write. */
export interface Door {
  /** The next process to ask. */
  next(): string;
  apiKey: string;
  ledger: Ledger;
  /** Whether there is no more time. */
  isOver(): boolean;
}

/** How a writer makes one call until they believe that it was done; null when they gave up. */
export type Manners = (door: Door, call: Call) => Promise<Reply | null>;

/** Asks again with the same key until the answer says that it was done, as docs/rest-api.md tells clients to. */
export const careful: Manners = async (door, call) => {
  const headers = { ...call.headers, 'Idempotency-Key': randomUUID() };
  while (!door.isOver()) {
    const reply = await attempt(door, { ...call, headers });
    if (reply && reply.status < 300) return reply;
    if (reply && !isWorthAnother(reply)) return null;
    await pause(reply ? Number(reply.headers.get('retry-after')) * 1_000 : 50);
  }
  return null;
};

/** Asks again as if for the first time: what was done and not heard of is done twice. */
export const forgetful: Manners = async (door, call) => {
  while (!door.isOver()) {
    const reply = await attempt(door, call);
    if (reply && reply.status < 300) return reply;
    if (reply && !isWorthAnother(reply)) return null;
    await pause(50);
  }
  return null;
};

/** Takes silence for consent: what was not done is lost. */
export const hopeful: Manners = async (door, call) =>
  (await attempt(door, call)) ?? { status: 202, headers: new Headers(), body: {} };

/** Whether the answer says that the same call may succeed later. */
const isWorthAnother = ({ status, headers }: Reply): boolean =>
  (status === 503 || status === 409) && Number(headers.get('retry-after')) > 0;

async function attempt({ next, apiKey, ledger }: Door, call: Call): Promise<Reply | null> {
  try {
    const reply = await post(next(), call, apiKey);
    const { status, body } = reply;
    const replayed = reply.headers.has('idempotency-replayed') ? ' replayed' : '';
    const outcome = status < 300 ? `${status}${replayed}` : `${status} ${String(body['code'])}`;
    ledger.count(outcome);
    if (status >= 300 && !isWorthAnother(reply))
      ledger.wrong.push(`${call.path}: ${outcome}, ${String(body['detail'])}`);
    return reply;
  } catch (error) {
    if (error instanceof BrokenContract) ledger.wrong.push(error.message);
    ledger.count('no answer');
    return null;
  }
}
