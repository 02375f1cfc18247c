import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { allNotified, inboxOf, noticesAbout, notifyAgain, prefer, put } from '../support/notifications.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';
import { within } from '../support/within.js';
import type { DeliveryDocument } from '../../server/deliveries/deliveries.model.js';
import type { Notice } from '../../server/domains/notifications/notice.model.js';

describe('inboxes', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const comment = async (by: Pick<Actor, 'post'>, id: string, body: string, visibility = 'public') =>
    void bodyOf(await by.post(`/v1/requests/${id}/comments`, { body, visibility }), 201);
  /** Kinds of what somebody was told of a request, the oldest first. */
  const kindsOf = async (api: Actor, request: { id: string }) => {
    await allNotified(portico.it);
    const { items } = await inboxOf(api);
    return items
      .filter(({ subject }) => subject?.id === request.id)
      .map(({ kind }) => kind)
      .reverse();
  };

  it('hold what others did with one’s request, and not what one did oneself', async () => {
    const request = await submit(cast.mara);
    await comment(cast.mara, request.id, 'Mine');
    await comment(cast.agent, request.id, 'Yours');
    await move(cast.agent, request.id, 'startReview');
    await cast.agent.upload({ name: 'plan.txt', request: request.id }, 'text');
    await allNotified(portico.it);
    expect(await kindsOf(cast.mara, request)).toEqual(['reply', 'progress', 'document']);
    expect(await kindsOf(cast.agent, request)).toEqual(['newRequest', 'customerReply']);
    for (const other of [cast.viewer, cast.restricted, cast.tomas, cast.auditor, cast.admin, cast.stranger])
      expect(await kindsOf(other, request)).toEqual([]);
  });

  it('say what it is in the language of the call, with the request as its reader may see it', async () => {
    const request = await submit(cast.mara);
    await comment(cast.agent, request.id, 'Yours');
    await allNotified(portico.it);
    const [item] = (await inboxOf(cast.mara)).items;
    expect(item).toMatchObject({
      id: expect.stringMatching(/^ntf_/),
      kind: 'reply',
      text: `New reply to ${request.number}: ${request.title}`,
      subject: { type: 'request', id: request.id, number: request.number, title: request.title },
      readAt: null,
    });
    const german = await cast.mara.get<Schemas['NotificationList']>('/v1/notifications', {
      'Accept-Language': 'de',
    });
    expect(bodyOf(german).items[0]?.text).toBe(`Neue Antwort zu ${request.number}: ${request.title}`);
  });

  it('hold nothing of an internal note, whoever may read it', async () => {
    const request = await submit(cast.mara);
    await allNotified(portico.it);
    const before = await inboxOf(cast.agent);
    await comment(cast.agent, request.id, 'Between us', 'internal');
    await comment(cast.admin, request.id, 'Between us', 'internal');
    expect(await kindsOf(cast.mara, request)).toEqual([]);
    expect((await inboxOf(cast.agent)).unread).toBe(before.unread);
  });

  it('are asked for permission when it is told: whoever left the account hears nothing more', async () => {
    const person = { externalId: 'leaver', name: 'Lea', account: 'brightwater', roles: ['member'] };
    const lea = await signIn(portico.it, cast.kestrel, person);
    const request = await submit(lea);
    await comment(cast.agent, request.id, 'One');
    expect(await kindsOf(lea, request)).toEqual(['reply']);
    const members = bodyOf(
      await cast.admin.get<Schemas['MemberList']>('/v1/accounts/brightwater/members?limit=100'),
    ).items;
    const own = members.find(({ name }) => name === 'Lea');
    bodyOf(await cast.admin.delete(`/v1/accounts/brightwater/members/${own?.id}`), 204);
    await comment(cast.agent, request.id, 'Two');
    await allNotified(portico.it);
    const kept = await portico.it.db.collection('notifications').countDocuments({ subjectId: request.id });
    // The agent's, and the one from before.
    expect(kept).toBe(2);
  });

  it('tell a request that its person cannot see any more as that, and nothing of it', async () => {
    const person = { externalId: 'mover', name: 'Moe', account: 'brightwater', locations: ['harbour'] };
    const moe = await signIn(portico.it, cast.kestrel, person);
    const request = await submit(moe, { location: 'harbour' });
    await comment(cast.agent, request.id, 'One');
    await allNotified(portico.it);
    expect((await inboxOf(moe)).items[0]?.subject?.id).toBe(request.id);
    const elsewhere = await signIn(portico.it, cast.kestrel, { ...person, locations: ['inland'] });
    const [item] = (await inboxOf(elsewhere)).items;
    expect(item?.subject).toBeNull();
    expect(JSON.stringify(item)).not.toContain(request.number);
  });

  it('go to the people of the department where somebody is named for it, and to the others where nobody is', async () => {
    const repair = service({ key: 'repair', department: 'repairs' });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), repair);
    const staff = { account: 'kestrel', roles: ['agent'] };
    const own = await signIn(portico.it, cast.kestrel, {
      ...{ externalId: 'dora', name: 'Dora', ...staff },
      departments: ['repairs'],
    });
    const foreign = await submit(cast.mara);
    expect(await kindsOf(own, foreign)).toEqual([]);
    expect(await kindsOf(cast.agent, foreign)).toEqual(['newRequest']);
    const theirs = await submit(cast.mara, { service: 'repair' });
    expect(await kindsOf(own, theirs)).toEqual(['newRequest']);
    expect(await kindsOf(cast.agent, theirs)).toEqual([]);
  });

  it('are read one by one, or up to the latest that was seen', async () => {
    const request = await submit(cast.tomas);
    for (const body of ['1', '2', '3', '4']) await comment(cast.agent, request.id, body);
    await allNotified(portico.it);
    const { items, unread } = await inboxOf(cast.tomas);
    expect(unread).toBe(4);
    const [latest, second, third] = items.map(({ id }) => id);
    const read = async (body: object) =>
      bodyOf(await cast.tomas.post<Schemas['NotificationReading']>('/v1/notification-readings', body)).unread;
    expect(await read({ notifications: [third] })).toBe(3);
    expect((await inboxOf(cast.tomas, '&unread=true')).items.map(({ id }) => id)).not.toContain(third);
    expect(await read({ upTo: second })).toBe(1);
    expect((await inboxOf(cast.tomas, '&unread=true')).items.map(({ id }) => id)).toEqual([latest]);
    expect(await read({ upTo: latest })).toBe(0);
    // Others' are passed over, and stay as they are.
    const before = (await inboxOf(cast.mara)).unread;
    const [theirs] = (await inboxOf(cast.mara, '&unread=true')).items;
    expect(await read({ notifications: [theirs?.id] })).toBe(0);
    expect(await read({ upTo: theirs?.id })).toBe(0);
    expect((await inboxOf(cast.mara)).unread).toBe(before);
  });

  it('take readings that say one of the two things', async () => {
    for (const body of [{}, { notifications: ['ntf_1'], upTo: 'ntf_1' }])
      blamed(
        problemOf(await cast.mara.post('/v1/notification-readings', body), 422, 'invalid_input'),
        'body /notifications',
      );
  });

  it('are told of what can be told, whatever else cannot', async () => {
    const deliveries = portico.it.db.collection<DeliveryDocument>('noticeDeliveries');
    const first = await submit(cast.mara);
    await allNotified(portico.it);
    // Nothing is kept of what people were told.
    expect(await deliveries.countDocuments({ 'event.data.notices.subject': first.id })).toBe(0);
    const [told] = (await noticesAbout(portico.it, first.id)) as [DeliveryDocument];
    // What no version of ours writes: an event without a time. It stands in one row with an event that can be told.
    const [good] = told.event.data['notices'] as [Notice];
    const broken = { ...good, eventId: 'evt_broken', time: null };
    const fine = { ...good, eventId: 'evt_fine' };
    const event = { ...told.event, id: 'evt_broken', data: { notices: [broken, fine] } };
    await deliveries.insertOne({ ...told, _id: 'ntd_broken', event });
    const others = await Promise.all(Array.from({ length: 5 }, () => submit(cast.mara)));
    await within(30_000, 'notifications of the others', async () => {
      const told = (await inboxOf(cast.agent)).items.map(({ subject }) => subject?.id);
      return others.every(({ id }) => told.includes(id));
    });
    await expect
      .poll(() => deliveries.findOne({ _id: 'ntd_broken' }))
      .toMatchObject({
        ...{ status: 'pending', lock: null },
        event: { data: { notices: [broken] } },
      });
    const about = (eventId: string) => portico.it.db.collection('notifications').countDocuments({ eventId });
    expect([await about('evt_fine'), await about('evt_broken')]).toEqual([1, 0]);
    await deliveries.deleteOne({ _id: 'ntd_broken' });
  });

  it('are told of what a version before has left to be told, one event in a row', async () => {
    const deliveries = portico.it.db.collection<DeliveryDocument>('noticeDeliveries');
    const request = await submit(cast.mara);
    await allNotified(portico.it);
    const [told] = (await noticesAbout(portico.it, request.id)) as [DeliveryDocument];
    const [notice] = told.event.data['notices'] as [Notice];
    await portico.it.db.collection('notifications').deleteMany({ eventId: notice.eventId });
    await deliveries.insertOne({ ...told, event: { ...told.event, data: { notice } } });
    await allNotified(portico.it);
    const { eventId } = notice;
    expect(await portico.it.db.collection('notifications').countDocuments({ eventId })).toBeGreaterThan(0);
  });

  it('say live that something came, to its person alone', async () => {
    const request = await submit(cast.mara);
    const listeners = await Promise.all(
      [cast.mara, cast.viewer, cast.admin, cast.program].map((one) => Listener.open(one)),
    );
    await comment(cast.agent, request.id, 'Yours');
    const [own, ...others] = listeners as [Listener, ...Listener[]];
    await own.until(() => own.text.includes('notification.added'), 'the notification');
    await allNotified(portico.it);
    // Something later that all of them hear.
    await move(cast.agent, request.id, 'startReview');
    for (const one of others) {
      await one.until(() => one.text.includes('request.transitioned'), 'the transition');
      // The agent was notified of the request itself, in the agent's own stream.
      expect(one.text).not.toContain('notification.added');
    }
    for (const one of listeners) one.close();
  });

  it('leave out what somebody does not want there', async () => {
    const request = await submit(cast.mara);
    await prefer(cast.mara, { kinds: [{ kind: 'progress', inbox: false, email: 'off' }] });
    await move(cast.agent, request.id, 'startReview');
    await comment(cast.agent, request.id, 'Yours');
    expect(await kindsOf(cast.mara, request)).toEqual(['reply']);
    await prefer(cast.mara, {});
  });

  it('hold one notification for each event, however often it is retried, also by two processes', async () => {
    const second = await portico.it.again();
    const request = await submit(cast.mara);
    for (let i = 0; i < 5; i += 1) await comment(cast.agent, request.id, `No. ${i}`);
    await notifyAgain(portico.it, request.id);
    expect(await kindsOf(cast.mara, request)).toEqual(Array(5).fill('reply'));
    const told = { type: 'notification.added', 'data.kind': 'reply' };
    const ids = (await inboxOf(cast.mara)).items
      .filter(({ subject }) => subject?.id === request.id)
      .map(({ id }) => id);
    const rows = portico.it.db.collection('outbox');
    expect(await rows.countDocuments({ ...told, 'data.notificationId': { $in: ids } })).toBe(5);
    await second.stop(500);
  });
});

describe('preferences', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));
  const path = '/v1/notification-preferences';
  const wish = { kinds: [], quietHours: null, digestAt: '08:00' };

  it('say what everybody gets to whoever said nothing, and that there is no e-mail where none is set up', async () => {
    const seen = bodyOf(await cast.mara.get<Schemas['NotificationPreferences']>(path));
    expect(seen).toMatchObject({ quietHours: null, digestAt: '08:00', timezone: 'UTC', locale: 'en' });
    expect(seen.email).toEqual({ status: 'notConfigured', address: null });
    expect(seen.kinds).toContainEqual({ kind: 'reply', inbox: true, email: 'atOnce', critical: false });
    expect(portico.it.log.lines.join('')).toContain('E-mail is off');
  });

  it('are replaced by whoever has seen them, and heed the profile', async () => {
    const first = await cast.mara.get(path);
    const kinds = [{ kind: 'reply', inbox: true, email: 'daily' }];
    const quietHours = { from: '22:00', until: '07:00' };
    const tag = { 'If-Match': first.headers.get('etag') as string };
    const saved = await put(cast.mara, { kinds, quietHours, digestAt: '06:30' }, tag);
    expect(bodyOf(saved)).toMatchObject({ quietHours, digestAt: '06:30' });
    expect(bodyOf(saved).kinds).toContainEqual({ ...kinds[0], critical: false });
    problemOf(await put(cast.mara, wish, tag), 412, 'precondition_failed');
    problemOf(await put(cast.mara, wish, {}), 428, 'precondition_required');
    bodyOf(
      await cast.mara.patch('/v1/me/profile', { timezone: 'Asia/Tokyo', locale: 'de' }, { 'If-Match': '*' }),
    );
    const after = await cast.mara.get<Schemas['NotificationPreferences']>(path);
    expect(bodyOf(after)).toMatchObject({ timezone: 'Asia/Tokyo', locale: 'de' });
    expect(after.headers.get('etag')).not.toBe(saved.headers.get('etag'));
  });

  it.each<[string, object, string]>([
    ['a time that is none', { digestAt: '24:00' }, '/digestAt'],
    ['quiet hours that are none', { quietHours: { from: '9:00', until: '07:00' } }, '/quietHours/from'],
    [
      'a kind twice',
      { kinds: ['off', 'daily'].map((email) => ({ kind: 'reply', inbox: true, email })) },
      '/kinds/1/kind',
    ],
    [
      'a critical kind turned off',
      { kinds: [{ kind: 'operations', inbox: true, email: 'off' }] },
      '/kinds/0',
    ],
    ['a kind that is none', { kinds: [{ kind: 'gossip', inbox: true, email: 'off' }] }, '/kinds/0/kind'],
  ])('refuse %s', async (_what, part, pointer) => {
    const answer = await put(cast.viewer, { ...wish, ...part }, { 'If-Match': '*' });
    blamed(problemOf(answer, 422, 'invalid_input'), `body ${pointer}`);
  });
});
