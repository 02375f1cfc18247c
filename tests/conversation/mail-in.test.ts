import { connect as dial } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, submit } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { DAY } from '../support/clock.js';
import { PNG } from '../support/files.js';
import { handOver } from '../support/mail.js';
import { MailWorld, REPLY_DOMAIN, replyToOf } from '../support/mail-in.js';
import { useDatabase } from '../support/mongo.js';
import { allNotified } from '../support/notifications.js';
import { within } from '../support/within.js';

const QUOTED = 'On Mon, Nov 23, 2026 at 9:14 AM Kestrel <portal@kestrel.example> wrote:\n> When can we come?';

describe('an answer to an e-mail', () => {
  const database = useDatabase();
  let world: MailWorld;
  beforeAll(async () => void (world = await MailWorld.start(database.uri)));
  afterAll(() => world.stop());

  it('becomes a comment of whoever wrote it, without quotation and signature', async () => {
    const { api, email, request, replyTo, got } = await world.correspondent();
    expect(replyTo).toMatch(new RegExp(`^reply\\+[a-z2-7]{32}@${REPLY_DOMAIN}$`));
    expect(got.mail.text).toContain('Answer this e-mail to add a comment');
    const text = `Tuesday at 9, at the north door.\n\n${QUOTED}`;
    expect(await world.send({ from: `"Me" <${email.toUpperCase()}>`, to: replyTo, text })).toBe(250);
    const me = bodyOf(await api.get<Schemas['Me']>('/v1/me'));
    const [, answer] = await world.said(world.cast.agent, request.id);
    expect(answer).toMatchObject({
      ...{ body: 'Tuesday at 9, at the north door.', visibility: 'public', documents: [] },
      actor: { kind: 'customer', name: me.name },
    });
    const facts = { visibility: 'public', by: 'email' };
    const rows = portico().db.collection('auditRows');
    expect(await rows.countDocuments({ subjectId: request.id, actorId: me.id, facts })).toBe(1);
    await within(30_000, 'the notification of staff', async () => {
      await allNotified(portico());
      const told = { subjectId: request.id, kind: 'customerReply' };
      return (await portico().db.collection('notifications').countDocuments(told)) > 0;
    });
  });

  it('is taken from HTML where there is nothing else', async () => {
    const { email, request, replyTo } = await world.addressee();
    const html =
      '<p>Come <b>Tuesday</b>,<br>please.</p><style>p{}</style><script>alert(1)</script><div class="gmail_quote">On Mon, Nov 23, 2026 at 9:14 AM Kestrel &lt;portal@kestrel.example&gt; wrote:<blockquote>When?</blockquote></div>';
    expect(await world.send({ from: email, to: replyTo, html })).toBe(250);
    const [, answer] = await world.said(world.cast.agent, request.id);
    expect(answer?.body).toBe('Come Tuesday,\nplease.');
  });

  it('is one comment however often it is sent, at once too', async () => {
    const { email, request, replyTo } = await world.addressee();
    const mail = { from: email, to: replyTo, text: 'Once.', messageId: '<one@brightwater.example>' };
    const codes = await Promise.all([world.send(mail), world.send(mail), world.send(mail)]);
    expect(codes).toEqual([250, 250, 250]);
    expect(await world.send(mail)).toBe(250);
    expect(await world.said(world.cast.agent, request.id)).toHaveLength(2);
  });

  it('brings its files, by the checks of every upload, and says which were not taken', async () => {
    const { email, request, replyTo } = await world.addressee();
    const attachments = [
      { filename: 'leak.png', content: PNG },
      { filename: 'tool.exe', content: Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1') },
      { filename: 'logo.png', content: PNG, cid: 'logo' },
    ];
    const html = '<p>See the photo.</p><img src="cid:logo">';
    expect(await world.send({ from: email, to: replyTo, html, attachments })).toBe(250);
    const [, answer] = await world.said(world.cast.agent, request.id);
    expect(answer?.body).toBe('See the photo.\n\n[Not taken from this e-mail: tool.exe]');
    expect(answer?.documents.map(({ name }) => name)).toEqual(['leak.png']);
    const [file] = attachments;
    expect(await world.send({ from: email, to: replyTo, text: QUOTED, attachments: [file as never] })).toBe(
      250,
    );
    expect((await world.said(world.cast.agent, request.id))[2]).toMatchObject({
      ...{ body: '[Files, sent by e-mail]', documents: [{ name: 'leak.png' }] },
    });
  });

  it('to an internal note is an internal note, which no customer sees', async () => {
    const { api, request } = await world.correspondent();
    const ines = { externalId: 'ines-mail', name: 'Ines', email: 'ines@kestrel.example', account: 'kestrel' };
    const staff = await signIn(portico(), world.cast.kestrel, { ...ines, roles: ['agent'] });
    const { id } = bodyOf(await staff.get<Schemas['Me']>('/v1/me'));
    const note = { body: 'Is it under warranty?', visibility: 'internal', mentions: [id] };
    await world.comment(world.cast.admin, request.id, note);
    const [got] = await world.box.got(1, ({ to }) => to.includes('ines@kestrel.example'));
    expect(got?.mail.text).toContain('which staff alone reads');
    const before = (await api.get(`/v1/requests/${request.id}`)).headers.get('etag');
    const mail = { from: 'ines@kestrel.example', to: replyToOf(got as never) };
    const attachments = [{ filename: 'contract.png', content: PNG }];
    expect(await world.send({ ...mail, text: 'No, since May.', attachments })).toBe(250);
    expect((await world.said(staff, request.id)).at(-1)).toMatchObject({
      body: 'No, since May.\n\n[Not taken from this e-mail: contract.png]',
      visibility: 'internal',
    });
    expect((await api.get(`/v1/requests/${request.id}/timeline`)).text).not.toContain('since May');
    expect((await api.get(`/v1/requests/${request.id}`)).headers.get('etag')).toBe(before);
  });

  it('is not asked for where somebody may only look', async () => {
    const { api, email } = await world.person();
    const request = await submit(api);
    const viewer = await world.person({ roles: ['viewer'] });
    const { id: person } = bodyOf(await viewer.api.get<Schemas['Me']>('/v1/me'));
    bodyOf(await api.post(`/v1/requests/${request.id}/participants`, { person }), 201);
    await world.comment(world.cast.agent, request.id, { body: 'Hello' });
    const [theirs] = await world.box.got(1, ({ to }) => to.includes(viewer.email));
    const [hers] = await world.box.got(1, ({ to }) => to.includes(email));
    expect(replyToOf(theirs as never)).toBe('');
    expect(replyToOf(hers as never)).not.toBe('');
  });

  it('is refused at addresses that we gave to nobody, and nothing is relayed', async () => {
    const { email, replyTo } = await world.addressee();
    const text = 'Hello';
    const guessed = replyTo.replace(/\+../, replyTo.includes('+aa') ? '+bb' : '+aa');
    for (const to of [guessed, `reply@${REPLY_DOMAIN}`, 'victim@elsewhere.example', 'portal@kestrel.example'])
      expect([to, await world.send({ from: email, to, text })]).toEqual([to, 550]);
  });

  it('is taken for a year after the last e-mail, and in capitals', async () => {
    // With its e-mail: one that is written later would make the address good for longer.
    const { email, request, replyTo } = await world.correspondent();
    const mail = { from: email, to: replyTo.toUpperCase(), text: 'Late.' };
    await portico()
      .db.collection('replyAddresses')
      .updateMany(
        { requestId: request.id },
        { $set: { goodUntil: new Date(portico().clock().getTime() + DAY) } },
      );
    expect(await world.send(mail)).toBe(250);
    expect(await world.said(world.cast.agent, request.id)).toHaveLength(2);
    await portico()
      .db.collection('replyAddresses')
      .updateMany({ requestId: request.id }, { $set: { goodUntil: portico().clock() } });
    expect(await world.send({ ...mail, text: 'Too late.' })).toBe(550);
  });

  it('that a program wrote makes nothing: neither comment, nor message that waits, nor answer', async () => {
    const { email, request, replyTo, got } = await world.correspondent();
    const mail = { from: email, to: replyTo, text: 'I am away until Monday.' };
    const automatic = [
      { ...mail, headers: { 'Auto-Submitted': 'auto-replied' } },
      { ...mail, headers: { Precedence: 'bulk' } },
      { ...mail, envelope: { from: '', to: replyTo } },
      { ...mail, from: 'portal@kestrel.example', envelope: { from: email, to: replyTo } },
      { ...mail, messageId: got.mail.messageId as string },
      // Our own e-mail, word for word.
      { envelope: { from: email, to: replyTo }, raw: Buffer.from(got.raw, 'latin1') },
    ];
    for (const one of automatic) expect(await world.send(one)).toBe(250);
    expect(await world.said(world.cast.agent, request.id)).toHaveLength(1);
    expect(await world.held(world.cast.agent, request.id)).toEqual([]);
    await allNotified(portico());
    expect(world.box.arrived.filter(({ to }) => to.includes(email))).toHaveLength(1);
  });

  it('is refused when it is too large, by what it announces and by what comes', async () => {
    const { email, request, replyTo } = await world.addressee();
    const attachments = [{ filename: 'large.bin', content: Buffer.alloc(8_000_000) }];
    expect(await world.send({ from: email, to: replyTo, text: 'x', attachments })).toBe(552);
    expect(await world.send({ from: email, to: replyTo, text: 'long '.repeat(12_000) })).toBe(552);
    expect(await world.send({ from: email, to: replyTo, html: '<p>a</p>'.repeat(200_000) })).toBe(552);
    expect(await world.said(world.cast.agent, request.id)).toHaveLength(1);
  });

  it('is asked for again later while the database is away, and is not lost', async () => {
    const { email, request, replyTo } = await world.addressee();
    const mail = { from: email, to: replyTo, text: 'Patience.', messageId: '<p@brightwater.example>' };
    // Another process, whose connection is gone.
    const { server } = await portico().again({ config: { ...world.box.config, mailInDomain: REPLY_DOMAIN } });
    await server.portico.connection.close();
    expect(await handOver(server.mailInPort as number, mail)).toBe(451);
    await server.stop(0);
    expect(await world.send(mail)).toBe(250);
    expect(await world.said(world.cast.agent, request.id)).toHaveLength(2);
  });

  it('that is no e-mail at all is answered, and hurts nobody', async () => {
    const { email, replyTo } = await world.addressee();
    const raw = `Content-Type: multipart/mixed; boundary="x"\r\n\r\n${'--x\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n'.repeat(2_000)}`;
    expect(await world.send({ envelope: { from: email, to: replyTo }, raw })).toBeGreaterThan(0);
    expect(await world.send({ from: email, to: replyTo, text: 'Still here?' })).toBe(250);
  });

  it('comes over a line that offers neither relay nor login', async () => {
    const socket = dial(portico().server.mailInPort as number, '127.0.0.1');
    let heard = '';
    socket.on('data', (data) => (heard += data.toString()));
    await within(30_000, 'the greeting', () => heard.startsWith('220 '));
    socket.write('EHLO me.example\r\n');
    await within(30_000, 'the offers', () => /250 .*\r\n$/.test(heard));
    expect(heard).toMatch(`220 ${REPLY_DOMAIN} ESMTP Portico`);
    expect(heard).toContain('SIZE 10000000');
    expect(heard).not.toMatch(/AUTH|STARTTLS/);
    socket.destroy();
  });

  it('leaves no address, name or word in the log', async () => {
    const { email, replyTo } = await world.addressee();
    await world.send({ from: email, to: replyTo, text: 'xyzzy-canary', subject: 'plugh-canary' });
    await world.send({ from: 'who@else.example', to: replyTo, text: 'xyzzy-canary 2' });
    const log = portico().log.lines.join('');
    for (const secret of ['xyzzy', 'plugh', email, 'who@else', replyTo.slice(6, 38)])
      expect(log).not.toContain(secret);
  });

  const portico = () => world.portico;
});
