import { beforeAll, describe, expect, it } from 'vitest';
import type { BundleDefinition } from '../../../server/domains/requests/bundles/bundle.definition.js';
import type { ServiceDefinition, WorkflowDefinition } from '../../../server/domains/requests/definition.js';
import { castOf, move, signIn, submit, type Actor, type Cast } from '../../support/actors.js';
import { bodyOf, type Api, type Schemas } from '../../support/api.js';
import { publishService } from '../../support/service-drafts.js';
import { workflow } from '../../support/services.js';
import { usePortico } from '../../support/start-portico.js';
import { within } from '../../support/within.js';

type Request = Schemas['ServiceRequest'];

const form = (...names: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string', title: name, minLength: 2 }])),
  required: ['name'],
  additionalProperties: false,
});
const way = (key: string, to: string): WorkflowDefinition['transitions'][number] => ({
  ...{ key, name: key, from: ['submitted'], to, by: [], comment: 'none', form: null },
});
const joiner: Partial<ServiceDefinition> = {
  name: 'A new colleague',
  form: form('name', 'laptop', 'desk', 'car'),
  attachments: null,
  title: '{name}',
  workflow: {
    ...workflow,
    transitions: [...workflow.transitions, way('finish', 'solved'), way('handOver', 'inReview')],
  },
};
const wants = (name: string) => ({
  type: 'object',
  properties: { data: { type: 'object', properties: { [name]: true }, required: [name] } },
});
const bundle: BundleDefinition = {
  state: 'submitted',
  parts: [
    {
      key: 'laptop',
      service: 'order-laptop',
      answers: [
        { name: 'name', from: '/data/name' },
        { name: 'model', from: '/data/laptop' },
      ],
      when: wants('laptop'),
    },
    {
      key: 'desk',
      service: 'set-up-desk',
      answers: [{ name: 'name', from: '/data/desk' }],
      when: wants('desk'),
    },
    { key: 'car', service: 'lend-car', answers: [{ name: 'name', from: '/data/name' }], when: wants('car') },
  ],
  then: 'finish',
  onFailure: 'handOver',
};

describe('a bundle', () => {
  const portico = usePortico();
  let cast: Cast;
  let ivo: Actor;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const part = { attachments: null, title: '{name}' };
    await publishService(cast.admin, 'order-laptop', {
      ...{ ...part, name: 'Order a laptop' },
      department: 'it',
      form: form('name', 'model'),
    });
    await publishService(cast.admin, 'set-up-desk', {
      ...{ ...part, name: 'Set up a desk' },
      // Once somebody has begun, customers cannot take it back.
      workflow: {
        ...workflow,
        transitions: workflow.transitions.map((one) =>
          one.key === 'withdraw' ? { ...one, from: ['submitted'] } : one,
        ),
      },
      department: 'facilities',
      form: form('name'),
    });
    await publishService(cast.admin, 'new-joiner', { ...joiner, department: 'people', bundle });
    ivo = await signIn(portico.it, cast.kestrel, {
      ...{ externalId: 'ivo', name: 'Ivo', account: 'kestrel', roles: ['agent'], departments: ['it'] },
    });
  });

  const read = async (id: string, api: Api = cast.mara) =>
    bodyOf(await api.get<Request>(`/v1/requests/${id}`));
  const once = async (id: string, fits: (request: Request) => boolean): Promise<Request> => {
    await within(30_000, 'the bundle', async () => fits(await read(id)));
    return read(id);
  };
  const welcome = (data: Record<string, string>) => submit(cast.mara, { service: 'new-joiner', data });
  const close = async (id: string, as: Api = cast.agent) => {
    await move(as, id, 'startReview');
    return move(as, id, 'solve', { data: { hours: 1 } });
  };

  it('makes of one job a request for each department that is needed, and is done when they are', async () => {
    const { id } = await welcome({ name: 'Jo Lund', laptop: 'Light', desk: 'Room 4' });
    const begun = await once(id, ({ parts }) => parts.length > 0);
    expect(begun.parts.map(({ title, state, status }) => [title, state.name, status])).toEqual([
      ['Jo Lund', 'We have it', 'open'],
      ['Room 4', 'We have it', 'open'],
    ]);
    expect(begun.progress.parts).toEqual({ over: 0, total: 2 });
    const [laptop, desk] = begun.parts.map((part) => part.id) as [string, string];
    expect(await read(laptop)).toMatchObject({
      ...{ parentId: id, department: 'it', data: { name: 'Jo Lund', model: 'Light' }, parts: [] },
      requester: { name: 'Mara Lindqvist' },
    });
    const { items } = bodyOf(await ivo.get<Schemas['ServiceRequestList']>('/v1/requests'));
    expect(items.map((one) => one.id)).toEqual([laptop]);

    const before = await cast.mara.get(`/v1/requests/${id}`);
    await close(laptop, ivo);
    const half = await cast.mara.get<Request>(`/v1/requests/${id}`, {
      'If-None-Match': before.headers.get('etag') ?? '',
    });
    expect(bodyOf(half)).toMatchObject({ status: 'open', progress: { parts: { over: 1, total: 2 } } });
    await close(desk);
    const done = await once(id, ({ status }) => status === 'closed');
    expect(done).toMatchObject({ state: { key: 'solved' }, progress: { parts: { over: 2, total: 2 } } });
    const list = bodyOf(
      await cast.mara.get<Schemas['ServiceRequestList']>('/v1/requests?service=new-joiner'),
    );
    expect(list.items.find((one) => one.id === id)?.parts).toEqual(done.parts);
  });

  it('goes to a human when a part is turned down, once the others are over', async () => {
    const { id } = await welcome({ name: 'Jo Berg', laptop: 'Light', desk: 'Room 5' });
    const { parts } = await once(id, (one) => one.parts.length > 0);
    const [laptop, desk] = parts.map((part) => part.id) as [string, string];
    await move(cast.agent, laptop, 'reject', { comment: 'None left.' });
    expect((await read(id)).state.key).toBe('submitted');
    await close(desk);
    expect((await once(id, ({ state }) => state.key !== 'submitted')).state.key).toBe('inReview');
  });

  it('is done at once when nothing was wanted', async () => {
    const { id } = await welcome({ name: 'Jo Holt' });
    expect(await once(id, ({ status }) => status === 'closed')).toMatchObject({
      ...{ state: { key: 'solved' }, parts: [], progress: { parts: null } },
    });
  });

  it('makes all parts or none: where one cannot be made, a human is told why', async () => {
    const { id } = await welcome({ name: 'Jo Kay', laptop: 'Light', car: 'yes' });
    expect(await once(id, ({ state }) => state.key === 'inReview')).toMatchObject({ parts: [] });
    const timeline = bodyOf(
      await cast.agent.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`),
    );
    expect(timeline.items.flatMap(({ kind, data }) => (kind === 'stepFailed' ? [data] : []))).toEqual([
      { step: 'bundle', error: 'no_service' },
    ]);
  });

  it('settles once however many of its parts end at the same moment', async () => {
    const { id } = await welcome({ name: 'Jo Dahl', laptop: 'Light', desk: 'Room 6' });
    const { parts } = await once(id, (one) => one.parts.length > 0);
    await Promise.all(parts.map((part) => move(cast.agent, part.id, 'startReview')));
    await Promise.all(parts.map((part) => move(cast.agent, part.id, 'solve', { data: { hours: 1 } })));
    await once(id, ({ status }) => status === 'closed');
    const { items } = bodyOf(
      await cast.agent.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`),
    );
    expect(items.filter(({ kind }) => kind === 'transitioned')).toHaveLength(1);
  });

  it('takes its parts with it when it is cancelled, as far as they can be, and says which go on', async () => {
    const { id } = await welcome({ name: 'Lea Voss', laptop: 'Light', desk: 'Room 7' });
    const begun = await once(id, ({ parts }) => parts.length > 0);
    const [laptop, desk] = begun.parts as [Request['parts'][0], Request['parts'][0]];
    await move(cast.agent, desk.id, 'startReview');
    const cancelled = await move(cast.mara, id, 'withdraw');
    expect(cancelled).toMatchObject({ state: { category: 'cancelled' }, status: 'closed' });
    const timeline = async (of: string) =>
      bodyOf(await cast.mara.get<Schemas['TimelineEntryList']>(`/v1/requests/${of}/timeline`)).items;
    const notice = async () => (await timeline(id)).find(({ kind }) => kind === 'noticed')?.body;
    await within(30_000, 'the notice', async () => (await notice()) !== undefined);
    expect((await read(id)).parts.map(({ state, status }) => [state.key, status])).toEqual([
      ['withdrawn', 'closed'],
      ['inReview', 'open'],
    ]);
    const goesOn = `Still goes on, since it can no longer be cancelled here: ${desk.number} (Set up a desk).`;
    expect(await notice()).toBe(
      `Cancelled with it: ${laptop.number} (Order a laptop). ${goesOn} Write there if it must stop.`,
    );
    expect((await timeline(laptop.id)).at(-1)).toMatchObject({ actor: { name: 'Automatic' } });
  });
});
