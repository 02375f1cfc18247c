import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, signIn, submit, type Actor, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { importRecords, order, publishType } from '../support/records.js';
import { publishService, writeDraft } from '../support/service-drafts.js';
import { workflow } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';

type Service = Schemas['Service'];
/** A picture of one point. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const text = (more: object = {}) => ({ type: 'string', title: 'Text', ...more });

const KNOWN = {
  type: 'object',
  properties: {
    name: text({ 'x-prefill': '/profile/name' }),
    mail: text({ format: 'email', 'x-prefill': '/profile/email' }),
    phone: text({ format: 'phone', 'x-prefill': '/profile/phone' }),
    job: text({ maxLength: 5, 'x-prefill': '/profile/jobTitle' }),
    firm: {
      type: 'object',
      title: 'Firm',
      properties: {
        name: text({ 'x-prefill': '/account/name' }),
        key: text({ 'x-prefill': '/account/externalId' }),
      },
    },
    about: {
      type: 'object',
      title: 'About',
      properties: {
        order: text({ 'x-record': 'order', 'x-prefill': '/record/id' }),
        product: text({ 'x-prefill': '/record/data/product' }),
        price: { type: 'number', title: 'Price', 'x-prefill': '/record/data/price' },
        supplier: text({ 'x-prefill': '/record/data/supplier' }),
      },
    },
  },
  unevaluatedProperties: false,
};

const NAMING = {
  type: 'object',
  properties: {
    order: text({ title: 'Order', 'x-record': 'order' }),
    stand: text({ title: 'Stand-in', 'x-person': 'account' }),
    lines: {
      type: 'array',
      title: 'Orders',
      'x-item': 'Order',
      maxItems: 5,
      items: { type: 'object', properties: { order: text({ 'x-record': 'order' }) }, required: ['order'] },
    },
  },
  unevaluatedProperties: false,
};

describe('the form of a service', () => {
  const portico = usePortico();
  let cast: Cast;
  let mine: string;
  let theirs: string;
  let contract: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishType(cast.program);
    await publishType(cast.program, 'contract');
    [mine = '', theirs = ''] = await importRecords(cast.program, [
      order('SO-1', { product: 'KP-80', price: 12, supplier: 'Falk' }, { location: 'harbour' }),
      order('SO-2', { product: 'KP-40' }, { account: 'calder' }),
    ]);
    [contract = ''] = await importRecords(cast.program, [order('C-1')], 'contract');
    await publishService(cast.admin, 'known', { form: KNOWN });
    await publishService(cast.admin, 'naming', { form: NAMING, title: '{order}: {stand}' });
  });

  const read = async (by: Api, record?: string): Promise<Service> =>
    bodyOf(await by.get<Service>(`/v1/services/known${record ? `?record=${record}` : ''}`));
  const idOf = async (person: Api) => bodyOf(await person.get<Schemas['Me']>('/v1/me')).id;
  const send = (by: Api, data: unknown, more: object = {}) =>
    by.post<Schemas['ServiceRequest']>('/v1/requests', { service: 'naming', data, ...more });
  const refused = async (by: Api, data: unknown, ...pointers: string[]) => {
    const problem = problemOf(await send(by, data), 422, 'invalid_input');
    blamed(problem, ...pointers.map((pointer) => `body ${pointer}`));
    return problem.errors;
  };

  describe('answers beforehand what is known', () => {
    it('of the person and their account, in groups too, and nothing that nobody said', async () => {
      expect((await read(cast.mara)).prefill).toEqual({
        name: 'Mara Lindqvist',
        mail: 'mara@brightwater.example',
        firm: { name: 'Brightwater Utilities', key: 'brightwater' },
      });
    });

    it('of the record that it is about, as far as the person may read it', async () => {
      expect((await read(cast.mara, mine)).prefill).toMatchObject({
        about: { order: mine, product: 'KP-80' },
      });
      const boss = await signIn(portico.it, cast.kestrel, {
        externalId: 'boss',
        account: 'brightwater',
        roles: ['account-admin'],
      });
      expect((await read(boss, mine)).prefill).toMatchObject({ about: { price: 12 } });
      expect((await read(cast.mara, contract)).prefill).not.toHaveProperty('about.order');
      expect(JSON.stringify(await read(cast.mara, mine))).not.toMatch(/Falk|"price":12/);
      for (const id of [theirs, 'rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE', 'nonsense'])
        problemOf(await cast.mara.get(`/v1/services/known?record=${id}`), 404, 'not_found');
      problemOf(await cast.stranger.get(`/v1/services/known?record=${mine}`), 404, 'not_found');
    });

    it('with nothing that the form would refuse', async () => {
      const json = { phone: '+46 8 1234 5678', jobTitle: 'Plant manager' };
      const profile = await cast.viewer.get('/v1/me/profile');
      const headers = { 'If-Match': profile.headers.get('etag') as string };
      bodyOf(await cast.viewer.send('PATCH', '/v1/me/profile', { json, headers }));
      const { prefill } = await read(cast.viewer);
      expect(prefill).toMatchObject({ phone: '+46 8 1234 5678' });
      expect(prefill).not.toHaveProperty('job');
    });

    it('for programs, which are nobody, with nothing; and only what a page of few elements may read', async () => {
      expect((await read(cast.program)).prefill).toEqual({});
      const only = (...components: string[]): Promise<Actor> =>
        signIn(portico.it, cast.kestrel, {
          externalId: 'few',
          name: 'Few',
          account: 'brightwater',
          components,
        });
      expect((await read(await only('portal-request-form'))).prefill).toMatchObject({ name: 'Few' });
      const without = bodyOf(await cast.mara.get<Service>('/v1/services/naming'));
      expect(without).not.toHaveProperty('prefill');
    });

    it('and says anew what has changed', async () => {
      const first = await cast.tomas.get('/v1/services/known');
      const headers = { 'If-None-Match': first.headers.get('etag') as string };
      expect((await cast.tomas.get('/v1/services/known', headers)).status).toBe(304);
      const profile = await cast.tomas.get('/v1/me/profile');
      const ifMatch = { 'If-Match': profile.headers.get('etag') as string };
      bodyOf(
        await cast.tomas.send('PATCH', '/v1/me/profile', { json: { jobTitle: 'Boss' }, headers: ifMatch }),
      );
      expect((await cast.tomas.get('/v1/services/known', headers)).status).toBe(200);
    });
  });

  describe('whose answers name records and people', () => {
    it('takes those that the person may choose, and calls the record by its name in the title, and nobody', async () => {
      const vera = await idOf(cast.viewer);
      const data = { order: mine, stand: vera, lines: [{ order: mine }] };
      expect(bodyOf(await send(cast.mara, data), 201)).toMatchObject({ title: 'Order SO-1', data });
    });

    it('refuses alike what does not exist, is another’s, is of another type or hidden', async () => {
      const never = 'rec_01JD3V8Q0Z6W4N2K9T5B7C1XYE';
      const answers = [];
      for (const id of [never, theirs, contract, 'nonsense'])
        answers.push(await refused(cast.mara, { order: id }, '/data/order'));
      expect(new Set(answers.map((errors) => JSON.stringify(errors))).size).toBe(1);
      const inYard = await signIn(portico.it, cast.kestrel, {
        externalId: 'yard',
        account: 'brightwater',
        locations: ['yard'],
      });
      await refused(inYard, { order: mine }, '/data/order');
    });

    it('refuses people of other accounts, of the other side, and those who left', async () => {
      const ids = await Promise.all([cast.tomas, cast.agent, cast.stranger].map(idOf));
      for (const id of [...ids, 'usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE'])
        await refused(cast.mara, { stand: id }, '/data/stand');
      const leaver = await signIn(portico.it, cast.kestrel, { externalId: 'left', account: 'brightwater' });
      const userId = await idOf(leaver);
      const path = '/v1/accounts/brightwater/members';
      const { items } = bodyOf(await cast.admin.get<Schemas['MemberList']>(`${path}?limit=100`));
      const { id } = items.find((member) => member.userId === userId)!;
      bodyOf(await cast.admin.delete(`${path}/${id}`), 204);
      await refused(cast.mara, { stand: userId }, '/data/stand');
    });

    it('points into the entry of a list that names nothing', async () => {
      await refused(cast.mara, { lines: [{ order: mine }, { order: theirs }] }, '/data/lines/1/order');
    });

    it('holds staff to the account that the request is for', async () => {
      const vera = await idOf(cast.viewer);
      const answer = await send(cast.agent, { order: mine, stand: vera }, { account: 'brightwater' });
      expect(bodyOf(answer, 201).title).toBe('Order SO-1');
      problemOf(await send(cast.agent, { order: theirs }, { account: 'brightwater' }), 422, 'invalid_input');
      problemOf(await send(cast.agent, { stand: vera }, { account: 'calder' }), 422, 'invalid_input');
    });

    it('lets staff choose staff by name, whom customers neither see nor are asked for', async () => {
      const [start, ...others] = workflow.transitions;
      const form = {
        type: 'object',
        properties: { who: text({ title: 'Colleague', 'x-person': 'staff' }) },
        unevaluatedProperties: false,
      };
      const asked = { workflow: { ...workflow, transitions: [{ ...start!, form }, ...others] } };
      await publishService(cast.admin, 'handed-on', asked);
      const staff = async (by: Api, query = '') =>
        bodyOf(await by.get<Schemas['StaffList']>(`/v1/staff${query}`));
      const nils = (await signIn(portico.it, cast.kestrel, {
        ...{ externalId: 'nils-falk', name: 'Nils Falk', account: 'kestrel', roles: ['agent'] },
      })) as Api;
      const id = await idOf(nils);
      expect(await staff(cast.agent, '?search=fal%20ni')).toEqual({
        items: [{ id, name: 'Nils Falk', jobTitle: null }],
        more: false,
      });
      const some = await staff(cast.agent, '?limit=1');
      expect(some).toMatchObject({ items: [expect.anything()], more: true });
      expect(await staff(cast.mara)).toEqual({ items: [], more: false });
      const request = await submit(cast.mara, { service: 'handed-on' });
      const move = (data: object) =>
        cast.agent.post(`/v1/requests/${request.id}/transitions`, { transition: 'startReview', data });
      const [mara, stranger] = [await idOf(cast.mara), await idOf(cast.stranger)];
      for (const who of [mara, stranger, 'usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE'])
        blamed(problemOf(await move({ who }), 422, 'invalid_input'), 'body /data/who');
      bodyOf(await move({ who: id }));
      const draft = async (more: object) =>
        bodyOf(await writeDraft(cast.admin, 'handed-on', more)).problems.map(({ pointer }) => pointer);
      const byBoth = { ...start!, by: ['staff', 'customer'] as const, form };
      const open = { form, workflow: { ...workflow, transitions: [byBoth, ...others] } };
      expect(await draft(open)).toEqual([
        '/form/properties/who/x-person',
        '/workflow/transitions/0/form/properties/who/x-person',
      ]);
      expect(await draft({ form, audience: { roles: ['agent'] } })).toEqual([]);
    });

    it('does the same for the forms of transitions', async () => {
      const [start, ...others] = workflow.transitions;
      const asked = { ...start!, form: NAMING };
      await publishService(cast.admin, 'moved', {
        workflow: { ...workflow, transitions: [asked, ...others] },
      });
      const { id } = await submit(cast.mara, { service: 'moved' });
      const move = (data: object) =>
        cast.agent.post(`/v1/requests/${id}/transitions`, { transition: 'startReview', data });
      const problem = problemOf(await move({ order: theirs }), 422, 'invalid_input');
      blamed(problem, 'body /data/order');
      bodyOf(await move({ order: mine }));
    });
  });

  it('keeps of a signature when it arrived and what was signed', async () => {
    const form = {
      type: 'object',
      properties: {
        what: text(),
        sign: {
          type: 'object',
          'x-widget': 'signature',
          properties: { name: text(), drawing: text({ format: 'png' }) },
          required: ['name'],
        },
      },
    };
    await publishService(cast.admin, 'signed', { form });
    const data = { what: 'All of it', sign: { name: 'Mara', drawing: `data:image/png;base64,${PIXEL}` } };
    const { id, signatures, createdAt } = await submit(cast.mara, { service: 'signed', data });
    const sorted = `{"sign":{"drawing":"${data.sign.drawing}","name":"Mara"},"what":"All of it"}`;
    const sha256 = createHash('sha256').update(sorted).digest('hex');
    expect(signatures).toEqual([{ pointer: '/sign', sha256, at: createdAt }]);
    const seen = bodyOf(await cast.agent.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`));
    expect(seen).toMatchObject({ signatures, data });
    expect(await submit(cast.mara, { service: 'signed', data: { what: 'x' } })).not.toHaveProperty(
      'signatures',
    );
    const large = { what: 'x', sign: { name: 'Mara', drawing: `${data.sign.drawing}${'A'.repeat(20_000)}` } };
    const answer = await cast.mara.post('/v1/requests', { service: 'signed', data: large });
    blamed(problemOf(answer, 422, 'invalid_input'), 'body /data/sign/drawing');
  });

  it('is refused when it names what nobody knows', async () => {
    const faulty = {
      type: 'object',
      properties: {
        a: text({ 'x-prefill': '/profile/password' }),
        b: text({ 'x-prefill': '/record/data/colour' }),
        c: text({ 'x-record': 'ship' }),
      },
    };
    const problems = async (form: object) => {
      const draft = bodyOf(await writeDraft(cast.admin, 'faulty', { form: form as Record<string, unknown> }));
      return draft.problems.map(({ pointer, code }) => `${code} ${pointer}`);
    };
    expect(await problems(faulty)).toContain('value /form/properties/a/x-prefill');
    expect(await problems(faulty)).toEqual(
      expect.arrayContaining(['unknown /form/properties/b/x-prefill', 'unknown /form/properties/c/x-record']),
    );
    const [start, ...others] = workflow.transitions;
    const form = { type: 'object', properties: { a: text({ 'x-prefill': '/profile/name' }) } };
    const draft = bodyOf(
      await writeDraft(cast.admin, 'faulty', {
        workflow: { ...workflow, transitions: [{ ...start!, form }, ...others] },
      }),
    );
    expect(draft.problems).toMatchObject([
      { pointer: '/workflow/transitions/0/form/properties/a/x-prefill', code: 'keyword' },
    ]);
  });
});
