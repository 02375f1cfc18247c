import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, move, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { saveCalendar } from '../support/calendars.js';
import { DAY, HOUR, MINUTE, SECOND, testClock } from '../support/clock.js';
import { writeDraft } from '../support/service-drafts.js';
import { allNotified, inboxOf } from '../support/notifications.js';
import { service, workflow } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';
import { within } from '../support/within.js';

type Request = Schemas['ServiceRequest'];

const hand = { by: ['staff' as const], comment: 'none' as const, form: null };
/** Four hours of the working day for an answer, two working days for the end. */
const promised = service({
  key: 'promised',
  department: 'support',
  targets: {
    calendar: 'office',
    times: { all: { firstResponse: 'PT4H', resolution: 'P2D' }, urgent: { resolution: 'PT4H' } },
    escalate: 'hurry',
  },
  workflow: {
    ...workflow,
    states: [
      ...workflow.states,
      { key: 'hurried', name: 'At once', category: 'in_review', now: 'We hurry.', next: null },
    ],
    transitions: [
      ...workflow.transitions,
      { ...hand, key: 'hurry', name: 'Hurry', from: ['inReview'], to: 'hurried', by: [] },
      { ...hand, key: 'calm', name: 'Calm down', from: ['hurried'], to: 'inReview' },
      { ...hand, key: 'reopen', name: 'Reopen', from: ['rejected'], to: 'inReview' },
    ],
  },
});

describe('the promise of a request', () => {
  const clock = testClock();
  clock.stop();
  const portico = usePortico({ clock });
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const day = [{ from: '08:00', to: '16:00' }];
    const hours = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
    await saveCalendar(cast.program, 'office', { timeZone: 'UTC', hours, holidays: [] });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), promised);
  });

  /** Goes to the next Monday, at an hour. */
  const mondayAt = (hour: number): void => {
    const now = clock().getTime();
    const midnight = Math.floor(now / DAY) * DAY;
    const monday = midnight + ((8 - new Date(midnight).getUTCDay()) % 7 || 7) * DAY;
    clock.forward(monday + hour * HOUR - now);
  };
  const start = async (): Promise<Request> => {
    const data = { pump: 'KP-80', problem: 'It leaks' };
    return submit(cast.program, { service: 'promised', data, account: 'brightwater' });
  };
  const read = async (id: string, api: Api = cast.program, locale = 'en'): Promise<Request['promise']> =>
    bodyOf(await api.get<Request>(`/v1/requests/${id}`, { 'Accept-Language': locale })).promise;
  const after = (from: Date, ms: number): string => new Date(from.getTime() + ms).toISOString();
  const prioritize = async (id: string, priority: string): Promise<Request> => {
    const etag = (await cast.program.get(`/v1/requests/${id}`)).headers.get('etag') as string;
    return bodyOf(
      await cast.program.send<Request>('PATCH', `/v1/requests/${id}`, {
        json: { priority },
        headers: { 'If-Match': etag },
      }),
    );
  };
  const settled = () =>
    within(30_000, 'the promise', async () => {
      // What runs has a lease that ends later.
      const open = [{ status: 'running' }, { status: 'waiting', dueAt: { $lte: clock() } }];
      const filter = { kind: 'requests.promise', $or: open };
      return (await portico.it.db.collection('tasks').countDocuments(filter)) === 0;
    });
  const told = async (id: string): Promise<string[]> => {
    const types = { $in: ['request.targetNear', 'request.targetMissed'] };
    const rows = await portico.it.db.collection('outbox').find({ subject: id, type: types }).sort({ _id: 1 });
    return (await rows.toArray()).map(({ type, data }) => `${type} ${(data as { target: string }).target}`);
  };

  it('counts working hours from the submission to the end of the second working day', async () => {
    mondayAt(8);
    const { id, createdAt } = await start();
    const { expectedBy, late, paused, message, targets } = await read(id);
    expect({ late, paused, message }).toEqual({ late: false, paused: false, message: null });
    // Sixteen working hours from eight in the morning: Tuesday at four.
    expect(expectedBy).toBe(after(new Date(createdAt), DAY + 8 * HOUR));
    expect(targets).toEqual({
      ...{ calendar: 'office', firstRespondedAt: null, spentMinutes: 0, escalated: null },
      firstResponse: { minutes: 240, dueAt: after(new Date(createdAt), 4 * HOUR), missed: false },
      resolution: { minutes: 960, dueAt: expectedBy, missed: false },
    });
  });

  it('stands still while it waits for the customer, and goes on after the answer', async () => {
    mondayAt(8);
    const { id } = await start();
    clock.forward(HOUR);
    await move(cast.program, id, 'startReview');
    await move(cast.program, id, 'ask', { comment: 'Which?' });
    expect(await read(id)).toMatchObject({
      ...{ expectedBy: null, paused: true, late: false, queue: null },
      message: expect.stringMatching(/^Paused: we wait for your answer/) as string,
    });
    expect((await read(id, cast.program, 'de')).message).toMatch(/^Pausiert: Wir warten auf Ihre Antwort/);
    clock.forward(7 * DAY);
    await settled();
    expect(await told(id)).toEqual([]);
    const mara = await signIn(portico.it, cast.kestrel, MARA);
    const { promise } = await move(mara, id, 'answer', { comment: 'That one.' });
    // Fifteen working hours are left, from nine in the morning.
    expect(promise).toMatchObject({ expectedBy: after(clock(), DAY + 7 * HOUR), paused: false });
    expect(promise.targets).toBeUndefined();
    expect((await read(id)).targets).toMatchObject({ spentMinutes: 60 });
  });

  it('warns staff at 80 percent and at the end, to the second, and then the workflow hurries', async () => {
    mondayAt(8);
    const { id } = await start();
    clock.forward(192 * MINUTE - SECOND);
    await settled();
    expect(await told(id)).toEqual([]);
    clock.forward(SECOND);
    await settled();
    expect(await told(id)).toEqual(['request.targetNear firstResponse']);
    expect((await read(id)).targets?.escalated).toBe('near');
    await move(cast.program, id, 'startReview');
    const seen = await read(id);
    expect(seen.lastTouchedAt).toBe(clock().toISOString());
    expect(seen.targets).toMatchObject({ firstRespondedAt: clock().toISOString(), spentMinutes: 192 });
    // It was answered in time: of that target nothing more is heard.
    clock.forward(DAY + 288 * MINUTE - SECOND);
    await settled();
    expect(await told(id)).toEqual(['request.targetNear firstResponse', 'request.targetNear resolution']);
    expect(await read(id)).toMatchObject({ late: false, message: null });
    clock.forward(SECOND);
    await settled();
    expect((await told(id)).at(-1)).toBe('request.targetMissed resolution');
    const { state, promise } = bodyOf(await cast.program.get<Request>(`/v1/requests/${id}`));
    expect(state.key).toBe('hurried');
    expect(promise.targets).toMatchObject({ escalated: 'missed', resolution: { missed: true } });
    clock.forward(SECOND);
    expect(await read(id)).toMatchObject({ late: true, message: expect.stringMatching(/longer/) as string });
  });

  it('notifies whoever has the request, and the agents of its department where nobody has', async () => {
    const agent = (externalId: string) => {
      const whose = { account: 'kestrel', roles: ['agent'], departments: ['support'] };
      return signIn(portico.it, cast.kestrel, { externalId, ...whose });
    };
    await Promise.all([agent('una'), agent('uwe')]);
    mondayAt(8);
    const { id, number } = await start();
    const heard = async (who: string, locale = 'en'): Promise<string[]> => {
      await allNotified(portico.it);
      const path = '/v1/notifications?limit=100';
      const api = await agent(who);
      const { items } = bodyOf(
        await api.get<Schemas['NotificationList']>(path, { 'Accept-Language': locale }),
      );
      const own = items.filter(
        ({ kind, subject }) => kind.startsWith('target') && subject?.number === number,
      );
      return own.map(({ kind, text }) => `${kind} ${text.split(':')[0]}`).reverse();
    };
    clock.forward(192 * MINUTE);
    await settled();
    const near = ['targetNear A first answer is due soon'];
    expect(await heard('una')).toEqual(near);
    expect(await heard('uwe')).toEqual(near);
    bodyOf(await (await agent('uwe')).post(`/v1/requests/${id}/assignments`, { assignee: 'me' }));
    clock.forward(48 * MINUTE);
    await settled();
    expect(await heard('uwe')).toEqual([...near, 'targetMissed The first answer is late']);
    expect(await heard('una')).toEqual(near);
    clock.forward(2 * DAY);
    await settled();
    expect((await heard('uwe', 'de')).at(-1)).toBe('targetMissed Später als zugesagt');
    const mara = await signIn(portico.it, cast.kestrel, MARA);
    const all = JSON.stringify(await inboxOf(mara));
    expect(all).not.toContain('target');
  });

  it('goes on counting when a closed request is opened again', async () => {
    mondayAt(8);
    const { id } = await start();
    clock.forward(2 * HOUR);
    await move(cast.program, id, 'reject', { comment: 'No.' });
    expect(await read(id)).toMatchObject({ expectedBy: null, queue: null, targets: { spentMinutes: 120 } });
    clock.forward(7 * DAY);
    await settled();
    expect(await told(id)).toEqual([]);
    const { promise } = await move(cast.program, id, 'reopen');
    // Fourteen working hours are left, from ten in the morning.
    expect(promise.expectedBy).toBe(after(clock(), DAY + 6 * HOUR));
  });

  it('counts by the times of another priority once it has that, with what is spent', async () => {
    mondayAt(8);
    const { id } = await start();
    clock.forward(HOUR);
    const { promise } = await prioritize(id, 'urgent');
    expect(promise.expectedBy).toBe(after(clock(), 3 * HOUR));
    expect(promise.targets).toMatchObject({ firstResponse: null, resolution: { minutes: 240 } });
    clock.forward(3 * HOUR - SECOND);
    await settled();
    expect(await told(id)).toEqual(['request.targetNear resolution']);
    clock.forward(SECOND);
    await settled();
    expect(await told(id)).toEqual(['request.targetNear resolution', 'request.targetMissed resolution']);
    // What is less urgent again has fourteen hours left of sixteen, less the two that are spent since.
    expect((await prioritize(id, 'normal')).promise).toMatchObject({
      expectedBy: after(clock(), DAY + 4 * HOUR),
      late: false,
    });
  });

  it('says how many are before it, and no more', async () => {
    mondayAt(8);
    const before = (await read((await start()).id)).queue;
    const ids: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      // Of one moment nobody was first.
      clock.forward(SECOND);
      ids.push((await start()).id);
    }
    const place = async (id?: string) => (await read(id as string)).queue?.position;
    expect(await place(ids[0])).toBe((before?.position ?? 0) + 1);
    expect(await place(ids[1])).toBe((before?.position ?? 0) + 2);
    await prioritize(ids[1] as string, 'urgent');
    expect(await read(ids[1] as string)).toMatchObject({ queue: { position: 1, ahead: 0, more: false } });
    expect(await place(ids[0])).toBe((before?.position ?? 0) + 2);
  });

  it('is not made by a calendar that there is not', async () => {
    const targets = { calendar: 'nowhere', times: { all: { resolution: 'P1D' } } };
    bodyOf(await writeDraft(cast.program, 'lost', { targets }));
    const refused = await cast.program.post('/v1/service-drafts/lost/publications', {});
    blamed(problemOf(refused, 422, 'invalid_input'), 'body /targets/calendar');
  });

  it('keeps a calendar that a service counts by', async () => {
    const inUse = problemOf(await cast.program.delete('/v1/calendars/office'), 409, 'calendar_in_use');
    expect(inUse.services).toEqual(['promised']);
  });
});
