import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { Listener } from '../support/events.js';
import { PNG } from '../support/files.js';
import { usePortico } from '../support/start-portico.js';

type Entry = Schemas['TimelineEntry'];
type Timeline = Schemas['TimelineEntryList'];

describe('the conversation', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const comment = (api: Api, id: string, body: unknown) =>
    api.post<Entry>(`/v1/requests/${id}/comments`, body);
  const timeline = async (api: Api, id: string, query = '') =>
    bodyOf(await api.get<Timeline>(`/v1/requests/${id}/timeline${query}`));

  it('adds what both sides say, in order, with their names and sides', async () => {
    const { id } = await submit(cast.mara);
    const entry = bodyOf(await comment(cast.mara, id, { body: 'Since Monday.' }), 201);
    expect(entry).toMatchObject({
      kind: 'commented',
      actor: { kind: 'customer', name: 'Mara Lindqvist' },
      visibility: 'public',
      body: 'Since Monday.',
      from: null,
      to: null,
      document: null,
      data: null,
    });
    await comment(cast.agent, id, { body: 'Thank you.', visibility: 'public' });
    await comment(cast.program, id, { body: 'Ticket 7 was made.' });
    const { items, nextCursor } = await timeline(cast.viewer, id);
    expect(items.map(({ actor }) => actor)).toEqual([
      { kind: 'customer', name: 'Mara Lindqvist' },
      { kind: 'customer', name: 'Mara Lindqvist' },
      { kind: 'staff', name: 'Ines Okafor' },
      { kind: 'system', name: 'Kestrel backend' },
    ]);
    // Only whoever wrote it may change it.
    expect(items[1]).toEqual({ ...entry, editableUntil: null });
    expect(nextCursor).toBeNull();
  });

  it('tells of submission, moves and files', async () => {
    const { id } = await submit(cast.mara);
    await move(cast.agent, id, 'startReview', { comment: 'We look.' });
    await cast.mara.upload({ name: 'leak.png', request: id }, PNG);
    await move(cast.agent, id, 'solve', { data: { hours: 2 } });
    const { items } = await timeline(cast.mara, id);
    expect(items).toMatchObject([
      { kind: 'submitted', from: null, to: { key: 'submitted', name: 'We have it' } },
      {
        kind: 'transitioned',
        from: { key: 'submitted' },
        to: { key: 'inReview' },
        body: 'We look.',
        data: null,
      },
      { kind: 'documentAdded', document: { name: 'leak.png' } },
      { kind: 'transitioned', to: { key: 'solved' }, data: { hours: 2 }, body: null },
    ]);
  });

  it('keeps the order of what happens in one moment: first the submission, then its files as named', async () => {
    const names = ['c.png', 'a.png', 'b.png'];
    const uploads = names.map(async (name) => bodyOf(await cast.mara.upload({ name }, PNG), 201).id);
    const request = await submit(cast.mara, { documents: await Promise.all(uploads) });
    const { items } = await timeline(cast.mara, request.id);
    expect(items.map(({ kind, document }) => document?.name ?? kind)).toEqual(['submitted', ...names]);
  });

  it('changes the request that it is about', async () => {
    const request = await submit(cast.mara);
    const path = `/v1/requests/${request.id}`;
    const before = await cast.mara.get<Schemas['ServiceRequest']>(path);
    portico.it.clock.forward(1_000);
    await comment(cast.agent, request.id, { body: 'Hello' });
    const after = await cast.mara.get<Schemas['ServiceRequest']>(path);
    expect(Date.parse(after.body.updatedAt)).toBeGreaterThan(Date.parse(before.body.updatedAt));
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'));
  });

  it('loses none of twenty comments at once', async () => {
    const { id } = await submit(cast.mara);
    const bodies = Array.from({ length: 20 }, (_, i) => `Comment ${i}`);
    const answers = await Promise.all(
      bodies.map((body, i) => comment(i % 2 ? cast.mara : cast.agent, id, { body })),
    );
    for (const answer of answers) bodyOf(answer, 201);
    const { items } = await timeline(cast.mara, id);
    expect(items.flatMap(({ body }) => body ?? []).sort()).toEqual([...bodies].sort());
  });

  it('is paged, oldest first, each entry once', async () => {
    const { id } = await submit(cast.mara);
    for (let i = 0; i < 6; i += 1) await comment(cast.mara, id, { body: `${i}` });
    const seen: (string | null)[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Timeline = await timeline(cast.mara, id, `?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ body }) => body));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([null, '0', '1', '2', '3', '4', '5']);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=x', 'limit'],
    ['sort=at', 'sort'],
    [`cursor=${'x'.repeat(501)}`, 'cursor'],
  ])('refuses ?%s', async (query, name) => {
    const { id } = await submit(cast.mara);
    const answer = await cast.mara.get(`/v1/requests/${id}/timeline?${query}`);
    blamed(problemOf(answer, 400, 'invalid_parameter'), `query /${name}`);
  });

  it('refuses a cursor of another list', async () => {
    const { id } = await submit(cast.mara);
    await submit(cast.mara);
    const { nextCursor } = bodyOf(await cast.mara.get<Schemas['ServiceRequestList']>('/v1/requests?limit=1'));
    problemOf(await cast.mara.get(`/v1/requests/${id}/timeline?cursor=${nextCursor}`), 400, 'invalid_cursor');
  });

  it.each<[string, unknown, string]>([
    ['nothing', {}, '/body'],
    ['an empty comment', { body: '' }, '/body'],
    ['a blank comment', { body: ' \n\t ' }, '/body'],
    ['a number', { body: 1 }, '/body'],
    ['null', { body: null }, '/body'],
    ['a long comment', { body: 'x'.repeat(10_001) }, '/body'],
    ['an unknown visibility', { body: 'x', visibility: 'secret' }, '/visibility'],
    ['a list as visibility', { body: 'x', visibility: ['public'] }, '/visibility'],
    ['an object as visibility', { body: 'x', visibility: { toString: 'public' } }, '/visibility'],
    ['an unknown member', { body: 'x', author: 'y' }, '/author'],
  ])('refuses %s', async (_what, body, pointer) => {
    const { id } = await submit(cast.mara);
    blamed(problemOf(await comment(cast.mara, id, body), 422, 'invalid_input'), `body ${pointer}`);
  });

  it('takes 10,000 characters', async () => {
    const { id } = await submit(cast.mara);
    bodyOf(await comment(cast.mara, id, { body: 'ä'.repeat(10_000) }), 201);
  });

  it('is read by viewers and led by members', async () => {
    const { id } = await submit(cast.mara);
    problemOf(await comment(cast.viewer, id, { body: 'x' }), 403, 'forbidden');
    problemOf(await comment(cast.mara, id, { body: 'x', visibility: 'internal' }), 403, 'forbidden');
    problemOf(await comment(cast.anonymous, id, { body: 'x' }), 401, 'unauthenticated');
    problemOf(await cast.anonymous.get(`/v1/requests/${id}/timeline`), 401, 'unauthenticated');
  });

  it('never shows internal notes to customers, in any answer or event', async () => {
    const canary = 'canary-7f3a internal';
    const { id } = await submit(cast.mara);
    const path = `/v1/requests/${id}`;
    const [maras, agents] = [await Listener.open(cast.mara), await Listener.open(cast.agent)];
    const before = await cast.mara.get<Schemas['ServiceRequest']>(path);
    portico.it.clock.forward(5_000);
    const note = bodyOf(await comment(cast.agent, id, { body: canary, visibility: 'internal' }), 201);
    await comment(cast.program, id, { body: canary, visibility: 'internal' });
    expect(note.visibility).toBe('internal');

    // Staff have it.
    expect((await timeline(cast.agent, id)).items.filter(({ body }) => body === canary)).toHaveLength(2);
    await agents.until(() => agents.about(id).filter((type) => type === 'request.commented').length === 2);

    // Nothing of the request has changed for the customer, not even its tag.
    const after = await cast.mara.get<Schemas['ServiceRequest']>(path, {
      'If-None-Match': before.headers.get('etag') as string,
    });
    expect(after.status).toBe(304);
    expect((await cast.mara.get(path)).text).toBe(before.text);

    // Nothing that a customer can read tells of it; nothing pushed to them does.
    await move(cast.agent, id, 'startReview');
    await maras.heard('request.transitioned', id);
    const reads = ['/v1/requests', path, `${path}/timeline`, '/v1/documents', '/v1/me', '/v1/services'];
    for (const api of [cast.mara, cast.viewer, cast.tomas, cast.stranger]) {
      for (const read of reads) {
        const { text } = await api.get(read);
        expect(text, read).not.toContain('canary');
        expect(text, read).not.toContain(note.id);
        expect(text, read).not.toContain('internal');
      }
    }
    expect(maras.about(id)).toEqual(['request.submitted', 'request.transitioned']);
    expect(maras.text).not.toContain(note.id);
    for (const listener of [maras, agents]) {
      expect(listener.text).not.toContain('canary');
      listener.close();
    }
  });
});
