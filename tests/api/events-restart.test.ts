import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { move, submit } from '../support/actors.js';
import { Listener } from '../support/events.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico, type TestTenant } from '../support/start-portico.js';

describe('the event stream over restarts and several processes', () => {
  const database = useDatabase();
  let portico: TestPortico;
  let tenant: TestTenant;
  const running = new Set<TestPortico>();
  const keep = (started: TestPortico) => (running.add(started), started);
  beforeAll(async () => {
    portico = keep(await TestPortico.start(database.uri));
    tenant = await portico.tenant('Kestrel');
    const user = { externalId: 'm', account: { externalId: 'brightwater' } };
    await tenant.program.post('/v1/embed-sessions', { user });
  });
  afterAll(() => Promise.all([...running].map((one) => one.stop(100))));

  const body = { service: 'anything', data: {}, account: 'brightwater' };
  /** The tenant's program at another server. */
  const at = (server: TestPortico) => server.api.as(tenant.apiKey);

  it('loses and repeats nothing while the server is away and another one works on', async () => {
    const listener = await Listener.open(at(portico));
    const before = await submit(at(portico), body);
    await listener.heard('request.submitted', before.id);
    await portico.stop();
    running.delete(portico);
    expect(listener.ended).toBe(true);

    const meanwhile = keep(await portico.again());
    const missed = [await submit(at(meanwhile), body), await submit(at(meanwhile), body)];
    await move(at(meanwhile), missed[0]?.id as string, 'startReview');
    await meanwhile.stop();
    running.delete(meanwhile);

    const back = keep(await portico.again());
    const resumed = await Listener.open(at(back), listener.lastId);
    const after = await submit(at(back), body);
    await resumed.heard('request.submitted', after.id);
    expect(resumed.events.map(({ event, data }) => [event, data.subject])).toEqual([
      ['request.submitted', missed[0]?.id],
      ['request.submitted', missed[1]?.id],
      ['request.transitioned', missed[0]?.id],
      ['request.submitted', after.id],
    ]);
    resumed.close();
  });

  it('tells in each process what happens in any, at the same places', async () => {
    const [one, two] = [keep(await portico.again()), keep(await portico.again())];
    const [left, right] = [await Listener.open(at(one)), await Listener.open(at(two))];
    const ids = [await submit(at(one), body), await submit(at(two), body), await submit(at(one), body)].map(
      ({ id }) => id,
    );
    for (const listener of [left, right]) await listener.heard('request.submitted', ids[2]);
    const places = ({ events }: Listener) =>
      events.filter(({ data }) => ids.includes(data.subject)).map(({ id, data }) => [id, data.subject]);
    expect(places(left)).toEqual(places(right));
    expect(places(left).map(([, subject]) => subject)).toEqual(ids);
    // A reader may go on at the other process.
    left.close();
    const last = await submit(at(one), body);
    const moved = await Listener.open(at(two), left.lastId);
    await moved.heard('request.submitted', last.id);
    expect(moved.events).toHaveLength(1);
    for (const listener of [right, moved]) listener.close();
  });
});
