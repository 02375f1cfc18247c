import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf } from '../support/api.js';
import {
  callThat,
  connectorOf,
  saveConnector,
  setSecret,
  type Call,
  type Connector,
} from '../support/connectors.js';
import { Receiver } from '../support/receiver.js';
import { usePortico } from '../support/start-portico.js';

const HEADERS = [{ name: 'X-Key', value: '{{secret.key}}' }];

describe('secrets of connectors', () => {
  const portico = usePortico({ config: { allowLoopback: true } });
  let cast: Cast;
  let system: Receiver;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    system = await Receiver.start();
    await saveConnector(cast.admin, 'erp', connectorOf(system.url, { headers: HEADERS }));
    await setSecret(cast.admin, 'erp', 'key', 'canary');
  });
  afterAll(() => system.stop());

  const kept = async () =>
    (await portico.it.db.collection('connectorSecrets').findOne({ name: 'key' }))?.['value'] as string;

  it('go with a connector that is turned to another host, in the very step that turns it', async () => {
    const other = await Receiver.start();
    await saveConnector(cast.admin, 'turned', connectorOf(system.url, { headers: HEADERS }));
    await setSecret(cast.admin, 'turned', 'key', 'canary');
    await saveConnector(cast.admin, 'turned', connectorOf(other.url, { headers: HEADERS }));
    const { id } = bodyOf(await cast.admin.post<Call>('/v1/connectors/turned/tests', {}), 201);
    const tried = await callThat(cast.admin, id, ({ status }) => status === 'failed');
    expect(tried.attempts).toMatchObject([{ status: null, error: { code: 'secret' } }]);
    expect(other.arrived).toEqual([]);
    await other.stop();
  });

  it('of one connector are not those of another, nor of another tenant', async () => {
    await saveConnector(cast.admin, 'second', connectorOf(system.url, { headers: HEADERS }));
    const second = bodyOf(await cast.admin.get<Connector>('/v1/connectors/second'));
    expect(second).toMatchObject({ secrets: [], missingSecrets: ['key'] });
  });

  it('go with a connector that is deleted: made anew under its key it has none', async () => {
    await saveConnector(cast.admin, 'gone', connectorOf(system.url, { headers: HEADERS }));
    await setSecret(cast.admin, 'gone', 'key', 'canary');
    await cast.admin.delete('/v1/connectors/gone');
    const again = await saveConnector(cast.admin, 'gone', connectorOf(system.url, { headers: HEADERS }));
    expect(again).toMatchObject({ secrets: [], missingSecrets: ['key'] });
  });

  it('are sealed, and sealed anew by a command', async () => {
    const before = await kept();
    expect(before).toMatch(/^v1\.[\w-]{8}\./);
    const present = Buffer.alloc(32, 'next');
    const [older] = portico.it.portico.config.secretKeys as [Buffer];
    const keys = (...secretKeys: Buffer[]) =>
      portico.it.again({ config: { secretKeys, allowLoopback: true } });
    const next = await keys(present, older);
    expect(await next.portico.secrets.rotate()).toBeGreaterThan(0);
    await next.stop();
    expect(await kept()).not.toBe(before);
    const back = await keys(older, present);
    await back.portico.secrets.rotate();
    await back.stop();
    const { id } = bodyOf(await cast.admin.post<Call>('/v1/connectors/erp/tests', {}), 201);
    await callThat(cast.admin, id, ({ status }) => status === 'delivered');
    expect(system.arrived.at(-1)?.headers['x-key']).toBe('canary');
  });
});
