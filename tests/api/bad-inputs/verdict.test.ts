import { describe, expect, it } from 'vitest';
import { changesOn } from './attacks.js';
import { Chooser, type Attack } from './choose.js';
import { faultsOf, readBody } from './judge.js';
import { payload, target, type Change, type Message } from './message.js';
import { ALL, placesOf, type Operation, type Place } from './operations.js';
import type { Timed } from './send.js';
import { complaint } from './verdict.js';

const operation = (id: string): Operation => ALL.find((one) => one.id === id) as Operation;
const comment = operation('commentOnRequest');
const message = (change: Partial<Message>): Message => ({
  ...{ path: { id: 'x' }, query: [], headers: {}, body: { body: 'Hello' }, ...change },
});
const REQUEST_ID = 'rid_01JD3V8Q0Z6W4N2K9T5B7C1XYE';

/** A problem as the server answers it. */
function problem(status: number, code: string, errors?: object[]): Timed {
  const body = {
    type: `urn:portico:problem:${code}`,
    title: 'No.',
    status,
    detail: 'No.',
    code,
    requestId: REQUEST_ID,
  };
  return {
    ...{ method: 'POST', path: '/v1/requests/x/comments', status, ms: 1 },
    headers: new Headers({ 'Content-Type': 'application/problem+json', 'X-Request-Id': REQUEST_ID }),
    bytes: Buffer.from(JSON.stringify({ ...body, ...(errors ? { errors } : {}) })),
  };
}

const blaming = (pointer: string): object[] => [
  { in: 'body', pointer, code: 'type', detail: 'No.', fix: 'Mend it.' },
];

/** So many changes at a place. */
function first(count: number, place: Place, seed: number): Change[] {
  const changes = changesOn(place, seed);
  return Array.from({ length: count }, () => changes.next().value);
}

describe('the judge of bad inputs', () => {
  it.each([
    ['nothing in a good message', {}, []],
    ['a wrong type', { body: { body: 1 } }, ['body /body']],
    ['a missing field', { body: {} }, ['body ']],
    ['an unknown field', { body: { body: 'x', __extra: 1 } }, ['body ']],
    ['an unknown value', { body: { body: 'x', visibility: 'Public' } }, ['body /visibility']],
    ['one character too many', { body: { body: 'x'.repeat(10_001) } }, ['body /body']],
    ['JSON that is none', { body: Buffer.from('{') }, ['body ']],
    ['JSON that is not UTF-8', { body: Buffer.from('{"body":"\xff"}', 'latin1') }, ['body ']],
    ['another media type', { headers: { 'Content-Type': 'text/plain' } }, ['body ']],
    [
      'a key that is too long',
      { headers: { 'Idempotency-Key': 'x'.repeat(256) } },
      ['header /Idempotency-Key'],
    ],
  ])('finds %s', (_what, change, expected) => {
    expect(faultsOf(comment, message(change)).map(({ part, pointer }) => `${part} ${pointer}`)).toEqual(
      expected,
    );
  });

  it.each([
    ['limit=1&limit=2', ['query /limit']],
    ['limit=0', ['query /limit']],
    ['limit=1e1', ['query /limit']],
    ['limit=100', []],
    ['status.a=1', ['query /status.a']],
  ])('finds what is wrong with ?%s', (query, expected) => {
    const found = faultsOf(operation('listRequests'), message({ query: query.split('&'), body: undefined }));
    expect(found.map(({ part, pointer }) => `${part} ${pointer}`)).toEqual(expected);
  });

  it('complains of what must not be', () => {
    const fault = { part: 'body', pointer: '/body' } as const;
    expect(complaint(problem(500, 'internal_error'), [])).toMatch(/^answered 500/);
    expect(complaint({ ...problem(422, 'invalid_input'), status: 201 }, [fault])).not.toBeNull();
    expect(complaint(problem(418, 'invalid_input'), [])).toMatch(/does not declare/);
    expect(complaint(problem(422, 'invalid_input'), [fault])).toBe('invalid_input without errors');
    expect(complaint(problem(404, 'not_found'), [fault])).not.toBeNull();
    const sent = (): unknown => ({ body: 1 });
    expect(complaint(problem(422, 'invalid_input', blaming('/visibility')), [fault], sent)).toMatch(
      /instead of/,
    );
    expect(complaint(problem(422, 'invalid_input', blaming('/a/body')), [fault], sent)).toMatch(/nowhere/);
    expect(complaint(problem(422, 'invalid_input', blaming('/body')), [fault], sent)).toBeNull();
  });

  it('makes the same attacks of the same seed, and others of another', () => {
    const bodies = (seed: number): string[] =>
      ALL.flatMap(placesOf)
        .filter((place) => place.operation === comment)
        .flatMap((place) => first(40, place, seed))
        .map((change) => change(message({})))
        .map((sent) => `${target(comment.path, sent)} ${String(payload('application/json', sent.body))}`);
    expect(bodies(1)).toEqual(bodies(1));
    expect(bodies(1)).not.toEqual(bodies(2));
  });

  it('attacks every place, with little that the contract allows, and with more of it in later rounds', async () => {
    const places = ALL.flatMap(placesOf).filter(({ operation: { id } }) => id === comment.id);
    const bases = { [comment.id]: { api: undefined as never, message: message({}) } };
    const chooser = new Chooser({ places, seed: 1, count: 10 * places.length });
    const rounds = [await chooser.choose(bases, 0), await chooser.choose(bases, 1)];
    const allowed = rounds.map(
      (piles) =>
        piles.flat().filter(({ place, faults }) => place.part !== 'path' && faults.length === 0).length,
    ) as [number, number];
    for (const piles of rounds) {
      expect(piles.every(({ length }) => length > 0)).toBe(true);
      for (const { place, change, faults } of piles.flat() as Attack[])
        expect(faultsOf(place.operation, change(message({})))).toEqual(faults);
    }
    expect(allowed[0]).toBeGreaterThan(0);
    expect(allowed[0]).toBeLessThan(allowed[1]);
    expect(allowed[1]).toBeLessThanOrEqual(places.length);
  });

  it('sends names as they are, also those that reach behind an object', () => {
    const [place] = placesOf(comment).filter(({ part, pointer }) => part === 'body' && pointer === '');
    const sent = first(400, place as Place, 1).map((change) => readBody(comment, change(message({}))));
    const names = new Set(
      sent.flatMap((body) => (body && typeof body === 'object' ? Object.keys(body) : [])),
    );
    for (const name of ['__proto__', 'constructor', '$where', 'a.b', 'a\0b']) expect(names).toContain(name);
  });
});
