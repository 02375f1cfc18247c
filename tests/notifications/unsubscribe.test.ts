import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { DAY, testClock } from '../support/clock.js';
import { Mailbox, type Arrived } from '../support/mail.js';
import { useDatabase } from '../support/mongo.js';
import { allNotified, prefer } from '../support/notifications.js';
import { TestPortico } from '../support/start-portico.js';

const PUBLIC = 'https://portal.kestrel.example';
const ONE_CLICK = { 'List-Unsubscribe': 'One-Click' };
const FOLDED = /\r\n[ \t]+/g;

describe('a link that ends e-mail', () => {
  const database = useDatabase();
  const clock = testClock();
  let box: Mailbox;
  let portico: TestPortico;
  let cast: Cast;
  beforeAll(async () => {
    box = await Mailbox.start();
    portico = await TestPortico.start(database.uri, { config: { ...box.config, publicUrl: PUBLIC }, clock });
    cast = await castOf(portico);
  });
  afterAll(async () => {
    await portico.stop(500);
    await box.stop();
  });

  let people = 0;
  const somebody = async () => {
    people += 1;
    const email = `u${people}@brightwater.example`;
    const person = { externalId: `u${people}`, name: `Una ${people}`, email, account: 'brightwater' };
    const signedIn = () => signIn(portico, cast.kestrel, { ...person, roles: ['member'] });
    const api = await signedIn();
    return { api, signedIn, email, id: bodyOf(await api.get<Schemas['Me']>('/v1/me')).id };
  };
  const staff = async () => {
    const ines = { externalId: 'ines', name: 'Ines', account: 'kestrel', roles: ['agent'] };
    return signIn(portico, cast.kestrel, ines);
  };
  const comment = async (id: string, body: string) =>
    void bodyOf(await (await staff()).post(`/v1/requests/${id}/comments`, { body }), 201);
  const to = (email: string) => (one: Arrived) => one.to.includes(email);
  const headerOf = ({ raw }: Arrived, name: string) => {
    const [head = ''] = raw.split('\r\n\r\n');
    return new RegExp(`^${name}: (.*)$`, 'im').exec(head.replace(FOLDED, ' '))?.[1];
  };
  const pathOf = (one: Arrived) => {
    const [, link = ''] = /^<(.*)>$/.exec(headerOf(one, 'List-Unsubscribe') ?? '') ?? [];
    return new URL(link).pathname;
  };
  const click = (path: string) => portico.api.send('POST', path, { form: ONE_CLICK });
  const emailOf = async (api: Actor, kind: string) =>
    bodyOf(await api.get<Schemas['NotificationPreferences']>('/v1/notification-preferences')).kinds.find(
      (one) => one.kind === kind,
    )?.email;
  const audits = (subjectId: string) =>
    portico.db
      .collection('auditRows')
      .find({ subjectId, action: 'notification-preferences.update' })
      .toArray();

  it('comes with an e-mail, names nobody, and ends e-mail of its kind alone with one click, once', async () => {
    const { api, email, id } = await somebody();
    const request = await submit(api);
    await comment(request.id, 'One');
    const [mail] = (await box.got(1, to(email))) as [Arrived];
    expect(headerOf(mail, 'List-Unsubscribe')).toMatch(
      /^<https:\/\/portal\.kestrel\.example\/v1\/unsubscriptions\/[\w.-]+>$/,
    );
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const path = pathOf(mail);
    // Whose program shows no button for the header finds it in the words.
    expect(mail.mail.text).toContain(`Stop e-mails of this kind: ${PUBLIC}${path}`);
    expect(mail.mail.html).toContain(`<a href="${PUBLIC}${path}">Stop e-mails of this kind</a>`);
    for (const told of [id, cast.kestrel.id, 'reply', 'brightwater'])
      expect(Buffer.from(path.split('.').at(-1) as string, 'base64url').toString() + path).not.toContain(
        told,
      );
    // Mail programs and scanners look at links.
    const page = await portico.api.get(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self'");
    expect(page.text).toContain('<form method="post">');
    expect(await emailOf(api, 'reply')).toBe('atOnce');
    for (const answer of [await click(path), await click(path)]) expect(answer.status).toBe(200);
    expect(await emailOf(api, 'reply')).toBe('off');
    expect(await emailOf(api, 'progress')).toBe('atOnce');
    expect(await audits(id)).toMatchObject([
      { actorKind: 'system', actorId: 'unsubscribe', facts: { unsubscribed: 'reply' } },
    ]);
    await comment(request.id, 'Two');
    await allNotified(portico);
    const planned = { 'event.data.job.personId': id };
    expect(await portico.db.collection('mailDeliveries').countDocuments(planned)).toBe(1);
    expect(portico.log.lines.join('')).not.toContain(path.split('/').at(-1));
  });

  it('takes what mail programs send as multipart too, and nothing else', async () => {
    const { api, email } = await somebody();
    await comment((await submit(api)).id, 'Hello');
    const path = pathOf(((await box.got(1, to(email))) as [Arrived])[0]);
    problemOf(await portico.api.send('POST', path, { form: { other: 'x' } }), 422, 'invalid_input');
    problemOf(await portico.api.send('POST', path), 422, 'invalid_input');
    problemOf(await portico.api.post(path, ONE_CLICK), 415, 'unsupported_media_type');
    expect(await emailOf(api, 'reply')).toBe('atOnce');
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    const sent = new Response(form);
    const headers = { 'Content-Type': sent.headers.get('content-type') as string };
    const answer = await portico.api.send('POST', path, { body: await sent.text(), headers });
    expect(answer.status).toBe(200);
    expect(await emailOf(api, 'reply')).toBe('off');
  });

  it('of a digest ends all that comes in it, and what comes at once goes on', async () => {
    const { api, signedIn, email } = await somebody();
    await prefer(api, { kinds: [{ kind: 'reply', inbox: true, email: 'daily' }] });
    await comment((await submit(api)).id, 'Hello');
    await allNotified(portico);
    clock.forward(DAY);
    const [mail] = (await box.got(1, to(email))) as [Arrived];
    expect(mail.mail.subject).toContain('one piece of news');
    expect((await click(pathOf(mail))).status).toBe(200);
    const again = await signedIn();
    for (const kind of ['reply', 'document', 'approvalDecided'])
      expect(await emailOf(again, kind)).toBe('off');
    expect(await emailOf(again, 'mention')).toBe('atOnce');
  });

  it('is none where we never made it: the same answer, and nothing happens', async () => {
    const { api, email, id } = await somebody();
    await comment((await submit(api)).id, 'Hello');
    const path = pathOf(((await box.got(1, to(email))) as [Arrived])[0]);
    const good = await portico.api.get(path, { 'Accept-Language': 'de' });
    const own = `${cast.kestrel.id} ${id} reply`;
    for (const token of [
      'x',
      encodeURIComponent(own),
      `${path.split('/').at(-1)?.slice(0, -2)}AA`,
      'v1.a.b.c.d',
    ]) {
      const bad = `/v1/unsubscriptions/${token}`;
      expect((await portico.api.get(bad, { 'Accept-Language': 'de' })).text).toBe(good.text);
      expect((await click(bad)).status).toBe(200);
    }
    expect(await audits(id)).toEqual([]);
    // And nothing is kept of somebody who was erased meanwhile.
    const gone = { $set: { erasedAt: clock() } };
    await portico.db.collection('users').updateOne({ _id: id as never }, gone);
    expect((await click(path)).status).toBe(200);
    expect(await portico.db.collection('notificationPreferences').countDocuments({ _id: id as never })).toBe(
      0,
    );
  });

  it('does not come with what is critical', async () => {
    const boss = { externalId: 'boss', name: 'Bo', email: 'boss@kestrel.example', account: 'kestrel' };
    bodyOf(await (await signIn(portico, cast.kestrel, { ...boss, roles: ['tenant-admin'] })).get('/v1/me'));
    const announced = {
      _id: 'evt_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
      tenantId: cast.kestrel.id,
      type: 'connector.opened',
      subject: 'con_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
      ...{ accountId: null, ownerId: null, locationId: null, department: null, visibility: 'tenant', by: [] },
      data: { connectorId: 'con_01JD3V8Q0Z6W4N2K9T5B7C1XYE', key: 'erp' },
      ...{ time: clock(), sequence: null },
    };
    await portico.db.collection('outbox').insertOne(announced as never);
    const [mail] = (await box.got(1, to(boss.email))) as [Arrived];
    expect(headerOf(mail, 'List-Unsubscribe')).toBeUndefined();
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBeUndefined();
    expect(mail.mail.text).not.toContain('Stop e-mails');
  });
});
