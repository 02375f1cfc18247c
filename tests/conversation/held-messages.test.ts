import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { MailWorld, type Addressee } from '../support/mail-in.js';
import { allNotified, inboxOf } from '../support/notifications.js';
import { useDatabase } from '../support/mongo.js';

type HeldMessage = Schemas['HeldMessage'];

describe('an e-mail that waits for staff', () => {
  const database = useDatabase();
  let world: MailWorld;
  beforeAll(async () => void (world = await MailWorld.start(database.uri)));
  afterAll(() => world.stop());

  const release = (api: Api, id: string, as: string) =>
    api.post<HeldMessage>(`/v1/held-messages/${id}/release`, { as });
  const discard = (api: Api, id: string) =>
    api.post<HeldMessage>(`/v1/held-messages/${id}/discard`, undefined);
  /** The one message of a request that waits. */
  const only = async ({ request }: Addressee): Promise<HeldMessage> => {
    const messages = await world.held(world.cast.agent, request.number);
    expect(messages).toHaveLength(1);
    return messages[0] as HeldMessage;
  };
  /** What customers see of the conversation. */
  const bodies = async ({ api, request }: Addressee) =>
    (await world.said(api, request.id)).map(({ body }) => body);
  /** What of it staff was notified of beside that there is a new request. */
  const toldOf = async ({ request }: Addressee) => {
    await allNotified(world.portico);
    const { items } = await inboxOf(world.cast.agent);
    const ofIt = items.filter(({ subject }) => subject?.id === request.id).map(({ kind }) => kind);
    return ofIt.filter((kind) => kind !== 'newRequest');
  };
  /** An answer from another address than the person's. */
  const fromElsewhere = async (text = 'It is me, from home.') => {
    const one = await world.addressee();
    const from = '"Mara at home" <mara@home.example>';
    expect(await world.send({ from, to: one.replyTo, text, subject: 'Re: pump' })).toBe(250);
    return one;
  };

  it('comes from another address than the person’s, and says so', async () => {
    const one = await fromElsewhere();
    const { id } = bodyOf(await one.api.get<Schemas['Me']>('/v1/me'));
    expect(await only(one)).toMatchObject({
      ...{ requestId: one.request.id, requestNumber: one.request.number, person: { id } },
      from: { address: 'mara@home.example', name: 'Mara at home' },
      ...{ subject: 'Re: pump', text: 'It is me, from home.', files: [], reason: 'otherSender' },
      ...{ visibility: 'public', status: 'held', decidedAt: null },
      allowedActions: ['read', 'release', 'discard'],
    });
    expect(await bodies(one)).toEqual(['When can we come?']);
    expect(await toldOf(one)).toEqual(['needsHuman']);
  });

  it.each<[HeldMessage['reason'], (one: Addressee) => object]>([
    [
      'otherSender',
      ({ email }) => ({ from: [email, 'second@else.example'], sender: email, text: 'Two of us.' }),
    ],
    ['automatic', () => ({ text: 'Away.', subject: 'Automatic reply: pump' })],
    ['empty', () => ({ text: 'On Mon, Nov 23, 2026 at 9:14 AM K <p@k.example> wrote:\n> When?' })],
    ['tooLong', () => ({ text: 'many words '.repeat(1_000) })],
  ])('is held as %s', async (reason, mail) => {
    const one = await world.addressee();
    expect(await world.send({ from: one.email, to: one.replyTo, ...mail(one) })).toBe(250);
    expect(await only(one)).toMatchObject({ reason });
    expect(await toldOf(one)).toEqual(reason === 'automatic' ? [] : ['needsHuman']);
    expect(await bodies(one)).toHaveLength(1);
  });

  it('comes from somebody who was removed, or disabled', async () => {
    const [removed, disabled] = [await world.addressee(), await world.addressee()];
    const { admin, kestrel } = world.cast;
    const { id: person } = bodyOf(await removed.api.get<Schemas['Me']>('/v1/me'));
    await world.portico.db
      .collection('memberships')
      .updateOne({ tenantId: kestrel.id, ownerId: person }, { $set: { status: 'removed' } });
    const { id } = bodyOf(await disabled.api.get<Schemas['Me']>('/v1/me'));
    bodyOf(await admin.patch(`/v1/users/${id}`, { status: 'disabled' }, { 'If-Match': '*' }));
    for (const one of [removed, disabled])
      expect(await world.send({ from: one.email, to: one.replyTo, text: 'Hello?' })).toBe(250);
    const held = await only(removed);
    expect(held).toMatchObject({ reason: 'noAccess', text: 'Hello?' });
    blamed(problemOf(await release(world.cast.agent, held.id, 'comment'), 422, 'invalid_input'), 'body /as');
    expect((await only(disabled)).status).toBe('held');
    expect(await world.said(world.cast.agent, removed.request.id)).toHaveLength(1);
  });

  it('is one of so many that no person writes them, which ends loops', async () => {
    const one = await world.addressee();
    const loop = async (turn: number) =>
      expect(await world.send({ from: one.email, to: one.replyTo, text: `Loop ${turn}` })).toBe(250);
    await loop(1);
    const arrivals = world.portico.db.collection('mailArrivals');
    const [first] = await arrivals.find().sort({ _id: -1 }).limit(1).toArray();
    const more = Array.from({ length: 18 }, (_, i) => ({
      ...{ ...first, _id: `mar_${i}` as never, messageHash: String(i) },
    }));
    await arrivals.insertMany(more);
    await loop(20);
    await loop(21);
    await loop(22);
    expect(await bodies(one)).toEqual(['When can we come?', 'Loop 1', 'Loop 20']);
    const held = await world.held(world.cast.agent, one.request.id);
    expect(held.map(({ reason, text }) => [reason, text])).toEqual([
      ['tooMany', 'Loop 22'],
      ['tooMany', 'Loop 21'],
    ]);
  });

  it('becomes the person’s comment where staff says that it is theirs, and tells who did it', async () => {
    const one = await fromElsewhere();
    const { id } = await only(one);
    const released = bodyOf(await release(world.cast.agent, id, 'comment'));
    expect(released).toMatchObject({ id, status: 'released', allowedActions: ['read'] });
    const me = bodyOf(await one.api.get<Schemas['Me']>('/v1/me'));
    const [, entry] = await world.said(one.api, one.request.id);
    expect(entry).toMatchObject({
      ...{ body: 'It is me, from home.', visibility: 'public' },
      actor: { kind: 'customer', name: me.name, actedBy: { kind: 'staff', name: 'Ines Okafor' } },
    });
    expect(await world.held(world.cast.agent, one.request.id)).toEqual([]);
    expect(await world.held(world.cast.auditor, one.request.id, '&status=released')).toHaveLength(1);
  });

  it('becomes an internal note with its sender where nobody can say who wrote it', async () => {
    const one = await fromElsewhere('I am his neighbour.');
    const { id } = await only(one);
    bodyOf(await release(world.cast.admin, id, 'note'));
    const me = bodyOf(await one.api.get<Schemas['Me']>('/v1/me'));
    expect((await world.said(world.cast.agent, one.request.id))[1]).toMatchObject({
      body: `[E-mail from Mara at home <mara@home.example>, to the reply address of ${me.name}]\n\nI am his neighbour.`,
      ...{ visibility: 'internal', actor: { kind: 'staff', name: 'Odile Brandt' } },
    });
    expect(await bodies(one)).toEqual(['When can we come?']);
  });

  it('becomes several comments where it is longer than one', async () => {
    const one = await world.addressee();
    await world.send({ from: one.email, to: one.replyTo, text: 'many words '.repeat(1_000) });
    bodyOf(await release(world.cast.agent, (await only(one)).id, 'comment'));
    const [, ...parts] = await bodies(one);
    expect(parts.map((body) => body?.length)).toEqual([9_998, 1_000]);
  });

  it('is discarded, and nothing of it is told', async () => {
    const one = await fromElsewhere();
    const { id } = await only(one);
    expect(bodyOf(await discard(world.cast.agent, id))).toMatchObject({ status: 'discarded' });
    expect(await bodies(one)).toEqual(['When can we come?']);
    expect(await world.held(world.cast.agent, one.request.id)).toEqual([]);
  });

  it('is decided once, also by two at the same moment', async () => {
    const one = await fromElsewhere();
    const { id } = await only(one);
    const both = await Promise.all([
      release(world.cast.agent, id, 'comment'),
      release(world.cast.admin, id, 'note'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    problemOf(await discard(world.cast.agent, id), 409, 'held_message_decided');
    expect(await world.said(world.cast.agent, one.request.id)).toHaveLength(2);
  });

  it('is no more than fifty to one address: the rest waits where it is', async () => {
    const one = await fromElsewhere();
    const rows = world.portico.db.collection('heldMessages');
    const row = await rows.findOne({ requestId: one.request.id });
    await rows.insertMany(Array.from({ length: 49 }, (_, i) => ({ ...row, _id: `hlm_${i}` as never })));
    const mail = { from: 'x@else.example', to: one.replyTo, text: 'One more.' };
    expect(await world.send(mail)).toBe(452);
    await rows.deleteMany({ _id: { $in: ['hlm_0' as never] } });
    expect(await world.send(mail)).toBe(250);
  });

  it('keeps names of its files, and of nothing else', async () => {
    const one = await world.addressee();
    const attachments = [{ filename: 'a.txt', content: 'hello' }];
    await world.send({ from: 'x@else.example', to: one.replyTo, text: 'See file.', attachments });
    expect(await only(one)).toMatchObject({ files: ['a.txt'] });
    const uploads = world.portico.db.collection('documents');
    expect(await uploads.countDocuments({ name: 'a.txt' })).toBe(0);
  });

  it('is seen by those who work on the request alone', async () => {
    const one = await fromElsewhere();
    const { id } = await only(one);
    for (const api of [one.api, world.cast.program]) {
      problemOf(await api.get('/v1/held-messages'), 403, 'forbidden');
      problemOf(await release(api, id, 'note'), 403, 'forbidden');
    }
    problemOf(await discard(world.cast.auditor, id), 403, 'forbidden');
    expect((await one.api.get(`/v1/requests/${one.request.id}/timeline`)).text).not.toContain('home');
  });
});
