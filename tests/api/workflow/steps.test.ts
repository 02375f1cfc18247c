import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StateDefinition, TransitionDefinition } from '../../../server/domains/requests/definition.js';
import type { AutomaticStep } from '../../../server/domains/requests/workflow/steps/step.definition.js';
import { castOf, MARA, move, signIn, submit, type Cast } from '../../support/actors.js';
import { bodyOf, type Api, type Schemas } from '../../support/api.js';
import { HOUR, MINUTE } from '../../support/clock.js';
import { connectorOf, saveConnector, setSecret } from '../../support/connectors.js';
import { Receiver } from '../../support/receiver.js';
import { service, workflow } from '../../support/services.js';
import { usePortico } from '../../support/start-portico.js';
import { within } from '../../support/within.js';

type Request = Schemas['ServiceRequest'];

const CANARY = 'canary-5e1c';

describe('automatic steps', () => {
  const portico = usePortico({ config: { allowLoopback: true } });
  let cast: Cast;
  const systems: Receiver[] = [];
  beforeAll(async () => void (cast = await castOf(portico.it)));
  afterAll(() => Promise.all(systems.map((one) => one.stop())));

  /** A service whose first state does these steps and then is done, or refused where a step fails. */
  const publish = async (key: string, steps: AutomaticStep[], state: Partial<StateDefinition> = {}) => {
    const made = (
      name: string,
      to: string,
      more: Partial<TransitionDefinition> = {},
    ): TransitionDefinition => ({
      ...{ key: name, name, from: ['submitted'], to, by: [], comment: 'none', form: null },
      ...more,
    });
    const [submitted, ...rest] = workflow.states as [StateDefinition, ...StateDefinition[]];
    const whole = {
      ...workflow,
      states: [{ ...submitted, steps, then: ['finish'], ...state }, ...rest],
      transitions: [
        ...workflow.transitions,
        made('finish', 'solved', { by: ['staff'] }),
        made('turnDown', 'rejected', { by: ['staff'] }),
      ],
    };
    const definition = service({ key, workflow: whole, publicFacts: ['ticket'] });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), definition);
  };
  const system = async (
    key: string,
    answer: Parameters<typeof Receiver.start>[0],
    headers: object[] = [],
  ) => {
    const started = await Receiver.start(answer);
    systems.push(started);
    const call = { body: { user: '{{subject.data.problem}}', step: '{{event.data.step}}' }, headers };
    await saveConnector(
      cast.admin,
      key,
      connectorOf(`${started.origin}/x`, call as never, { on: { eventTypes: ['request.stepStarted'] } }),
    );
    return started;
  };
  const read = async (id: string, api: Api = cast.program) =>
    bodyOf(await api.get<Request>(`/v1/requests/${id}`));
  const timeline = async (id: string, api: Api = cast.program) =>
    bodyOf(await api.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`)).items;
  const once = async (id: string, fits: (request: Request) => boolean): Promise<Request> => {
    await within(30_000, 'steps', async () => fits(await read(id)));
    return read(id);
  };
  const ask = (key: string) => submit(cast.mara, { service: key });
  /** Waits until so many attempts of a request's call were noted. */
  const tried = (id: string, attempts: number) =>
    within(30_000, 'attempts', async () => {
      const call = await portico.it.db.collection('connectorCalls').findOne({ 'event.subject': id });
      return call?.['attempts'].length === attempts && call['lock'] === null;
    });
  const later = async (ms: number) => {
    portico.it.clock.forward(ms);
    cast.mara = await signIn(portico.it, cast.kestrel, MARA);
  };

  it('call a connector, learn from its answer, tell the customer and close the request, without a human', async () => {
    const directory = await system('directory', (_, res) => {
      res.writeHead(200, { 'Content-Type': 'application/json' });
      res.end(JSON.stringify({ ticket: { id: 'T-7', tags: ['a', 'b'], deep: { no: 1 } }, cost: 12 }));
    });
    await publish('reset', [
      {
        ...{ key: 'reset', kind: 'connector', connector: 'directory' },
        take: [
          { fact: 'ticket', from: '/ticket/id' },
          { fact: 'tags', from: '/ticket/tags' },
          { fact: 'deep', from: '/ticket/deep' },
          { fact: 'cost', from: '/cost' },
        ],
      },
      {
        key: 'note',
        kind: 'setField',
        set: [
          { name: 'pump', from: '/data/pump' },
          { name: 'ok', value: true },
        ],
      },
      { key: 'say', kind: 'notify', to: 'customer', text: 'It is done.' },
      { key: 'whisper', kind: 'notify', to: 'staff', text: 'By the directory.' },
    ]);
    const began = performance.now();
    const { id } = await ask('reset');
    const done = await once(id, ({ status }) => status === 'closed');
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(done.facts).toEqual({ ticket: 'T-7', tags: ['a', 'b'], cost: 12, pump: 'KP-80', ok: true });
    expect((await read(id, cast.mara)).facts).toEqual({ ticket: 'T-7' });
    expect(directory.arrived).toHaveLength(1);
    expect(directory.arrived[0]?.event).toEqual({ user: 'It leaks', step: 'reset' });
    const told = (await timeline(id, cast.mara)).map(({ kind, body }) => [kind, body]);
    expect(told).toEqual([
      ['submitted', null],
      ['noticed', 'It is done.'],
      ['transitioned', null],
    ]);
    expect((await timeline(id)).map(({ body }) => body)).toContain('By the directory.');
  });

  it('are done once each, however many processes share them', async () => {
    const slow = await system('slow', (_, res) => void setTimeout(() => res.writeHead(204).end(), 400));
    await publish('cut', [
      { key: 'one', kind: 'notify', to: 'staff', text: 'one' },
      { key: 'two', kind: 'connector', connector: 'slow' },
      { key: 'three', kind: 'notify', to: 'staff', text: 'three' },
    ]);
    const { id } = await ask('cut');
    await within(30_000, 'the call', () => slow.arrived.length > 0);
    const again = await portico.it.again();
    await once(id, ({ status }) => status === 'closed');
    await again.stop();
    const bodies = (await timeline(id)).flatMap(({ body }) => (body === null ? [] : [body]));
    expect(bodies).toEqual(['one', 'three']);
    expect(new Set(slow.arrived.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  });

  it('try again, and then take the way of failure, with the error for staff and no secret', async () => {
    const broken = await system('broken', (_, res) => void res.writeHead(500).end(CANARY), [
      { name: 'X-Token', value: '{{secret.token}}' },
    ]);
    await setSecret(cast.admin, 'broken', 'token', CANARY);
    await publish('fails', [
      { key: 'call', kind: 'connector', connector: 'broken', attempts: 2, onFailure: 'turnDown' },
    ]);
    const { id } = await ask('fails');
    await tried(id, 1);
    await later(MINUTE);
    await tried(id, 2);
    await later(MINUTE);
    const done = await once(id, ({ status }) => status === 'closed');
    expect(done).toMatchObject({ state: { key: 'rejected' }, needsHuman: null });
    expect(broken.arrived).toHaveLength(2);
    const entry = (await timeline(id)).find(({ kind }) => kind === 'stepFailed');
    expect(entry).toMatchObject({
      visibility: 'internal',
      body: 'The automatic step call failed: the other system refused.',
      data: { step: 'call', error: 'status' },
    });
    expect(JSON.stringify(await timeline(id))).not.toContain(CANARY);
    const seen = JSON.stringify([await timeline(id, cast.mara), await read(id, cast.mara)]);
    expect(seen).not.toContain('stepFailed');
    expect(seen).not.toContain('needsHuman');
  });

  it.each<[string, AutomaticStep, string]>([
    ['no connector', { key: 'x', kind: 'connector', connector: 'nothing' }, 'no_connector'],
    ['nobody to take it', { key: 'x', kind: 'assign', rule: 'roundRobin', role: 'approver' }, 'nobody'],
    ['no service', { key: 'x', kind: 'createRequest', service: 'nothing', answers: [] }, 'no_service'],
    [
      'wrong answers',
      { key: 'x', kind: 'createRequest', service: 'report-fault', answers: [] },
      'invalid_answers',
    ],
    [
      'files that nobody has',
      { key: 'x', kind: 'createRequest', service: 'photos', answers: [] },
      'needs_files',
    ],
  ])('ask for a human where there is %s', async (_what, step, code) => {
    await publish('stops', [step]);
    const { id } = await ask('stops');
    const stopped = await once(id, ({ needsHuman }) => Boolean(needsHuman));
    expect(stopped).toMatchObject({ needsHuman: { step: 'x', code }, state: { category: 'submitted' } });
    expect((await move(cast.agent, id, 'turnDown')).needsHuman).toBeNull();
  });

  it('ask for a human where no way leads on', async () => {
    const never = {
      type: 'object',
      properties: { facts: { type: 'object', required: ['never'], properties: { never: true } } },
    };
    await publish('stands', [], { then: ['finish'] });
    const { workflow: own, ...rest } = (await portico.it.portico.catalog.lookUp(
      portico.it.context(cast.kestrel.id),
      'stands',
    ))!;
    const transitions = own.transitions.map((one) => (one.key === 'finish' ? { ...one, when: never } : one));
    const definition = service({ key: rest.key, workflow: { ...own, transitions } });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), definition);
    const { id } = await ask('stands');
    expect((await once(id, ({ needsHuman }) => Boolean(needsHuman))).needsHuman).toMatchObject({
      code: 'no_way_on',
    });
  });

  it('wait no longer than they say, and leave alone what has moved on', async () => {
    const silent = await system('silent', (_, res) => void res.writeHead(503).end());
    await publish('waits', [{ key: 'call', kind: 'connector', connector: 'silent', within: 'PT10M' }]);
    const [late, moved] = [await ask('waits'), await ask('waits')];
    await within(30_000, 'the tries', () => silent.arrived.length >= 2);
    await move(cast.agent, moved.id, 'startReview');
    await later(HOUR);
    expect((await once(late.id, ({ needsHuman }) => Boolean(needsHuman))).needsHuman).toMatchObject({
      step: 'call',
      code: 'timeout',
    });
    const left = await read(moved.id);
    expect(left).toMatchObject({ state: { key: 'inReview' }, needsHuman: null });
  });

  it('give requests to staff in turn, or to who has the least', async () => {
    for (const externalId of ['ada', 'ben'])
      await signIn(portico.it, cast.kestrel, {
        externalId,
        name: externalId,
        account: 'kestrel',
        roles: ['approver'],
      });
    const who = async (id: string) => {
      const row = await portico.it.db.collection('requests').findOne({ _id: id as never });
      return row?.['assigneeName'] as string;
    };
    await publish('turns', [{ key: 'give', kind: 'assign', rule: 'roundRobin', role: 'approver' }]);
    const names: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      const { id } = await ask('turns');
      await once(id, ({ status }) => status === 'closed');
      names.push(await who(id));
    }
    expect([names[0], names[1]].sort()).toEqual(['ada', 'ben']);
    expect(names.slice(2)).toEqual(names.slice(0, 2));
    await publish('loads', [{ key: 'give', kind: 'assign', rule: 'leastLoaded', role: 'approver' }], {
      then: [],
    });
    const loaded: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const { id } = await ask('loads');
      await within(30_000, 'somebody', async () => Boolean(await who(id)));
      loaded.push(await who(id));
    }
    expect(loaded.slice(0, 2).sort()).toEqual(['ada', 'ben']);
  });

  it('make a request of another service, for the same person', async () => {
    await publish('parent', [
      {
        ...{ key: 'order', kind: 'createRequest', service: 'report-fault', fact: 'order' },
        answers: [
          { name: 'pump', from: '/data/pump' },
          { name: 'problem', value: 'Ordered' },
        ],
      },
    ]);
    const { id } = await ask('parent');
    const parent = await once(id, ({ status }) => status === 'closed');
    const child = await read(parent.facts['order'] as string, cast.mara);
    expect(child).toMatchObject({
      service: 'report-fault',
      parentId: id,
      data: { pump: 'KP-80', problem: 'Ordered' },
      requester: parent.requester,
      account: parent.account,
    });
  });
});
