import { setTimeout as pause } from 'node:timers/promises';
import { ACCOUNT } from '../support/built-server.js';
import type { Call, Reply } from './http-client.js';
import type { Story } from './ledger.js';
import type { Door, Manners } from './manners.js';

/** The type of the records, and the service of the requests. */
export const RECORD_TYPE = 'order';
export const SERVICE = 'anything';

/** Time between two steps of a writer: the machine also has to run the databases. */
const REST_MS = 80;

/** Writes one story after another until told to stop; the last one is told to its end. */
export async function write(
  name: string,
  door: Door,
  manners: Manners,
  isEnough: () => boolean,
): Promise<void> {
  for (let n = 1; !isEnough() && !door.isOver(); n += 1) {
    await tell(door.ledger.begin(`${name}-${n}`), door, manners);
  }
}

/** The steps of a story: each is acknowledged before the next. */
async function tell(story: Story, door: Door, manners: Manners): Promise<void> {
  const step = async (name: string, call: Call): Promise<Reply | null> => {
    const began = performance.now();
    story.doing = name;
    const reply = await manners(door, call);
    if (reply) door.ledger.acknowledge(story, began);
    await pause(REST_MS);
    return reply;
  };
  const { marker } = story;

  const submitted = await step('submit', {
    path: '/v1/requests',
    json: { service: SERVICE, account: ACCOUNT, data: { note: marker } },
  });
  if (!submitted) return;
  const id = (story.requestId = submitted.body['id'] as string);
  const moved = await step('move', {
    path: `/v1/requests/${id}/transitions`,
    json: { transition: 'startReview' },
    headers: { 'If-Match': submitted.headers.get('etag') ?? '"none"' },
  });
  if (!moved) return;
  for (const name of ['comment-1', 'comment-2']) {
    const json = { body: `${marker} ${name}` };
    if (!(await step(name, { path: `/v1/requests/${id}/comments`, json }))) return;
  }
  for (const name of ['record-1', 'record-2']) {
    const data = { number: marker, status: 'open', product: name };
    const json = { items: [{ externalId: marker, account: ACCOUNT, data }] };
    const path = `/v1/record-types/${RECORD_TYPE}/records/batch`;
    const batch = await step(name, { path, json });
    if (!batch) return;
    story.recordId = (batch.body['results'] as { id: string }[] | undefined)?.[0]?.id ?? null;
  }
}
