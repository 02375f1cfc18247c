import { beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.js';
import { operations } from '../support/contract.js';
import { usePortico } from '../support/start-portico.js';
import { callOf, leastFilling, told, toldOfNew, waysOf, type Filling } from './foreign/calls.js';
import { abroad, everything, untouchable, type StoredThing } from './foreign/database.js';
import { positionsOf, type Kind, type Operation, type Position } from './foreign/positions.js';
import { routesOf } from './foreign/router.js';
import { hearForeign } from './foreign/stream.js';
import type { Person } from './foreign/tenants.js';
import { firstOwn, foreignValues, operationsWith, ownValues, type Pair } from './foreign/things.js';
import { CALLERS, NOBODIES, World } from './foreign/world.js';
import { MATRIX, PERSONAS } from './matrix.js';

/** Served beside the contract: the reference, whose paths are below `/docs`. */
const DOCUMENTATION = ['GET /', 'GET /openapi.json', 'GET /start.js'];

/** Headers are tried by tests of their own below. */
const BY_HEADER: readonly (Kind | null)[] = ['Idempotency-Key', 'Last-Event-ID'];

/**
 * Operations whose calls this test cannot make up; what belongs to others in them is tried where the reason says.
 */
const ELSEWHERE: Readonly<Record<string, string>> = {
  moveManyRequests: 'its answer repeats each id that was asked: request-work.test.ts',
  assignManyRequests: 'its answer repeats each id that was asked: request-work.test.ts',
  unlinkRequests: 'a link is taken out once: request-links.test.ts',
  readNotifications: 'takes either ids or a place, not both: tests/notifications/inbox.test.ts',
  listNotifications: 'an inbox is a person’s, and programs have none: tests/notifications/inbox.test.ts',
  readRequestDraft: 'there is one only where its person has begun: request-drafts.test.ts',
  deleteRequestDraft: 'there is one only where its person has begun: request-drafts.test.ts',
  removeParticipant: 'somebody is taken out once: participants.test.ts',
  rollBackService: 'takes a version that there was: service-drafts.test.ts',
};

const byId = operations
  .filter(({ operation }) => !(operation.operationId in ELSEWHERE))
  .map((operation) => [operation.operation.operationId, operation] as const);

/**
 * Every caller tries every operation with `ISOLATION=full`, which takes several minutes. Else each operation is tried by one caller, by
 * others than its neighbours in the contract.
 */
const SHARE = process.env['ISOLATION'] === 'full' ? 1 : CALLERS.length;
const EVERYBODY = [...CALLERS, ...NOBODIES];
const triedBy = (caller: string) =>
  byId.filter((_, at) => (at + EVERYBODY.indexOf(caller as (typeof EVERYBODY)[number])) % SHARE === 0);
const succeeded = (status: number) => status >= 200 && status < 300;

describe('what belongs to others is as if it never was', () => {
  const portico = usePortico();
  let world: World;
  /** How many answers were held against those about what never was. */
  let compared = 0;
  /** The database as it was when the last caller had finished. */
  let stored: StoredThing[] = [];
  beforeAll(async () => void (world = await World.build(portico.it)));

  const least = (person: Person, operation: Operation) =>
    leastFilling(operation, ({ kind }) => firstOwn(person, operation, kind as Kind));

  async function compare(
    person: Person,
    operation: Operation,
    filling: Filling,
    position: Position,
    pairs: Pair[],
  ): Promise<void> {
    const tell = async (value: string) => {
      const answers: unknown[] = [];
      for (const call of waysOf(operation, new Map([...filling, [position, value]]), position)) {
        const answer = await world.call(person, call);
        answers.push(operation.method === 'POST' ? toldOfNew(answer) : told(answer));
      }
      return answers;
    };
    const nevers = [...new Set(pairs.map(([, never]) => never))];
    const neverTold = new Map(
      await Promise.all(nevers.map(async (never) => [never, await tell(never)] as const)),
    );
    await Promise.all(
      pairs.map(async ([foreign, never]) => {
        const seen = await tell(foreign);
        expect(seen, `${position.in} ${position.name} = ${foreign}`).toEqual(neverTold.get(never));
        compared += seen.length;
      }),
    );
  }

  it('the contract and the live router name the same operations', () => {
    const declared = operations.map(({ method, path }) => `${method} ${path}`);
    expect(routesOf(createApp(portico.it.portico))).toEqual([...declared, ...DOCUMENTATION].sort());
  });

  it('an operation that nobody can call, or whose places nobody knows, is told what to add', async () => {
    const shelf = (name: string, place = 'query'): Operation => ({
      path: '/v1/shelves/{id}',
      method: 'GET',
      operation: {
        operationId: 'readShelf',
        parameters: [{ name, in: place, required: true }],
        responses: {},
      },
    });
    expect(() => positionsOf(shelf('id', 'path'))).toThrow(
      /readShelf takes "id".*add it to NAMES or to PLAIN/,
    );
    expect(() => positionsOf(shelf('owner'))).toThrow(/readShelf takes "owner"/);
    await expect(least(world.person('kestrel owner'), shelf('name'))).rejects.toThrow(
      /readShelf cannot be called.*example in the contract/,
    );
  });

  it('the tenants are alike: numbers and external ids are the same', () => {
    const shapes = world.tenants.map(({ things }) =>
      Object.values(things).map(({ number, externalId }) => [number, externalId]),
    );
    expect(shapes[1]).toEqual(shapes[0]);
    expect(shapes[2]).toEqual(shapes[0]);
  });

  describe.each(EVERYBODY)('to %s', (caller) => {
    let person: Person;
    let before: string[];
    beforeAll(async () => {
      person = world.person(caller);
      stored = stored.length > 0 ? stored : await everything(portico.it);
      before = untouchable(stored, person);
    });

    it.each(triedBy(caller))('%s', async (operationId, operation) => {
      const expected = MATRIX[operationId]?.[PERSONAS.indexOf(person.column)];
      const filling = await least(person, operation);
      // Whoever is refused before anything is read needs no more than one tenant's ids.
      const victims = person.id === null ? world.tenants.slice(0, 1) : world.tenants;
      const plain = await world.call(person, callOf(operation, filling));
      expect(plain.status, plain.text).toBe(expected);
      for (const position of positionsOf(operation)) {
        const { kind } = position;
        if (!kind || BY_HEADER.includes(kind)) continue;
        const pairs = await foreignValues(person, victims, operation, kind);
        await compare(person, operation, filling, position, pairs);
        // What is one's own goes through at the same place, so that the comparison means something.
        for (const value of await ownValues(person, operation, kind)) {
          if (value === filling.get(position)) continue;
          const own = await world.call(person, callOf(operation, new Map([...filling, [position, value]])));
          expect(own.status, `${position.name} = ${value}: ${own.text}`).toBe(expected);
        }
      }
    });

    it('and nothing of others has changed', async () => {
      expect(before.length).toBeGreaterThan(100);
      stored = await everything(portico.it);
      expect(untouchable(stored, person)).toEqual(before);
    });
  });

  describe('a key that somebody else used replays nothing', () => {
    const withKeys = operationsWith('Idempotency-Key').filter(
      ({ operation }) => !(operation.operation.operationId in ELSEWHERE),
    );
    const cells = withKeys
      .flatMap(({ operation, position }) =>
        ['kestrel owner', 'kestrel program'].map(
          (first) => [operation.operation.operationId, first, operation, position] as const,
        ),
      )
      .filter((_, at) => at % SHARE === 0);
    /** What whoever came first asked and was answered, by key. */
    const answers = new Map<string, { filling: Filling; text: string }>();
    const used = (first: string, operationId: string) => `used by ${first} for ${operationId}`;
    const withKey = (operation: Operation, filling: Filling, position: Position, key: string) =>
      callOf(operation, new Map([...filling, [position, key]]));

    it.each(cells)('%s: %s is answered the same again', async (operationId, first, operation, position) => {
      const user = world.person(first);
      const filling = await least(user, operation);
      const call = withKey(operation, filling, position, used(first, operationId));
      const answer = await world.call(user, call);
      expect(answer.status, answer.text).toBe(MATRIX[operationId]?.[PERSONAS.indexOf(user.column)]);
      if (!succeeded(answer.status)) return;
      const again = await world.call(user, call);
      expect([again.headers.get('idempotency-replayed'), again.text]).toEqual(['true', answer.text]);
      answers.set(used(first, operationId), { filling, text: answer.text });
    });

    // The whole database is looked at once for all keys and tenants, not once for each: that takes longer than the calls.
    describe.each(['kestrel', 'merlin'])('for anybody else of %s', (tenant) => {
      const callers = [...CALLERS, ...NOBODIES].filter(
        (one) => one.startsWith('kestrel') === (tenant === 'kestrel'),
      );
      let before: string[];
      beforeAll(async () => {
        before = abroad(await everything(portico.it), world.person(`${tenant} agent`).tenant.id);
        expect(before.length).toBeGreaterThan(100);
      });

      it.each(cells)('%s after %s', async (operationId, first, operation, position) => {
        const key = used(first, operationId);
        const answered = answers.get(key);
        if (!answered) return;
        const { filling, text } = answered;
        for (const caller of callers.filter((one) => one !== first)) {
          const person = world.person(caller);
          const fresh = `${caller}, fresh, for ${first} and ${operationId}`;
          const seen = await world.call(person, withKey(operation, filling, position, key));
          const anew = await world.call(person, withKey(operation, filling, position, fresh));
          expect(toldOfNew(seen), caller).toEqual(toldOfNew(anew));
          expect(seen.headers.get('idempotency-replayed'), caller).toBeNull();
          // What makes nothing new answers everybody the same.
          if (succeeded(seen.status) && anew.text !== text) expect(seen.text).not.toBe(text);
          compared += 1;
        }
      });

      it('and nothing of other tenants has changed', async () => {
        const after = await everything(portico.it);
        expect(abroad(after, world.person(`${tenant} agent`).tenant.id)).toEqual(before);
      });
    });
  });

  it('the event stream tells each their own, from wherever they resume', async () => {
    const people = CALLERS.map((caller) => world.person(caller));
    compared += await hearForeign(world, people);
  });

  it('no answer ever held a word or an id of others', async () => {
    expect(await world.leaks()).toEqual([]);
    expect(compared).toBeGreaterThan(1_000);
    for (const caller of CALLERS) expect(world.heardOwn(world.person(caller)), caller).toBe(true);
    // A word and an id that are told to the wrong one would be found.
    const { tenant, things } = world.person('kestrel elsewhere');
    const planted = `canary-kestrel-brightwater-answer ${tenant.things.brightwater.requestId}`;
    world.keep(world.person('kestrel elsewhere'), 'a planted answer', `${planted} ${things.requestId}`);
    expect(await world.leaks()).toEqual([
      'kestrel elsewhere: a planted answer tells canary-kestrel-brightwater-answer',
      `kestrel elsewhere: a planted answer tells ${tenant.things.brightwater.requestId}`,
    ]);
  });

  it('the log holds no word of anybody, and no credential', () => {
    const log = portico.it.log.lines.join('');
    expect(log).toContain('Call');
    expect(log).not.toContain('canary-');
    for (const { apiKey, people } of world.tenants) {
      expect(log).not.toContain(apiKey);
      for (const { api } of Object.values(people))
        expect(log).not.toContain(api.headers['Authorization']?.slice('Bearer '.length));
    }
  });
});
