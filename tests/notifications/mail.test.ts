import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, signIn, submit, type Actor, type Cast, type SignIn } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { DAY, HOUR, MINUTE, SECOND, testClock } from '../support/clock.js';
import { Mailbox, type Arrived } from '../support/mail.js';
import { useDatabase } from '../support/mongo.js';
import { allNotified, inboxOf, notifyAgain, prefer } from '../support/notifications.js';
import { TestPortico } from '../support/start-portico.js';
import { within } from '../support/within.js';

describe('e-mail', () => {
  const database = useDatabase();
  const clock = testClock();
  let box: Mailbox;
  let portico: TestPortico;
  let cast: Cast;
  beforeAll(async () => {
    box = await Mailbox.start();
    portico = await TestPortico.start(database.uri, { config: box.config, clock });
    cast = await castOf(portico);
    const staff = { name: 'Ines Okafor', account: 'kestrel' };
    cast.agent = always({ ...staff, externalId: 'ines', roles: ['agent'] });
    cast.admin = always({ ...staff, name: 'Odile Brandt', externalId: 'odile', roles: ['tenant-admin'] });
    await quiet(cast.agent);
  });
  afterAll(async () => {
    await portico.stop(500);
    await box.stop();
  });
  afterEach(() => {
    box.arrived.length = 0;
    box.says.length = 0;
  });

  /** Somebody who signs in for each call: tokens run out while the clock moves. */
  const always = (person: SignIn): Actor =>
    new Proxy({} as Actor, {
      get:
        (_none, name) =>
        async (...given: unknown[]) => {
          const api = await signIn(portico, cast.kestrel, person);
          const call = api[name as 'get'] as (...args: unknown[]) => Promise<unknown>;
          return call.apply(api, given);
        },
    });
  let people = 0;
  /** Somebody with an address of their own. */
  const somebody = async (more: { name?: string; email?: string } = {}) => {
    people += 1;
    const email = `p${people}@brightwater.example`;
    const base = { externalId: `p${people}`, name: `Person ${people}`, email, account: 'brightwater' };
    const api = always({ ...base, roles: ['member'], ...more });
    bodyOf(await api.get('/v1/me'));
    return { api, email: more.email ?? email };
  };
  const zone = async (api: Actor, timezone: string, locale = 'en') =>
    void bodyOf(await api.patch('/v1/me/profile', { timezone, locale }, { 'If-Match': '*' }));
  const comment = async (by: Pick<Actor, 'post'>, id: string, body: string) =>
    void bodyOf(await by.post(`/v1/requests/${id}/comments`, { body }), 201);
  /** Staff gets no e-mail here. */
  async function quiet(api: Actor): Promise<void> {
    const kinds = (['newRequest', 'customerReply'] as const).map((kind) => ({
      ...{ kind, inbox: true, email: 'off' as const },
    }));
    await prefer(api, { kinds });
  }
  const to = (email: string) => (one: Arrived) => one.to.includes(email);
  const mails = () => portico.db.collection('mailDeliveries');
  /** Waits until nothing is due any more. */
  const settled = async () => {
    await allNotified(portico);
    await within(30_000, 'e-mails that are due', async () => {
      const due = { status: 'pending', nextAttemptAt: { $lte: clock() } };
      return (await mails().countDocuments(due)) === 0;
    });
  };
  /** Waits until so many attempts of an e-mail failed and were noted: the next one is planned then. */
  const attempted = (count: number) =>
    within(30_000, `attempt ${count}`, async () => {
      const waiting = { status: 'pending', lock: null, attempts: { $size: count } };
      return (await mails().countDocuments(waiting)) === 1;
    });
  /** Moves the clock to the next time of a day, in UTC. */
  const until = (time: string) => {
    const now = clock();
    const then = new Date(`${now.toISOString().slice(0, 10)}T${time}:00Z`);
    clock.forward(then.getTime() - now.getTime() + (then <= now ? DAY : 0));
  };

  it('tells what happened as text and as harmless HTML, in threads of a request', async () => {
    const { api, email } = await somebody();
    const request = await submit(api, { data: { pump: 'KP-80', problem: 'It <b>leaks</b> & drips' } });
    await comment(cast.agent, request.id, 'Dear <script>alert(1)</script>,\nwe come "soon".');
    const [first] = (await box.got(1, to(email))) as [Arrived];
    expect(first.mail).toMatchObject({
      subject: `New reply to ${request.number}: ${request.title}`,
      from: { value: [{ address: 'portal@kestrel.example', name: 'Kestrel' }] },
    });
    expect(first.mail.text).toContain('Dear <script>alert(1)</script>,\nwe come "soon".');
    expect(first.mail.text).toContain('From: Ines Okafor');
    expect(first.mail.html).toContain(
      'Dear &lt;script&gt;alert(1)&lt;/script&gt;,<br>we come &quot;soon&quot;.',
    );
    expect(first.mail.html).not.toMatch(/<script|<img|src=/);
    // It leads nowhere but to where e-mail of its kind ends.
    const links = [...String(first.mail.html).matchAll(/href="([^"]*)"/g)].map(([, link]) => link);
    expect(links).toEqual([expect.stringContaining('/v1/unsubscriptions/')]);
    expect(first.mail.headers.get('auto-submitted')).toBe('auto-generated');
    await move(cast.agent, request.id, 'startReview');
    const [, second] = (await box.got(2, to(email))) as [Arrived, Arrived];
    expect(second.mail.subject).toMatch(new RegExp(`^.+: ${request.number}: `));
    expect(second.mail.references).toEqual(first.mail.references);
    const [item] = (await inboxOf(api)).items;
    expect(second.mail.messageId).toBe(`<${item?.id}@kestrel.example>`);
    expect(
      await portico.db.collection('mailDeliveries').countDocuments({ 'event.data': /leaks|Okafor/ }),
    ).toBe(0);
  });

  it('says so in preferences, and to whoever has no address', async () => {
    const { api, email } = await somebody();
    const path = '/v1/notification-preferences';
    const seen = bodyOf(await api.get<Schemas['NotificationPreferences']>(path));
    expect(seen.email).toEqual({ status: 'available', address: email });
    const none = await cast.viewer.get<Schemas['NotificationPreferences']>(path);
    expect(bodyOf(none).email).toEqual({ status: 'noAddress', address: null });
  });

  it('speaks the language of the person', async () => {
    const { api, email } = await somebody();
    await zone(api, 'Europe/Berlin', 'de');
    const request = await submit(api);
    await comment(cast.agent, request.id, 'Hallo');
    const [first] = (await box.got(1, to(email))) as [Arrived];
    expect(first.mail.subject).toBe(`Neue Antwort zu ${request.number}: ${request.title}`);
    expect(first.mail.text).toContain('Von: Ines Okafor');
  });

  it('has no headers but ours, whatever names and titles hold', async () => {
    const evil = 'x\r\nBcc: victim@evil.example\r\n\r\nHello';
    const { api, email } = await somebody({ name: `Mara "a" <b@evil.example>, ${evil.slice(0, 60)}` });
    const request = await submit(api, { data: { pump: 'KP-80', problem: evil } });
    // Titles come from answers.
    await portico.db.collection('requests').updateOne({ number: request.number }, { $set: { title: evil } });
    await comment(cast.agent, request.id, evil);
    const [first] = (await box.got(1, to(email))) as [Arrived];
    expect(first.to).toEqual([email]);
    expect(first.mail.bcc).toBeUndefined();
    expect(
      [first.mail.to]
        .flat()
        .flatMap((one) => one?.value ?? [])
        .map(({ address }) => address),
    ).toEqual([email]);
    const [head = ''] = first.raw.split('\r\n\r\n');
    expect(head).not.toMatch(/^bcc:/im);
    expect(head).not.toMatch(/^(?!\S+:|\s)/m);
  });

  it('comes once, however the server fails: not now, cut before the answer, cut after it', async () => {
    const { api, email } = await somebody();
    const request = await submit(api);
    box.says.push({ code: 451 }, 'cut');
    await comment(cast.agent, request.id, 'Hello');
    await attempted(1);
    clock.forward(10 * SECOND);
    await attempted(2);
    clock.forward(10 * MINUTE);
    await box.got(1, to(email));
    await settled();
    expect(box.arrived.filter(to(email))).toHaveLength(1);
    box.says.push('takeAndCut');
    await comment(cast.agent, request.id, 'Again');
    await box.got(2, to(email));
    await attempted(1);
    clock.forward(HOUR);
    // Nobody can know that it was taken: the copy has the same id, by which mail programs see that it is one.
    const [, one, copy] = await box.got(3, to(email));
    expect(copy?.mail.messageId).toBe(one?.mail.messageId);
    await settled();
    expect(box.arrived.filter(to(email))).toHaveLength(3);
  });

  it('is given up where the server refuses it for good, and its address is not in the log', async () => {
    const { api, email } = await somebody();
    const request = await submit(api);
    box.says.push({ code: 550 });
    await comment(cast.agent, request.id, 'Hello');
    await within(
      30_000,
      'the refusal',
      async () => (await mails().countDocuments({ status: 'failed' })) === 1,
    );
    clock.forward(4 * DAY);
    await settled();
    expect(box.arrived.filter(to(email))).toEqual([]);
    const log = portico.log.lines.join('');
    expect(log).toContain('An e-mail could not be sent');
    expect(log).not.toContain(email);
  });

  it('waits for the end of quiet hours, and not for what was read meanwhile', async () => {
    const { api, email } = await somebody();
    await zone(api, 'Asia/Tokyo');
    await prefer(api, { quietHours: { from: '22:00', until: '07:00' } });
    until('14:00');
    const [read, unread] = [await submit(api), await submit(api)];
    await comment(cast.agent, read.id, 'One');
    await comment(cast.agent, unread.id, 'Two');
    await settled();
    expect(box.arrived.filter(to(email))).toEqual([]);
    const seen = (await inboxOf(api)).items.filter(({ subject }) => subject?.id === read.id);
    bodyOf(await api.post('/v1/notification-readings', { notifications: seen.map(({ id }) => id) }));
    until('21:59');
    await settled();
    expect(box.arrived.filter(to(email))).toEqual([]);
    until('22:00');
    const [first] = (await box.got(1, to(email))) as [Arrived];
    expect(first.mail.text).toContain('Two');
    await settled();
    expect(box.arrived.filter(to(email))).toHaveLength(1);
  });

  it('comes at once where it is critical, in quiet hours too', async () => {
    const boss = { externalId: 'boss', name: 'Bo', email: 'boss@kestrel.example', account: 'kestrel' };
    const admin = always({ ...boss, roles: ['tenant-admin'] });
    await prefer(admin, { quietHours: { from: '00:00', until: '23:59' } });
    until('12:00');
    const announced = {
      _id: 'evt_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
      tenantId: cast.kestrel.id,
      type: 'webhook-endpoint.disabled',
      subject: 'whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE',
      ...{ accountId: null, ownerId: null, locationId: null, department: null, visibility: 'tenant', by: [] },
      data: { webhookEndpointId: 'whe_01JD3V8Q0Z6W4N2K9T5B7C1XYE', reason: 'failing' },
      ...{ time: clock(), sequence: null },
    };
    await portico.db.collection('outbox').insertOne(announced as never);
    const [first] = (await box.got(1, to('boss@kestrel.example'))) as [Arrived];
    expect(first.mail.subject).toBe('A webhook endpoint gets nothing any more');
  });

  it('comes as one digest a day at the person’s hour, of what is unread then', async () => {
    const { api, email } = await somebody();
    await zone(api, 'America/New_York');
    const kinds = [{ kind: 'reply' as const, inbox: true, email: 'daily' as const }];
    await prefer(api, { kinds, digestAt: '18:30' });
    until('12:00');
    const requests = [await submit(api), await submit(api)];
    for (const { id } of requests) await comment(cast.agent, id, 'secret words of staff');
    await settled();
    expect(box.arrived.filter(to(email))).toEqual([]);
    clock.forward(DAY);
    const [first] = (await box.got(1, to(email))) as [Arrived];
    expect(first.mail.subject).toBe('Kestrel: 2 pieces of news');
    for (const { number } of requests) expect(first.mail.text).toContain(`New reply to ${number}`);
    const [{ event }] = (await mails().find({ 'event.data.job.mode': 'daily' }).toArray()) as never as [
      { event: { data: { job: { digestAt: Date } } } },
    ];
    const local = {
      timeZone: 'America/New_York',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    } as const;
    expect(new Intl.DateTimeFormat('en', local).format(event.data.job.digestAt)).toBe('18:30');
    // Nothing new, no digest; and what was read is no news.
    clock.forward(2 * DAY);
    await settled();
    expect(box.arrived.filter(to(email))).toHaveLength(1);
  });

  it('comes once for each event after the server was stopped and started again, and with two of them', async () => {
    const { api, email } = await somebody();
    const request = await submit(api);
    const second = await portico.again({ config: box.config });
    for (let i = 0; i < 4; i += 1) {
      await comment(cast.agent, request.id, `No. ${i}`);
      if (i === 1) await second.stop(0);
    }
    const third = await portico.again({ config: box.config });
    await box.got(4, to(email));
    await notifyAgain(portico, request.id);
    await settled();
    const bodies = box.arrived.filter(to(email)).map(({ mail }) => /No\. \d/.exec(mail.text ?? '')?.[0]);
    expect(bodies).toEqual(['No. 0', 'No. 1', 'No. 2', 'No. 3']);
    await third.stop(500);
  });

  it('tells nothing to whoever may not see it any more, nor to whoever was barred', async () => {
    const { api, email } = await somebody();
    await prefer(api, { quietHours: { from: '00:00', until: '23:00' } });
    until('12:00');
    const request = await submit(api);
    await comment(cast.agent, request.id, 'Hello');
    await settled();
    const me = bodyOf(await api.get<Schemas['Me']>('/v1/me'));
    bodyOf(await cast.admin.patch(`/v1/users/${me.id}`, { status: 'disabled' }, { 'If-Match': '*' }));
    until('23:30');
    await settled();
    expect(box.arrived.filter(to(email))).toEqual([]);
  });
});
