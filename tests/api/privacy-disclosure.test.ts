import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { DAY } from '../support/clock.js';
import { live, type Life } from '../support/life.js';
import { ask, privacyBecomes, readPrivacy } from '../support/privacy.js';
import { publishType } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';
import { unzip } from '../support/zip.js';
import { within } from '../support/within.js';

describe('a disclosure', () => {
  const portico = usePortico();
  let cast: Cast;
  let life: Life;
  let id: string;
  let files: Map<string, Buffer>;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishType(cast.program);
    life = await live(portico.it, cast);
    ({ id } = await ask(life.api, { kind: 'disclosure' }));
    await privacyBecomes(life.api, id, 'completed');
    files = unzip((await life.api.get(`/v1/privacy-requests/${id}/archive`)).bytes);
  });

  const part = (name: string) =>
    JSON.parse(String(files.get(`data/${name}.json`))) as Record<string, unknown>[];

  it('is answered within a month, and says who asked and how it went', async () => {
    const request = await readPrivacy(life.api, id);
    expect(request).toMatchObject({ kind: 'disclosure', user: life.id, requestedBy: life.id, result: null });
    const month = new Date(request.deadline).getTime() - new Date(request.createdAt).getTime();
    expect(month / DAY).toBeGreaterThan(27.9);
    expect(month / DAY).toBeLessThan(31.1);
    expect(request.history.map(({ what, by }) => [what, by])).toEqual([
      ['received', life.id],
      ['completed', null],
    ]);
    expect(request.allowedActions).toEqual(['read', 'download']);
    const job = bodyOf(await cast.admin.get<Schemas['Job']>(`/v1/jobs/${request.job}`));
    expect(job).toMatchObject({ kind: 'privacy.disclosure', subject: id });
  });

  it('has a file for each collection, for programs, and one for people', () => {
    expect([...files.keys()].filter((name) => !name.startsWith('files/')).sort()).toEqual([
      'data/audit-auditRows.json',
      'data/documents-documents.json',
      'data/identity-embedSessions.json',
      'data/identity-users.json',
      'data/notifications-notificationPreferences.json',
      'data/notifications-notifications.json',
      'data/privacy-legalHolds.json',
      'data/privacy-privacyRequests.json',
      'data/records-changeRequests.json',
      'data/records-recordChanges.json',
      'data/records-records.json',
      'data/requests-approvalDelegations.json',
      'data/requests-approvals.json',
      'data/requests-heldMessages.json',
      'data/requests-replyAddresses.json',
      'data/requests-requestDrafts.json',
      'data/requests-requestParticipants.json',
      'data/requests-requestReadings.json',
      'data/requests-requestViews.json',
      'data/requests-requests.json',
      'data/requests-timelineEntries.json',
      'data/tenants-invitations.json',
      'data/tenants-memberships.json',
      'overview.html',
    ]);
  });

  it('tells everything that they said and did', () => {
    const [name, email, phone, jobTitle, said] = life.words;
    expect(part('identity-users')).toMatchObject([
      { id: life.id, name, email, phone, jobTitle, locale: 'de' },
    ]);
    expect(part('tenants-memberships')).toMatchObject([
      { roles: ['account-admin', 'member'], status: 'active' },
    ]);
    expect(part('requests-requests')).toMatchObject([{ id: life.request, data: { pump: 'KP-80' } }]);
    const bodies = part('requests-timelineEntries').map(({ by, body }) => [by, body]);
    expect(bodies).toContainEqual(['you', `${said}: it drips a lot`]);
    expect(bodies).toContainEqual(['you', `${said} in another request`]);
    expect(part('requests-requestParticipants')).toMatchObject([{ requestId: life.elsewhere }]);
    expect(part('requests-requestReadings')).toMatchObject([{ requestId: life.request }]);
    const [fromThem, fromOthers] = part('requests-heldMessages');
    expect(fromThem).toMatchObject({ requestId: life.request, text: `${said}: by e-mail` });
    expect(fromOthers).toEqual({ ...fromOthers, requestId: life.request });
    expect(fromOthers).not.toHaveProperty('text');
    const changed = part('requests-timelineEntries').find(({ body }) => body === `${said}: it drips a lot`);
    expect(changed?.['earlier']).toMatchObject([{ body: `${said}: it drips` }]);
    expect(part('records-changeRequests')).toMatchObject([
      { kind: 'change-request', reason: `${name} insures` },
    ]);
    expect(part('records-recordChanges')).toMatchObject([{ kind: 'change', field: 'contact', to: name }]);
    expect(part('audit-auditRows').map(({ action }) => action)).toContain('request.submit');
    expect(part('privacy-privacyRequests')).toMatchObject([{ id, type: 'disclosure' }]);
  });

  it('holds their own files, byte by byte', async () => {
    const loose = [...files].find(([name]) => name.startsWith(`files/${life.upload}`));
    expect(String(loose?.[1])).toBe(`A note by ${life.words[0]}.`);
    const content = await life.api.get(`/v1/documents/${life.linked}/content`);
    expect(files.get(`files/${life.linked}-${life.words[0]}.png`)).toEqual(content.bytes);
  });

  it('tells nothing of others: no names, no colleagues’ words, no internal notes', () => {
    const all = [...files].filter(([name]) => !name.startsWith('files/')).map(([, bytes]) => String(bytes));
    const text = all.join('\n');
    for (const word of [
      'Ines Okafor',
      'Mara Lindqvist',
      'A word of Mara',
      'Mind ',
      'guest1@brightwater',
      'Odile',
    ])
      expect(text).not.toContain(word);
    // What staff told them is theirs, without a name.
    const entries = part('requests-timelineEntries');
    expect(entries).toContainEqual(
      expect.objectContaining({ by: 'staff', body: `Dear ${life.words[0]}, we come on Monday.` }),
    );
    expect(entries.filter(({ by }) => by === 'customer')).not.toContainEqual(
      expect.objectContaining({ body: expect.anything() as unknown }),
    );
  });

  it('is shown in their language, with nothing in it that a browser would run', () => {
    const page = String(files.get('overview.html'));
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('Was das Portal über Sie weiß');
    expect(page).toContain(`<dt>Telefon</dt><dd>${life.words[2]}</dd>`);
    expect(page).toMatch(/<h2>Aufbewahrungsanordnungen<\/h2>\n<p>Nichts\.<\/p>/);
  });

  it('escapes what somebody wrote, and is English for whoever says nothing', async () => {
    const evil = '<script>alert("x")</script>&';
    const person = { externalId: 'evil', name: evil, account: 'brightwater' };
    const api = await signIn(portico.it, cast.kestrel, person);
    const asked = await ask(api, { kind: 'disclosure' });
    await privacyBecomes(api, asked.id, 'completed');
    const archive = await api.get(`/v1/privacy-requests/${asked.id}/archive`);
    const page = String(unzip(archive.bytes).get('overview.html'));
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;');
    expect(page).not.toContain('<script');
    expect(archive.headers.get('content-disposition')).toBe(`attachment; filename="${asked.id}.zip"`);
    expect(archive.headers.get('content-type')).toBe('application/zip');
  });

  it('is made by who runs the portal for somebody, and nobody else sees it', async () => {
    const asked = await ask(cast.admin, {
      kind: 'disclosure',
      user: life.person.externalId,
      reason: 'By letter.',
    });
    expect(asked).toMatchObject({ user: life.id, reason: 'By letter.' });
    expect(asked.requestedBy).not.toBe(life.id);
    await privacyBecomes(life.api, asked.id, 'completed');
    const path = `/v1/privacy-requests/${asked.id}`;
    expect((await cast.admin.get(`${path}/archive`)).status).toBe(200);
    problemOf(await cast.mara.get(path), 404, 'not_found');
    problemOf(await cast.mara.get(`${path}/archive`), 404, 'not_found');
    problemOf(await cast.agent.get(path), 404, 'not_found');
    problemOf(await cast.auditor.get(`${path}/archive`), 404, 'not_found');
    expect((await readPrivacy(cast.auditor, asked.id)).allowedActions).toEqual(['read']);
    problemOf(
      await cast.mara.post('/v1/privacy-requests', { kind: 'disclosure', user: life.id }),
      403,
      'forbidden',
    );
    const unknown = await cast.admin.post('/v1/privacy-requests', { kind: 'disclosure', user: 'nobody' });
    expect(problemOf(unknown, 422, 'invalid_input').errors?.[0]).toMatchObject({
      pointer: '/user',
      code: 'unknown',
    });
  });

  it('shows everybody their own requests, and all of them to who runs the portal', async () => {
    await ask(cast.mara, { kind: 'erasure' });
    const list = async (api: typeof cast.mara | typeof cast.admin, query = '') =>
      bodyOf(await api.get<Schemas['PrivacyRequestList']>(`/v1/privacy-requests${query}`)).items;
    expect(new Set((await list(cast.mara)).map(({ user }) => user)).size).toBe(1);
    expect((await list(cast.mara)).map(({ kind }) => kind)).toEqual(['erasure']);
    expect(new Set((await list(cast.admin)).map(({ user }) => user)).size).toBeGreaterThan(2);
    expect((await list(cast.admin, '?kind=erasure')).map(({ kind }) => kind)).toEqual(['erasure']);
    expect((await list(cast.admin, '?status=received')).map(({ status }) => status)).toEqual(['received']);
    expect(await list(cast.tomas)).toEqual([]);
  });

  it('is audited each time it is taken away', async () => {
    await cast.admin.get(`/v1/privacy-requests/${id}/archive`);
    const events = await cast.auditor.get<Schemas['AuditEventList']>(`/v1/audit-events?subject=${id}`);
    expect(bodyOf(events).items.map(({ action }) => action)).toEqual([
      'privacy-request.download',
      'privacy-request.download',
      'privacy-request.complete',
      'privacy-request.create',
    ]);
  });

  it('leaves nothing of what was gathered but the archive, and that for seven days', async () => {
    const request = await portico.it.db.collection('privacyRequests').findOne({ _id: id as never });
    expect(request?.['parts']).toEqual([]);
    const { expiresAt } = (await readPrivacy(life.api, id)).archive as { expiresAt: string };
    expect(new Date(expiresAt).getTime() - new Date(request?.['updatedAt'] as Date).getTime()).toBe(7 * DAY);
    portico.it.clock.forward(7 * DAY);
    const admin = await signIn(portico.it, cast.kestrel, {
      ...{ externalId: 'odile', account: 'kestrel', roles: ['tenant-admin'] },
    });
    problemOf(await admin.get(`/v1/privacy-requests/${id}/archive`), 404, 'not_found');
    const again = await portico.it.again();
    await within(30_000, 'the end of the archive', async () => !(await readPrivacy(admin, id)).archive);
    await again.stop();
    expect((await readPrivacy(admin, id)).history.at(-1)?.what).toBe('archiveExpired');
    const blobs = await portico.it.db.collection('blobs.files').countDocuments();
    const documents = await portico.it.db.collection('documents').countDocuments();
    expect(blobs).toBe(documents);
  });
});
