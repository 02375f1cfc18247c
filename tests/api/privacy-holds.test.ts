import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { DAY } from '../support/clock.js';
import { findEverywhere } from '../support/canary.js';
import { live } from '../support/life.js';
import { approve, ask, jobBecomes, privacyBecomes, readPrivacy } from '../support/privacy.js';
import { publishType } from '../support/records.js';
import { usePortico, type TestPortico } from '../support/start-portico.js';

type Hold = Schemas['LegalHold'];

describe('what must be kept', () => {
  const portico = usePortico();
  let cast: Cast;
  /** Another process, which does the tasks from its start on. */
  let second: TestPortico;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishType(cast.program);
  });

  afterAll(() => second.stop());

  const admin = (): Promise<Actor> =>
    signIn(portico.it, cast.kestrel, { externalId: 'odile', account: 'kestrel', roles: ['tenant-admin'] });
  const hold = async (user: string, reason = 'Claim 4711'): Promise<Hold> =>
    bodyOf(await cast.admin.post<Hold>('/v1/legal-holds', { user, reason }), 201);
  const release = async (id: string): Promise<Hold> =>
    bodyOf(await cast.admin.post<Hold>(`/v1/legal-holds/${id}/releases`, { reason: 'Settled' }));
  const decide = (id: string, decision: string) =>
    cast.admin.post(`/v1/privacy-requests/${id}/decisions`, { decision });

  describe('by a legal hold', () => {
    it('refuses an erasure until it is released; the person is told nothing of the claim', async () => {
      const life = await live(portico.it, cast);
      const set = await hold(life.person.externalId);
      expect(set).toMatchObject({ user: life.id, reason: 'Claim 4711', releasedAt: null });
      expect(set.allowedActions).toEqual(['read', 'release']);
      const { id } = await ask(life.api, { kind: 'erasure' });
      problemOf(await decide(id, 'approve'), 409, 'legal_hold');
      expect((await readPrivacy(life.api, id)).status).toBe('received');
      const another = await hold(life.id);
      expect(await release(set.id)).toMatchObject({ releaseReason: 'Settled' });
      problemOf(await decide(id, 'approve'), 409, 'legal_hold');
      await release(another.id);
      await approve(cast.admin, id);
      await privacyBecomes(cast.admin, id, 'completed');
      expect(await findEverywhere(portico.it, life.words)).toEqual([]);
    });

    it('pauses an erasure under way, and lets it go on by itself when it is released', async () => {
      const life = await live(portico.it, cast);
      const { taskRunner } = portico.it.portico;
      await taskRunner.stop();
      const { id } = await ask(life.api, { kind: 'erasure' });
      const { job } = await approve(cast.admin, id);
      const set = await hold(life.id);
      second = await portico.it.again();
      const stopped = await jobBecomes(cast.admin, job as string, 'stopped');
      expect(stopped.error).toMatchObject({ code: 'legal_hold' });
      expect(await findEverywhere(portico.it, [life.words[4] as string])).not.toEqual([]);
      // Whoever tries the job again meanwhile gets no further.
      bodyOf(await cast.admin.post(`/v1/jobs/${job}/retries`, {}));
      await jobBecomes(cast.admin, job as string, 'stopped');
      await release(set.id);
      const done = await privacyBecomes(cast.admin, id, 'completed');
      expect(done.history.map(({ what }) => what)).toEqual([
        'received',
        'approved',
        'held',
        'resumed',
        'completed',
      ]);
      expect(await findEverywhere(portico.it, life.words)).toEqual([]);
    });

    it('is set, listed and released by who runs the portal, with reasons, and audited', async () => {
      const set = await hold('mara');
      const list = async (status: string) =>
        bodyOf(await cast.auditor.get<Schemas['LegalHoldList']>(`/v1/legal-holds?status=${status}`)).items;
      expect((await list('active')).map(({ id }) => id)).toEqual([set.id]);
      const first = await release(set.id);
      // Once more changes nothing.
      expect(await release(set.id)).toEqual(first);
      expect(await list('active')).toEqual([]);
      expect((await list('released')).map(({ id }) => id)).toContain(set.id);
      const events = await cast.auditor.get<Schemas['AuditEventList']>(`/v1/audit-events?subject=${set.id}`);
      expect(bodyOf(events).items.map(({ action }) => action)).toEqual([
        'legal-hold.release',
        'legal-hold.create',
      ]);
      const unknown = await cast.admin.post('/v1/legal-holds', { user: 'nobody', reason: 'x' });
      expect(problemOf(unknown, 422, 'invalid_input').errors?.[0]).toMatchObject({ pointer: '/user' });
      const blank = await cast.admin.post('/v1/legal-holds', { user: 'mara', reason: ' ' });
      expect(problemOf(blank, 422, 'invalid_input').errors?.[0]).toMatchObject({ pointer: '/reason' });
    });
  });

  describe('by a rule of the tenant', () => {
    const path = '/v1/privacy-settings';
    const rules = [
      { what: 'comments', keepDays: 30, reason: 'Commercial letters' },
      { what: 'requests', keepDays: 10, reason: 'Orders' },
    ];

    it('is said as data, for the version that was seen, one rule for each kind of thing', async () => {
      const seen = await cast.admin.get<Schemas['PrivacySettings']>(path);
      expect(bodyOf(seen)).toEqual({ retention: [] });
      problemOf(await cast.admin.patch(path, { retention: rules }), 428, 'precondition_required');
      const match = { 'If-Match': seen.headers.get('etag') as string };
      expect(bodyOf(await cast.admin.patch(path, { retention: rules }, match))).toEqual({ retention: rules });
      problemOf(await cast.admin.patch(path, { retention: [] }, match), 412, 'precondition_failed');
      expect(bodyOf(await cast.auditor.get(path))).toEqual({ retention: rules });
      const twice = await cast.admin.patch(path, { retention: [rules[0], rules[0]] }, { 'If-Match': '*' });
      expect(problemOf(twice, 422, 'invalid_input').errors?.[0]).toMatchObject({
        ...{ pointer: '/retention/1/what', code: 'duplicate' },
      });
    });

    it('stays for its time, without a name on it, is listed with the reason, and goes then by itself', async () => {
      const words = ['Perry Fennimore'];
      const person = { externalId: 'perry', name: words[0] as string, account: 'brightwater' };
      const api = await signIn(portico.it, cast.kestrel, person);
      const problem = 'Perry Fennimore’s pump leaks';
      const { id: request } = await submit(api, { data: { pump: 'KP-80', problem } });
      const comment = { body: 'my-letter-to-you' };
      bodyOf(await api.post(`/v1/requests/${request}/comments`, comment), 201);
      const { id } = await ask(api, { kind: 'erasure' });
      await approve(cast.admin, id);
      const done = await privacyBecomes(cast.admin, id, 'completed');
      const kept = done.result?.kept.map(({ what, count, reason }) => [what, count, reason]);
      expect(kept?.slice(0, 2)).toEqual([
        ['requests', 1, 'Orders'],
        ['comments', 1, 'Commercial letters'],
      ]);
      // The report names all that is left.
      const left = await findEverywhere(portico.it, [...words, comment.body]);
      expect(left.map((one) => one.split('/')[0]).sort()).toEqual(['requests', 'timelineEntries']);
      const shown = bodyOf(await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${request}`));
      expect(shown).toMatchObject({ requester: { name: 'Former member' }, data: { problem } });

      const job = bodyOf(await cast.admin.get<Schemas['Job']>(`/v1/jobs/${done.job}`));
      expect(job).toMatchObject({ kind: 'privacy.erasure', status: 'waiting' });
      expect(new Date(job.nextRunAt as string).getTime() - portico.it.clock().getTime()).toBeLessThan(
        10 * DAY + 1,
      );
      portico.it.clock.forward(31 * DAY);
      const again = await admin();
      await jobBecomes(again, done.job as string, 'done');
      const end = await readPrivacy(again, id);
      expect(end.result?.kept.map(({ what }) => what)).toEqual(['audit']);
      expect(await findEverywhere(portico.it, [comment.body])).toEqual([]);
    });
  });
});
