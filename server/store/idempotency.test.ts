import { onTestFinished, beforeAll, describe, expect, it } from 'vitest';
import { useDatabase } from '../../tests/support/mongo.js';
import { TcpProxy } from '../../tests/support/tcp-proxy.js';
import { within } from '../../tests/support/within.js';
import { connect } from './connection.js';
import { IdempotencyStore, type KeyUse } from './idempotency.js';
import { Presence } from './presence.js';

describe('an idempotency key, when the database goes away', () => {
  const database = useDatabase();
  let port: number;
  let proxy: TcpProxy;
  let store: IdempotencyStore;
  const use: KeyUse = { tenantId: 'tnt_1', callerId: 'usr_1', key: '', fingerprint: 'f' };
  const kindOf = (key: string) => store.begin({ ...use, key }).then(({ kind }) => kind);

  beforeAll(async () => {
    const uri = new URL(database.uri);
    port = Number(uri.port);
    proxy = await TcpProxy.listen();
    proxy.target = port;
    uri.port = String(proxy.port);
    uri.search = 'directConnection=true';
    const connection = await connect(uri.href);
    const presence = new Presence(connection);
    await presence.start();
    store = new IdempotencyStore(connection, presence);
    return async () => {
      await presence.stop();
      await connection.close(true);
      await proxy.close();
    };
  });

  const away = (): void => {
    proxy.target = null;
    proxy.cutAll();
    onTestFinished(back);
  };
  const back = (): void => void (proxy.target = port);

  it('is free for another try soon after the database is back, though it could not be freed when the call failed', async () => {
    const claimed = await store.begin({ ...use, key: 'released' });
    if (claimed.kind !== 'run') throw new Error('The key is new.');
    away();
    await claimed.release();
    back();
    await within(20_000, 'the key to be free', () =>
      kindOf('released')
        .catch(() => null)
        .then((kind) => kind === 'run'),
    );
  });

  it('is free soon, though nobody knows whether it was taken', async () => {
    proxy.set({
      isCall: (bytes) => bytes.includes('idempotencyKeys') && bytes.includes('insert'),
      isDone: () => true,
      how: 'cut',
      sprung: away,
    });
    await expect(kindOf('unknown')).rejects.toThrow();
    back();
    await within(20_000, 'the key to be free', () =>
      kindOf('unknown')
        .catch(() => null)
        .then((kind) => kind === 'run'),
    );
  });
});
