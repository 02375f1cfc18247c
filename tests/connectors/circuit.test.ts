import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, signIn, submit, type Cast } from '../support/actors.js';
import { bodyOf } from '../support/api.js';
import { MINUTE, SECOND } from '../support/clock.js';
import {
  callsThat,
  callThat,
  connectorOf,
  connectorThat,
  saveConnector,
  type Call,
} from '../support/connectors.js';
import { Listener } from '../support/events.js';
import { Receiver, says } from '../support/receiver.js';
import { usePortico } from '../support/start-portico.js';

describe('the circuit of a connector', () => {
  const portico = usePortico({ config: { allowLoopback: true } });
  let cast: Cast;
  let system: Receiver;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    system = await Receiver.start(says(500));
  });
  afterAll(() => system.stop());

  /** Time goes by, and people sign in again. */
  const later = async (ms: number): Promise<void> => {
    portico.it.clock.forward(ms);
    const admin = { externalId: 'odile', name: 'Odile', account: 'kestrel', roles: ['tenant-admin'] };
    cast.mara = await signIn(portico.it, cast.kestrel, MARA);
    cast.admin = await signIn(portico.it, cast.kestrel, admin);
  };

  const opened = async (key: string) => {
    await saveConnector(cast.admin, key, connectorOf(system.url));
    for (let i = 0; i < 5; i += 1) await submit(cast.mara);
    const open = await connectorThat(cast.admin, key, ({ health }) => health.circuit === 'open');
    // On a busy machine the first were tried again before it opened, and the last not even once.
    const isUnderWay = { lock: { $ne: null }, status: 'pending' };
    const underWay = () => portico.it.db.collection('connectorCalls').countDocuments(isUnderWay);
    await expect.poll(underWay).toBe(0);
    return open;
  };

  it('opens after failures in a row, lets nothing out but tests, then one call that tries, and closes', async () => {
    const stream = await Listener.open(cast.admin);
    const { id, health } = await opened('breaks');
    expect(health).toMatchObject({ failuresInRow: expect.any(Number), openedAt: expect.any(String) });
    const until = new Date(String(health.retryAt)).getTime() - new Date(String(health.openedAt)).getTime();
    expect(until).toBe(30 * SECOND);
    await callsThat(cast.admin, 'breaks', (calls) => calls.every(({ attemptCount }) => attemptCount > 0));
    const before = system.arrived.length;
    const first = await submit(cast.mara);
    const second = await submit(cast.mara);
    // Long enough for the loop to have looked again, and for what failed to be due once more.
    portico.it.clock.forward(6 * SECOND);
    await pause(2_500);
    expect(system.arrived).toHaveLength(before);
    const [newest] = await callsThat(cast.admin, 'breaks', (calls) => calls.length === 7);
    expect(newest).toMatchObject({ status: 'pending', attemptCount: 0 });
    const test = bodyOf(await cast.admin.post<Call>('/v1/connectors/breaks/tests', {}), 201);
    await callThat(cast.admin, test.id, ({ status }) => status === 'failed');
    expect(system.arrived).toHaveLength(before + 1);
    expect((await connectorThat(cast.admin, 'breaks', () => true)).health.circuit).toBe('open');

    // One tries and fails: it stays open for another while.
    portico.it.clock.forward(25 * SECOND);
    await system.got(before + 2);
    await connectorThat(cast.admin, 'breaks', ({ health: now }) => now.circuit === 'open');
    await pause(2_500);
    expect(system.arrived).toHaveLength(before + 2);

    // One tries and succeeds: all go.
    system.answer = says(204);
    portico.it.clock.forward(MINUTE);
    await connectorThat(cast.admin, 'breaks', ({ health: now }) => now.circuit === 'closed');
    await later(10 * MINUTE);
    const idle = await connectorThat(cast.admin, 'breaks', ({ health: now }) => now.waiting === 0);
    expect(idle.health).toMatchObject({ failuresInRow: 0, openedAt: null, retryAt: null, lagSeconds: 0 });
    for (const { id: requestId } of [first, second])
      expect(system.arrived.some(({ body }) => body.includes(requestId))).toBe(true);
    const ofIt = () => stream.events.filter(({ data }) => data.subject === id).map(({ event }) => event);
    await stream.until(() => ofIt().includes('connector.closed'));
    expect(ofIt()).toEqual(['connector.created', 'connector.opened', 'connector.closed']);
    stream.close();
    const rows = await portico.it.db.collection('auditRows').find({ subjectId: id }).toArray();
    expect(rows.map(({ action, actorId }) => `${actorId as string} ${action as string}`)).toEqual(
      expect.arrayContaining(['call-connectors connector.open', 'call-connectors connector.close']),
    );
    await cast.admin.delete('/v1/connectors/breaks');
  });

  it('is shared with other processes and outlives a restart', async () => {
    system.answer = says(500);
    await opened('stays');
    const before = system.arrived.length;
    const other = await portico.it.again({ config: { allowLoopback: true } });
    try {
      await submit(cast.mara);
      await pause(2_500);
      expect(system.arrived).toHaveLength(before);
      system.answer = says(204);
      await later(10 * MINUTE);
      await connectorThat(
        cast.admin,
        'stays',
        ({ health }) => health.circuit === 'closed' && health.waiting === 0,
      );
      const bodies = system.arrived.slice(before).map(({ body }) => body);
      expect(new Set(bodies).size).toBe(bodies.length);
    } finally {
      await other.stop();
    }
  });
});
