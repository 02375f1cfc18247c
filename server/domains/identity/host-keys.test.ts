import { exportJWK, type CryptoKey } from 'jose';
import { beforeEach, describe, expect, it } from 'vitest';
import { newKey, type ProviderKey } from '../../../tests/support/identity-provider.js';
import { MINUTE, SECOND, testClock, type TestClock } from '../../../tests/support/clock.js';
import { keptLog } from '../../../tests/support/log.js';
import { HostKeys } from './host-keys.js';
import type { IssuerDocument } from './issuers.store.js';

const HOUR = 60 * MINUTE;
const issuer = (jwksUri = 'https://keys.example/jwks') =>
  ({ _id: 'iss_1', jwks: null, jwksUri }) as IssuerDocument;

describe('keys of identity providers', () => {
  let clock: TestClock;
  let keys: HostKeys;
  let [first, second]: ProviderKey[] = [];
  let published: ProviderKey[];
  let maxAgeSeconds: number | null;
  let asked: string[];
  let answer: (() => Promise<Buffer>) | null;
  beforeEach(async () => {
    [first, second] = await Promise.all([newKey('ES256', 'first'), newKey('ES256', 'second')]);
    published = [first];
    maxAgeSeconds = null;
    asked = [];
    answer = null;
    clock = testClock();
    clock.stop();
    const fetch = async (url: string) => {
      asked.push(url);
      const usual = JSON.stringify({ keys: published.map(({ publicJwk }) => publicJwk) });
      return { bytes: answer ? await answer() : Buffer.from(usual), maxAgeSeconds };
    };
    keys = new HostKeys({ fetch, clock, log: keptLog().logger });
  });
  const find = (kid = 'first', uri?: string) => keys.find(issuer(uri), kid, 'ES256');
  const unreachable = async (kid = 'first') =>
    expect(find(kid)).rejects.toMatchObject({ code: 'issuer_unreachable', status: 503 });
  const broken = () => Promise.reject(new Error('no answer'));

  it('are asked for once and kept for five minutes when their server says nothing', async () => {
    for (let i = 0; i < 3; i += 1) expect(await find()).not.toBeNull();
    clock.forward(5 * MINUTE - 1);
    await find();
    expect(asked).toHaveLength(1);
    clock.forward(1);
    await find();
    expect(asked).toHaveLength(2);
  });

  it.each([
    [0, MINUTE],
    [600, 10 * MINUTE],
    [10 ** 8, HOUR],
  ])('with max-age=%i are kept for %i ms', async (age, kept) => {
    maxAgeSeconds = age;
    await find();
    clock.forward(kept - 1);
    await find();
    expect(asked).toHaveLength(1);
    clock.forward(1);
    await find();
    expect(asked).toHaveLength(2);
  });

  it('that are new are found when they are first seen, and those that are gone no longer hold', async () => {
    await find();
    published = [second as ProviderKey];
    clock.forward(30 * SECOND);
    expect(await find('second')).not.toBeNull();
    expect(await find('first')).toBeNull();
  });

  it('that are others under the same name count from then on, and those before no more', async () => {
    const before = await find();
    expect(await find()).toBe(before);
    const other = await newKey('ES256', 'first');
    published = [other];
    clock.forward(5 * MINUTE);
    const after = await find();
    expect(await exportJWK(after as CryptoKey)).toMatchObject({ x: other.publicJwk['x'] });
  });

  it('that nobody has make us ask at most every half minute', async () => {
    await find();
    for (let i = 0; i < 60; i += 1) {
      expect(await find(`unknown-${i}`)).toBeNull();
      clock.forward(SECOND);
    }
    expect(asked).toHaveLength(1 + 1);
  });

  it('are asked for once by any number of callers at the same time', async () => {
    const found = await Promise.all(Array.from({ length: 50 }, () => find()));
    expect(found).not.toContain(null);
    expect(asked).toHaveLength(1);
  });

  it('stay good for an hour while their server does not answer, and no longer', async () => {
    await find();
    answer = broken;
    clock.forward(5 * MINUTE + HOUR - 1);
    expect(await find()).not.toBeNull();
    clock.forward(1);
    await unreachable();
    answer = null;
    clock.forward(30 * SECOND);
    expect(await find()).not.toBeNull();
  });

  it('that cannot be read are no reason to knock more often', async () => {
    answer = broken;
    for (let i = 0; i < 10; i += 1) await unreachable();
    expect(asked).toHaveLength(1);
  });

  it.each([
    'x',
    '[]',
    '{}',
    '{"keys":{}}',
    '{"keys":[],"keys":[]}',
    `{"keys":[${Array(51).fill('{}').join()}]}`,
    `{"keys":[{"a":${'['.repeat(9)}${']'.repeat(9)}}]}`,
  ])('are not read out of %j', async (text) => {
    answer = async () => Buffer.from(text);
    await unreachable();
  });

  it('of many addresses are kept apart, and not without end', async () => {
    for (let i = 0; i < 1_001; i += 1) await find('first', `https://keys.example/${i}`);
    await find('first', 'https://keys.example/1000');
    expect(asked).toHaveLength(1_001);
    await find('first', 'https://keys.example/0');
    expect(asked).toHaveLength(1_002);
  });

  it('that were registered themselves are asked for nowhere', async () => {
    const inline = {
      _id: 'iss_1',
      jwks: { keys: [first?.publicJwk] },
      jwksUri: null,
    } as unknown as IssuerDocument;
    expect(await keys.find(inline, 'first', 'ES256')).not.toBeNull();
    expect(await keys.find(inline, 'first', 'ES384')).toBeNull();
    expect(asked).toEqual([]);
  });
});
