import { expect } from 'vitest';
import { bodyOf, type Schemas } from '../../support/api.js';
import { Listener } from '../../support/events.js';
import { operationsWith } from './things.js';
import type { Person, Tenant } from './tenants.js';
import type { World } from './world.js';

/** Where something is said. */
const PLACES = ['calder', 'harbour', 'brightwater'] as const;

/** What was said in a tenant, by entry id. */
interface Said {
  tenant: Tenant;
  account: (typeof PLACES)[number];
  visibility: 'public' | 'internal';
  entry: string;
}

/**
 * Opens streams at an event of another tenant and at one that never was, lets things happen in every tenant, and expects
 * that both streams of each person tell the same: all that is theirs, and nothing else. Answers the number of comparisons.
 */
export async function hearForeign(world: World, people: readonly Person[]): Promise<number> {
  expect(operationsWith('Last-Event-ID').map(({ operation }) => operation.path)).toEqual(['/v1/events']);
  const places = new Map<string, string>();
  for (const tenant of world.tenants) places.set(tenant.id, await placeOf(tenant));
  const open = await Promise.all(
    people.map(async (person) => {
      const [, foreign] = [...places].find(([tenant]) => tenant !== person.tenantId) as [string, string];
      const never = foreign.replace(/\d+$/, (n) => String(Number(n) + 500));
      const streams = [await Listener.open(person.api, foreign), await Listener.open(person.api, never)];
      return { person, streams };
    }),
  );
  try {
    const said = await speak(world.tenants);
    for (const { person, streams } of open) await expectOwn(world, person, streams, said);
  } finally {
    for (const { streams } of open) for (const stream of streams) stream.close();
  }
  return open.length;
}

/** The place of a tenant's latest event. */
async function placeOf({ program, things, people }: Tenant): Promise<string> {
  const listener = await Listener.open(program);
  try {
    const path = `/v1/requests/${things.brightwater.requestId}/comments`;
    const { id } = bodyOf(await people.agent.api.post<Schemas['TimelineEntry']>(path, { body: 'x' }), 201);
    await listener.until(() => listener.text.includes(id), 'the event of a comment');
    return listener.lastId;
  } finally {
    listener.close();
  }
}

/** Notes and comments in every account of every tenant; the last one of each account is public. */
async function speak(tenants: readonly Tenant[]): Promise<Said[]> {
  const said: Said[] = [];
  for (const visibility of ['internal', 'public'] as const)
    for (const account of PLACES)
      for (const tenant of tenants) {
        const path = `/v1/requests/${tenant.things[account].requestId}/comments`;
        const comment = { body: `canary-${tenant.name}-${account}-event`, visibility };
        const answer = await tenant.people.agent.api.post<Schemas['TimelineEntry']>(path, comment);
        said.push({ tenant, account, visibility, entry: bodyOf(answer, 201).id });
      }
  return said;
}

async function expectOwn(world: World, person: Person, streams: Listener[], said: Said[]): Promise<void> {
  const { tenantId, isStaff, reaches } = person;
  const own = said
    .filter((one) => one.tenant.id === tenantId && reaches.includes(one.account))
    .filter(({ visibility }) => isStaff || visibility === 'public')
    .map(({ entry }) => entry);
  const places = PLACES.filter((place) => reaches.includes(place)).length;
  expect(own).toHaveLength(isStaff ? 2 * PLACES.length : places);
  expect(places).toBeGreaterThan(0);
  for (const stream of streams) {
    await stream.until(() => stream.text.includes(own.at(-1) as string), `the events of ${person.role}`);
    const heard = said.map(({ entry }) => entry).filter((entry) => stream.text.includes(entry));
    expect(heard, person.role).toEqual(own);
    world.keep(person, 'GET /v1/events', stream.text);
  }
  expect(streams[0]?.text).toBe(streams[1]?.text);
}
