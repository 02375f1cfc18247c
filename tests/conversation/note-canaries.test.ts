import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { bodyOf, type Api, type Schemas } from '../support/api.js';
import { operations } from '../support/contract.js';
import { Listener } from '../support/events.js';
import { PNG } from '../support/files.js';
import { Mailbox } from '../support/mail.js';
import { useDatabase } from '../support/mongo.js';
import { allNotified, prefer } from '../support/notifications.js';
import { ask, privacyBecomes } from '../support/privacy.js';
import { Receiver } from '../support/receiver.js';
import { TestPortico } from '../support/start-portico.js';
import { allDelivered, newEndpoint } from '../support/webhooks.js';
import { unzip } from '../support/zip.js';

/** Words of internal notes: a note, the same changed, one with a mention, and one of a program. */
const WORDS = /canary-(note|changed|mention|program)/;

describe('a word of an internal note', () => {
  const database = useDatabase();
  let box: Mailbox;
  let hook: Receiver;
  let portico: TestPortico;
  let cast: Cast;
  let admin: Actor;
  let request: Schemas['ServiceRequest'];
  let streams: Listener[];
  /** Ids of the notes. */
  const notes: string[] = [];

  const comment = async (by: Api, body: object) =>
    bodyOf(await by.post<Schemas['TimelineEntry']>(`/v1/requests/${request.id}/comments`, body), 201);
  const note = async (by: Api, body: string, more: object = {}) => {
    const { id } = await comment(by, { body, visibility: 'internal', ...more });
    notes.push(id);
    return id;
  };

  beforeAll(async () => {
    box = await Mailbox.start();
    hook = await Receiver.start();
    portico = await TestPortico.start(database.uri, {
      config: { ...box.config, allowLoopback: true, logLevel: 'debug' },
    });
    cast = await castOf(portico);
    const odile = { externalId: 'odile', name: 'Odile Brandt', email: 'odile@kestrel.example' };
    admin = await signIn(portico, cast.kestrel, { ...odile, account: 'kestrel', roles: ['tenant-admin'] });
    await prefer(cast.mara, { kinds: [{ kind: 'document', inbox: true, email: 'atOnce' }] });
    await newEndpoint(cast.admin, hook.url, { includeInternal: true });
    streams = await Promise.all([cast.mara, cast.viewer].map((api) => Listener.open(api)));
    request = await submit(cast.mara);
    const { id: me } = bodyOf(await admin.get<Schemas['Me']>('/v1/me'));
    const { id: vera } = bodyOf(await cast.viewer.get<Schemas['Me']>('/v1/me'));
    bodyOf(await cast.mara.post(`/v1/requests/${request.id}/participants`, { person: vera }), 201);
    await comment(cast.mara, { body: 'A question of ours.' });
    const first = await note(cast.agent, 'canary-note between us');
    const changed = { body: 'canary-changed between us' };
    const path = `/v1/requests/${request.id}/comments/${first}`;
    bodyOf(await cast.agent.patch(path, changed, { 'If-Match': '*' }));
    await note(cast.agent, 'canary-mention of Odile', { mentions: [me] });
    await note(cast.program, 'canary-program tells');
    await comment(cast.agent, { body: 'An answer for all.', mentions: [vera] });
    bodyOf(await cast.agent.upload({ name: 'plan.png', request: request.id }, PNG), 201);
    bodyOf(await cast.mara.post('/v1/human-help', { request: request.id, message: 'Hello?' }), 201);
    await move(cast.agent, request.id, 'startReview');
    await move(cast.mara, request.id, 'withdraw');
    await allNotified(portico);
  });
  afterAll(async () => {
    for (const stream of streams) stream.close();
    await portico.stop(500);
    await Promise.all([box.stop(), hook.stop()]);
  });

  /** Every path that is read, with the request, each note and a public word in it where it names something. */
  const paths = (): string[] => [
    ...operations
      .filter(({ method, path }) => method === 'GET' && path !== '/v1/events')
      .flatMap(({ path }) => {
        const isOfRequest = path.startsWith('/v1/requests/{id}');
        const filled = isOfRequest ? path.replace('{id}', request.id) : path;
        return [...notes, request.id].map((id) => filled.replaceAll(/\{[^}]+\}/g, id));
      }),
    ...[`/v1/documents?request=${request.id}`, '/v1/requests?search=canary', '/v1/requests?search=between'],
    ...[
      '/v1/requests?limit=100',
      '/v1/notifications?limit=100',
      `/v1/requests/${request.number}/timeline?limit=100`,
    ],
  ];

  it('is told to staff, so that it would be found', async () => {
    const { text } = await cast.agent.get(`/v1/requests/${request.id}/timeline?limit=100`);
    for (const word of ['canary-changed', 'canary-mention', 'canary-program']) expect(text).toContain(word);
    const detail = await cast.admin.get(`/v1/requests/${request.id}/comments/${notes[0]}`);
    expect(detail.text).toContain('canary-note');
    const [mail] = await box.got(1, ({ to }) => to.includes('odile@kestrel.example'));
    expect(mail?.mail.text).toContain('canary-mention');
  });

  it(
    'stands in no answer to a customer, whatever they read, nor does its id',
    { timeout: 120_000 },
    async () => {
      const all = [...new Set(paths())];
      expect(all.length).toBeGreaterThan(100);
      const look = async (api: Api): Promise<void> => {
        for (const path of all) {
          const { text, headers } = await api.get(path);
          const heads = JSON.stringify([...headers]);
          expect(text + heads, path).not.toMatch(WORDS);
          // What was asked for by its id is not repeated either, but as the address of the problem.
          if (!notes.some((id) => path.includes(id)))
            for (const id of notes) expect(text + heads, path).not.toContain(id);
        }
      };
      const customers = [cast.mara, cast.viewer, cast.restricted, cast.tomas, cast.stranger];
      await Promise.all(customers.map(look));
    },
  );

  it('comes through no stream of a customer, in no e-mail to one, and in no webhook', async () => {
    for (const stream of streams) {
      await stream.heard('request.helpWanted', request.id);
      expect(stream.text).not.toMatch(WORDS);
      for (const id of notes) expect(stream.text).not.toContain(id);
    }
    const isCustomers = ({ to }: { to: string[] }) => to.some((one) => one.endsWith('@brightwater.example'));
    for (const { mail } of await box.got(3, isCustomers))
      expect(`${mail.subject} ${mail.text} ${String(mail.html)}`).not.toMatch(WORDS);
    const heard = () => hook.arrived.map(({ body }) => String(body)).join('\n');
    await allDelivered(portico);
    expect(heard()).toContain('request.helpWanted');
    expect(heard()).toContain(notes[0]);
    expect(heard()).not.toMatch(WORDS);
  });

  it('is in no disclosure of a customer, and in no log', async () => {
    const { id } = await ask(cast.mara, { kind: 'disclosure' });
    await privacyBecomes(cast.mara, id, 'completed');
    const files = unzip((await cast.mara.get(`/v1/privacy-requests/${id}/archive`)).bytes);
    const all = [...files].map(([name, bytes]) => `${name} ${bytes.toString()}`).join('\n');
    expect(all).toContain('A question of ours.');
    expect(all).not.toMatch(WORDS);
    const log = portico.log.lines.join('');
    expect(log).toContain('Call');
    expect(log).not.toMatch(WORDS);
  });
});
