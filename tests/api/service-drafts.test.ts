import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Schemas } from '../support/api.js';
import { publishService, saveDraft, writeDraft } from '../support/service-drafts.js';
import { service, workflow } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

const DEAD_END = {
  ...workflow,
  transitions: workflow.transitions.filter(({ key }) => key !== 'answer' && key !== 'withdraw'),
};

describe('drafts of services', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  it('are kept as they were written, and say that nothing is wrong with them', async () => {
    const definition = service({ key: 'fresh', keywords: ['new'], department: 'spares' });
    const draft = bodyOf(await writeDraft(cast.admin, 'fresh', definition));
    expect(draft).toMatchObject({ key: 'fresh', definition, problems: [], publishable: true });
    expect(bodyOf(await cast.auditor.get<Schemas['ServiceDraft']>('/v1/service-drafts/fresh'))).toEqual({
      ...draft,
      allowedActions: ['read'],
    });
    const { items } = bodyOf(await cast.admin.get<Schemas['ServiceDraftList']>('/v1/service-drafts'));
    expect(items.find(({ key }) => key === 'fresh')).toMatchObject({
      name: 'Report a fault',
      publishable: true,
    });
    problemOf(await cast.mara.get('/v1/services/fresh'), 404, 'not_found');
  });

  it('are kept when they are faulty, with each fault, its place and its cure, in the language of who asks', async () => {
    const faulty = {
      workflow: {
        ...DEAD_END,
        initial: 'submitted',
        transitions: DEAD_END.transitions.map((one) =>
          one.key === 'startReview' ? { ...one, roles: ['viewer'] } : one,
        ),
      },
      form: { type: 'object', properties: { x: { type: 'nonsense' } } },
      audience: { roles: ['nobody'], accounts: ['acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE'] },
    };
    const { problems, publishable } = bodyOf(await writeDraft(cast.admin, 'faulty', faulty));
    expect(publishable).toBe(false);
    expect(problems.map(({ pointer, code }) => `${code} ${pointer}`)).toEqual([
      'value /form/properties/x/type',
      'deadEnd /workflow/states/2',
      'unreachable /workflow/states/5',
      'unknown /audience/roles/0',
      'nobody /workflow/transitions/0/roles',
      'unknown /audience/accounts/0',
    ]);
    const german = await cast.admin.get<Schemas['ServiceDraft']>('/v1/service-drafts/faulty', {
      'Accept-Language': 'de',
    });
    expect(bodyOf(german).problems[1]?.detail).toContain('Sackgasse');
    const refused = problemOf(
      await cast.admin.post('/v1/service-drafts/faulty/publications', {}),
      422,
      'invalid_input',
    );
    blamed(refused, ...problems.map(({ pointer }) => `body ${pointer}`));
    bodyOf(await cast.admin.get('/v1/service-drafts/faulty'));
  });

  it('are refused where they break the contract, with the whole way to the place, however alike places are', async () => {
    const [first, ...others] = workflow.transitions;
    const transitions = [{ ...first, roles: [7] }, ...others];
    const broken = { workflow: { ...workflow, transitions }, audience: { roles: ['member'] } };
    const refused = await writeDraft(cast.admin, 'alike', broken as never);
    blamed(problemOf(refused, 422, 'invalid_input'), 'body /workflow/transitions/0/roles/0');
  });

  it('tell of an account of others no more than of one that never was', async () => {
    const theirs = bodyOf(await cast.stranger.get<Schemas['Me']>('/v1/me')).account?.id as string;
    const accounts = [theirs, 'acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE'];
    const { problems } = bodyOf(await writeDraft(cast.admin, 'curious', { audience: { accounts } }));
    const [first, second] = problems.map(({ pointer: _where, ...rest }) => rest);
    expect(first).toEqual(second);
    expect(problems).toHaveLength(2);
  });

  it('change only for whoever saw what they change', async () => {
    const first = await writeDraft(cast.admin, 'shared');
    const etag = first.headers.get('etag') as string;
    bodyOf(await writeDraft(cast.admin, 'shared', { name: 'Mine' }, { 'If-Match': etag }));
    const late = await writeDraft(cast.admin, 'shared', { name: 'Yours' }, { 'If-Match': etag });
    problemOf(late, 412, 'precondition_failed');
    problemOf(
      await cast.admin.delete('/v1/service-drafts/shared', { 'If-Match': etag }),
      412,
      'precondition_failed',
    );
    problemOf(
      await writeDraft(cast.admin, 'never-made', {}, { 'If-Match': etag }),
      412,
      'precondition_failed',
    );
    bodyOf(await cast.admin.delete('/v1/service-drafts/shared'), 204);
    problemOf(await cast.admin.get('/v1/service-drafts/shared'), 404, 'not_found');
  });

  it('name the service of their path', async () => {
    const json = service({ key: 'other' });
    const refused = await cast.admin.send('PUT', '/v1/service-drafts/one', { json });
    blamed(problemOf(refused, 422, 'invalid_input'), 'body /key');
    const bad = await cast.admin.send('PUT', '/v1/service-drafts/Not%20a%20key', { json });
    problemOf(bad, 400, 'invalid_parameter');
  });

  it('are used up by their publication; running requests stay on their version', async () => {
    const first = await publishService(cast.program, 'growing', { name: 'First' });
    expect(first).toMatchObject({
      version: 1,
      current: true,
      restoredFrom: null,
      definition: { name: 'First' },
    });
    problemOf(await cast.admin.get('/v1/service-drafts/growing'), 404, 'not_found');
    const old = await submit(cast.mara, { service: 'growing' });
    const second = await publishService(cast.admin, 'growing', { name: 'Second' });
    expect(second.version).toBe(2);
    expect((await submit(cast.mara, { service: 'growing' })).serviceName).toBe('Second');
    const still = await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${old.id}`);
    expect(bodyOf(still).serviceName).toBe('First');
    const versions = bodyOf(
      await cast.auditor.get<Schemas['ServiceVersionList']>('/v1/services/growing/versions'),
    );
    expect(versions.items.map(({ version, name, current }) => [version, name, current])).toEqual([
      [2, 'Second', true],
      [1, 'First', false],
    ]);
    const one = await cast.auditor.get<Schemas['ServiceVersion']>('/v1/services/growing/versions/1');
    expect(bodyOf(one).definition).toEqual(service({ key: 'growing', name: 'First' }));
    problemOf(await cast.admin.get('/v1/services/growing/versions/3'), 404, 'not_found');
  });

  it('that two publish at once become one version: one wins, the other is told', async () => {
    for (let round = 0; round < 5; round += 1) {
      const key = `raced-${round}`;
      await saveDraft(cast.admin, key);
      const both = await Promise.all(
        [cast.admin, cast.program].map((api) => api.post(`/v1/service-drafts/${key}/publications`, {})),
      );
      const statuses = both.map(({ status }) => status).sort();
      expect(statuses[0]).toBe(201);
      // Who comes when all is over finds no draft any more.
      expect([404, 409]).toContain(statuses[1]);
      const { items } = bodyOf(
        await cast.admin.get<Schemas['ServiceVersionList']>(`/v1/services/${key}/versions`),
      );
      expect(items).toHaveLength(1);
    }
  });

  it('old versions come back as new ones, one of two at a time', async () => {
    for (const name of ['First', 'Second']) await publishService(cast.admin, 'back', { name });
    const rollBack = () =>
      cast.admin.post<Schemas['ServiceVersion']>('/v1/services/back/rollbacks', { version: 1 });
    const done = bodyOf(await rollBack(), 201);
    expect(done).toMatchObject({ version: 3, restoredFrom: 1, definition: { name: 'First' } });
    expect(bodyOf(await cast.mara.get('/v1/services/back'))).toMatchObject({ name: 'First', version: 3 });
    const unknown = await cast.admin.post('/v1/services/back/rollbacks', { version: 9 });
    blamed(problemOf(unknown, 422, 'invalid_input'), 'body /version');
    bodyOf(await cast.admin.delete('/v1/services/back'), 204);
    const both = await Promise.all([rollBack(), rollBack()]);
    const won = both.filter(({ status }) => status === 201);
    for (const answer of both) if (answer.status !== 201) problemOf(answer, 409, 'version_conflict');
    const { items } = bodyOf(
      await cast.admin.get<Schemas['ServiceVersionList']>('/v1/services/back/versions'),
    );
    expect(items).toHaveLength(3 + won.length);
    expect(items.filter(({ current }) => current)).toHaveLength(1);
  });

  it('a retired service takes no new requests, and running ones go on', async () => {
    await publishService(cast.admin, 'ending');
    const running = await submit(cast.mara, { service: 'ending' });
    bodyOf(await cast.admin.delete('/v1/services/ending'), 204);
    problemOf(await cast.admin.delete('/v1/services/ending'), 404, 'not_found');
    problemOf(await cast.mara.get('/v1/services/ending'), 404, 'not_found');
    expect((await cast.mara.get('/v1/services')).text).not.toContain('ending');
    const late = await cast.mara.post('/v1/requests', { service: 'ending', data: {} });
    blamed(problemOf(late, 422, 'invalid_input'), 'body /service');
    await move(cast.agent, running.id, 'startReview');
    expect((await publishService(cast.admin, 'ending')).version).toBe(2);
    bodyOf(await cast.mara.get('/v1/services/ending'));
  });

  it('are audited, and told to those who run the portal alone', async () => {
    await publishService(cast.admin, 'noted');
    bodyOf(await cast.admin.delete('/v1/services/noted'), 204);
    const { items } = bodyOf(await cast.admin.get<Schemas['AuditEventList']>('/v1/audit-events?limit=3'));
    expect(items.map(({ action }) => action)).toEqual([
      'service.retire',
      'service.publish',
      'service-draft.save',
    ]);
    const told = await portico.it.db
      .collection('outbox')
      .find({ 'data.service': 'noted' })
      .sort({ _id: 1 })
      .toArray();
    expect(told.map(({ type, visibility }) => [type, visibility])).toEqual([
      ['service.published', 'tenant'],
      ['service.retired', 'tenant'],
    ]);
  });
});
