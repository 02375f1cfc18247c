import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../../tests/support/mongo.js';
import { ProxiedDatabase } from '../../tests/support/proxied-database.js';
import { within } from '../../tests/support/within.js';
import { connect } from './connection.js';
import { IdempotencyStore, type KeyUse } from './idempotency.js';
import { Presence } from './presence.js';

describe('an idempotency key, when the database goes away', () => {
  const database = useDatabase();
  let way: ProxiedDatabase;
  let store: IdempotencyStore;
  beforeAll(async () => {
    way = await ProxiedDatabase.open(database.uri);
    const connection = await connect(way.uri);
    const presence = new Presence(connection);
    await presence.start();
    store = new IdempotencyStore(connection, presence);
    return async () => {
      await presence.stop();
      await connection.close(true);
      await way.close();
    };
  });
  afterEach(() => way.comeBack());

  const use: KeyUse = { tenantId: 'tnt_1', callerId: 'usr_1', key: '', fingerprint: 'f' };
  const claim = (key: string) => store.begin({ ...use, key });
  /** Asks until the key is free, for a third of the time after which it would be free by itself. */
  const isFreeSoon = (key: string): Promise<void> =>
    within(20_000, 'the key to be free', async () => (await claim(key)).kind === 'run');

  it('is free for another try soon after the database is back, though it could not be freed when the call failed', async () => {
    const claimed = await claim('released');
    if (claimed.kind !== 'run') throw new Error('The key is new.');
    way.goAway();
    await claimed.release();
    way.comeBack();
    await isFreeSoon('released');
  });

  it('is free soon, though nobody knows whether it was taken', async () => {
    way.proxy.set({
      isCall: (bytes) => bytes.includes('idempotencyKeys') && bytes.includes('insert'),
      isDone: () => true,
      how: 'cut',
      sprung: () => way.goAway(),
    });
    await expect(claim('unknown')).rejects.toThrow();
    way.comeBack();
    await isFreeSoon('unknown');
  });
});
