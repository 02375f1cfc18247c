import { beforeAll, describe, expect, it, vi } from 'vitest';
import { verifyExport } from '../../server/domains/audit/verify-export.js';
import { FORMER_MEMBER } from '../../server/kernel/pseudonym.js';
import { castOf, signIn, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { findEverywhere } from '../support/canary.js';
import { live, type Life } from '../support/life.js';
import { approve, ask, jobBecomes, privacyBecomes, readPrivacy } from '../support/privacy.js';
import { publishType } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

const audited = async (api: Cast['auditor'], subject: string) =>
  bodyOf(await api.get<Schemas['AuditEventList']>(`/v1/audit-events?subject=${subject}`)).items;

describe('an erasure', () => {
  const portico = usePortico();
  let cast: Cast;
  let life: Life;
  let done: Schemas['PrivacyRequest'];
  let before: string[];
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishType(cast.program);
    life = await live(portico.it, cast);
    const archive = await ask(life.api, { kind: 'disclosure', reason: `I am ${life.words[0]}` });
    await privacyBecomes(life.api, archive.id, 'completed');
    before = await findEverywhere(portico.it, life.words);
    const { id } = await ask(life.api, { kind: 'erasure', reason: `${life.words[0]} leaves` });
    await approve(cast.admin, id);
    done = await privacyBecomes(cast.admin, id, 'completed');
    await jobBecomes(cast.admin, done.job as string, 'done');
  });

  it('leaves no word of theirs in any collection, blob or archive', async () => {
    // Each word was in many places, so that the search can find.
    const places = new Set(before.map((one) => one.split('/')[0]));
    for (const place of ['users', 'embedSessions', 'requests', 'timelineEntries', 'documents', 'invitations'])
      expect(places).toContain(place);
    for (const place of ['changeRequests', 'recordChanges', 'records', 'privacyRequests'])
      expect(places).toContain(place);
    expect(before.filter((one) => one.startsWith('blob ')).length).toBeGreaterThan(3);
    expect(await findEverywhere(portico.it, life.words)).toEqual([]);
  });

  it('says what it erased, and what it kept and why', () => {
    expect(done.result?.erased).toBeGreaterThan(15);
    expect(done.result?.kept).toEqual([
      {
        what: 'files',
        count: 1,
        until: null,
        reason: expect.stringMatching(/belong to the account/) as string,
      },
      {
        what: 'audit',
        count: expect.any(Number) as number,
        until: null,
        reason: expect.stringMatching(/pseudonym/) as string,
      },
    ]);
    expect(done.history.map(({ what }) => what)).toEqual(['received', 'approved', 'completed']);
  });

  it('leaves the account what is the account’s, under a pseudonym', async () => {
    const request = bodyOf(await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${life.request}`));
    expect(request.requester).toEqual({ id: life.id, name: FORMER_MEMBER });
    expect(request.data).toEqual({ pump: 'KP-80', problem: 'Call [erased] at [erased]' });
    const timeline = `/v1/requests/${life.request}/timeline`;
    const entries = bodyOf(await cast.agent.get<Schemas['TimelineEntryList']>(timeline)).items;
    expect(
      entries.filter(({ kind }) => kind === 'commented').map(({ actor, body }) => [actor.name, body]),
    ).toEqual([
      [FORMER_MEMBER, '[erased]'],
      ['Ines Okafor', 'A word to somebody'],
      ['Ines Okafor', 'Dear [erased], we come on Monday.'],
      ['Ines Okafor', 'Mind [erased] dog'],
      ['Mara Lindqvist', 'A word of Mara’s'],
    ]);
    const mentions = entries.flatMap((one) => one.mentions);
    expect(mentions).toEqual([{ id: life.id, name: FORMER_MEMBER }]);
    const wish = entries.find(({ kind }) => kind === 'helpWanted');
    expect(wish).toMatchObject({ body: '[erased]', tried: [] });
    const own = entries.find(({ editedAt }) => editedAt);
    const comment = `/v1/requests/${life.request}/comments/${own?.id}`;
    expect(bodyOf(await cast.agent.get<Schemas['Comment']>(comment)).earlier).toEqual([]);
    expect((await cast.mara.get(`/v1/documents/${life.linked}/content`)).status).toBe(200);
    const file = bodyOf(await cast.mara.get<Schemas['PortalDocument']>(`/v1/documents/${life.linked}`));
    expect(file.name).toBe('[erased].png');
  });

  it('ends their sessions and memberships, and deletes what nobody else needs', async () => {
    problemOf(await life.api.get('/v1/me'), 401, 'invalid_token');
    const members = await cast.mara.get<Schemas['MemberList']>('/v1/accounts/brightwater/members?limit=100');
    expect(bodyOf(members).items.map(({ name }) => name)).not.toContain(FORMER_MEMBER);
    const { db } = portico.it;
    expect(await db.collection('documents').countDocuments({ _id: life.upload as never })).toBe(0);
    expect(await db.collection('invitations').countDocuments({ name: life.words[0] })).toBe(0);
    const files = await db.collection('blobs.files').countDocuments();
    expect(files).toBe(await db.collection('documents').countDocuments());
  });

  it('keeps the audit as it was sealed, with ids in it and no names', async () => {
    const events = await cast.auditor.get<Schemas['AuditEventList']>(`/v1/audit-events?actor=${life.id}`);
    expect(bodyOf(events).items.length).toBeGreaterThan(5);
    expect((await audited(cast.auditor, done.id)).map(({ action, actor }) => [action, actor.kind])).toEqual([
      ['privacy-request.complete', 'system'],
      ['privacy-request.decide', 'user'],
      ['privacy-request.create', 'user'],
    ]);
    const open = () => portico.it.db.collection('auditRows').countDocuments({ block: null });
    await vi.waitFor(async () => expect(await open()).toBe(0), { timeout: 30_000, interval: 50 });
    const { text } = await cast.auditor.get('/v1/audit-events/export');
    const verdict = await verifyExport(text.split('\n'), { checkpoints: [] });
    expect(verdict).toMatchObject({ faults: [] });
    expect(text).toContain(life.id);
  });

  it('gives back nothing when the host vouches for them again: a new person begins', async () => {
    const again = await signIn(portico.it, cast.kestrel, {
      ...life.person,
      account: 'calder',
      roles: ['member'],
    });
    const me = bodyOf(await again.get<Schemas['Me']>('/v1/me'));
    expect(me.id).not.toBe(life.id);
    expect(bodyOf(await again.get<Schemas['ServiceRequestList']>('/v1/requests')).items).toEqual([]);
    expect(bodyOf(await again.get<Schemas['PortalDocumentList']>('/v1/documents')).items).toEqual([]);
    const profile = bodyOf(await again.get<Schemas['Profile']>('/v1/me/profile'));
    expect(profile).toMatchObject({ phone: null, jobTitle: null });
    expect(bodyOf(await again.get<Schemas['PrivacyRequestList']>('/v1/privacy-requests')).items).toEqual([]);
    problemOf(await again.get(`/v1/privacy-requests/${done.id}`), 404, 'not_found');
  });

  it('cannot be undone: nobody enables, names or asks about whoever was erased', async () => {
    const path = `/v1/users/${life.id}`;
    const user = bodyOf(await cast.admin.get<Schemas['User']>(path));
    expect(user).toMatchObject({ name: FORMER_MEMBER, email: null, phone: null, status: 'disabled' });
    problemOf(await cast.admin.patch(path, { status: 'active' }, { 'If-Match': '*' }), 409, 'user_erased');
    const ghost = { user: { externalId: user.externalId, name: 'Ghost', account: { externalId: 'calder' } } };
    problemOf(await cast.program.post('/v1/embed-sessions', ghost), 403, 'user_disabled');
    const more = { kind: 'disclosure', user: life.id };
    problemOf(await cast.admin.post('/v1/privacy-requests', more), 409, 'user_erased');
    const hold = { user: life.id, reason: 'Too late' };
    problemOf(await cast.admin.post('/v1/legal-holds', hold), 409, 'user_erased');
  });

  it('waits for a decision, which is made once; a rejection has a reason that the person reads', async () => {
    const { id, status } = await ask(cast.mara, { kind: 'erasure' });
    expect(status).toBe('received');
    const decide = (body: object) => cast.admin.post(`/v1/privacy-requests/${id}/decisions`, body);
    const bare = problemOf(await decide({ decision: 'reject', reason: ' ' }), 422, 'invalid_input');
    expect(bare.errors?.[0]).toMatchObject({ pointer: '/reason', code: 'required' });
    problemOf(
      await cast.mara.post(`/v1/privacy-requests/${id}/decisions`, { decision: 'approve' }),
      403,
      'forbidden',
    );
    bodyOf(await decide({ decision: 'reject', reason: 'An order is open.' }));
    problemOf(await decide({ decision: 'approve' }), 409, 'privacy_request_decided');
    expect(await readPrivacy(cast.mara, id)).toMatchObject({
      ...{ status: 'rejected', decisionReason: 'An order is open.', job: null },
    });
    expect((await cast.mara.get('/v1/me')).status).toBe(200);
  });

  it('is asked for by nobody who acts for the person', async () => {
    const mara = bodyOf(await cast.mara.get<Schemas['Me']>('/v1/me')).id;
    const form = {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: mara,
      subject_token_type: 'urn:portico:params:oauth:token-type:person',
    };
    const token = await cast.admin.send<Schemas['AccessToken']>('POST', '/v1/token', { form });
    const acting = portico.it.api.as(bodyOf(token).access_token);
    problemOf(await acting.post('/v1/privacy-requests', { kind: 'disclosure' }), 403, 'forbidden');
    problemOf(await acting.get('/v1/privacy-requests'), 403, 'forbidden');
  });
});
