import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, signIn, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { MINUTE } from '../support/clock.js';
import { PNG } from '../support/files.js';
import { usePortico } from '../support/start-portico.js';

type Entry = Schemas['TimelineEntry'];
type Comment = Schemas['Comment'];

describe('comments', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const comment = (api: Api, id: string, body: object) =>
    api.post<Entry>(`/v1/requests/${id}/comments`, body);
  const said = async (api: Api, id: string, body: object) => bodyOf(await comment(api, id, body), 201);
  const change = (api: Api, request: string, id: string, body: object, tag = '*') =>
    api.patch<Comment>(`/v1/requests/${request}/comments/${id}`, body, { 'If-Match': tag });
  const read = (api: Api, request: string, id: string) =>
    api.get<Comment>(`/v1/requests/${request}/comments/${id}`);
  const timeline = async (api: Api, id: string) =>
    bodyOf(await api.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`)).items;
  const idOf = async (api: Api) => bodyOf(await api.get<Schemas['Me']>('/v1/me')).id;
  const upload = async (api: Api, name: string) => bodyOf(await api.upload({ name }, PNG), 201).id;

  describe('with files', () => {
    it('bring them into the request, in the order in which they were named, each in one entry with the words', async () => {
      const { id } = await submit(cast.mara);
      const documents = [await upload(cast.mara, 'b.png'), await upload(cast.mara, 'a.png')];
      const entry = await said(cast.mara, id, { body: 'Two photos.', documents });
      expect(entry.documents.map(({ name }) => name)).toEqual(['b.png', 'a.png']);
      expect((await timeline(cast.agent, id)).map(({ kind }) => kind)).toEqual(['submitted', 'commented']);
      const list = bodyOf(await cast.agent.get<Schemas['PortalDocumentList']>(`/v1/documents?request=${id}`));
      expect(list.items.map((one) => one.id).sort()).toEqual([...documents].sort());
    });

    it('link a file once, and all of them or none', async () => {
      const { id } = await submit(cast.mara);
      const [first, second] = [await upload(cast.mara, '1.png'), await upload(cast.mara, '2.png')];
      await said(cast.mara, id, { body: 'One.', documents: [first] });
      const again = await comment(cast.mara, id, { body: 'Both.', documents: [second, first] });
      blamed(problemOf(again, 422, 'invalid_input'), 'body /documents/1');
      const left = bodyOf(await cast.mara.get<Schemas['PortalDocument']>(`/v1/documents/${second}`));
      expect(left.requestId).toBeNull();
    });

    it('take nobody else’s uploads, and no more than ten', async () => {
      const { id } = await submit(cast.mara);
      const other = await upload(cast.agent, 'other.png');
      const stolen = await comment(cast.mara, id, { body: 'x', documents: [other] });
      blamed(problemOf(stolen, 422, 'invalid_input'), 'body /documents/0');
      const many = await comment(cast.mara, id, { body: 'x', documents: Array(11).fill('doc_x') });
      blamed(problemOf(many, 422, 'invalid_input'), 'body /documents');
    });

    it('are never internal: customers see the files of a request', async () => {
      const { id } = await submit(cast.mara);
      const documents = [await upload(cast.agent, 'secret.png')];
      const note = await comment(cast.agent, id, { body: 'x', visibility: 'internal', documents });
      blamed(problemOf(note, 422, 'invalid_input'), 'body /documents');
    });
  });

  describe('that mention somebody', () => {
    it('name whoever can read them', async () => {
      const { id } = await submit(cast.mara);
      const [vera, ines] = [await idOf(cast.viewer), await idOf(cast.agent)];
      const entry = await said(cast.mara, id, { body: 'You two, please.', mentions: [ines, vera] });
      expect(entry.mentions).toEqual([
        { id: ines, name: 'Ines Okafor' },
        { id: vera, name: 'Vera' },
      ]);
    });

    it('refuse whoever cannot see the request, with the place of each', async () => {
      const { id } = await submit(cast.mara);
      const [tomas, stranger] = [await idOf(cast.tomas), await idOf(cast.stranger)];
      const nobody = 'usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE';
      const mentions = [tomas, await idOf(cast.viewer), stranger, nobody];
      const answer = await comment(cast.agent, id, { body: 'x', mentions });
      const pointers = ['/mentions/0', '/mentions/2', '/mentions/3'];
      blamed(problemOf(answer, 422, 'invalid_input'), ...pointers.map((one) => `body ${one}`));
      expect(await timeline(cast.agent, id)).toHaveLength(1);
    });

    it('name staff only where they are internal', async () => {
      const { id } = await submit(cast.mara);
      const note = { body: 'x', visibility: 'internal' };
      const answer = await comment(cast.agent, id, { ...note, mentions: [await idOf(cast.mara)] });
      blamed(problemOf(answer, 422, 'invalid_input'), 'body /mentions/0');
      const entry = await said(cast.agent, id, { ...note, mentions: [await idOf(cast.admin)] });
      expect(entry.mentions).toMatchObject([{ name: 'Odile Brandt' }]);
    });
  });

  describe('are changed', () => {
    it('by whoever wrote them, within 15 minutes, and say so', async () => {
      const { id } = await submit(cast.mara);
      const entry = await said(cast.mara, id, { body: 'Since Monay.' });
      expect(Date.parse(entry.editableUntil as string) - Date.parse(entry.at)).toBe(15 * MINUTE);
      portico.it.clock.forward(MINUTE);
      const changed = bodyOf(await change(cast.mara, id, entry.id, { body: 'Since Monday.' }));
      expect(changed).toMatchObject({ body: 'Since Monday.', at: entry.at });
      expect(Date.parse(changed.editedAt as string) - Date.parse(entry.at)).toBeGreaterThanOrEqual(MINUTE);
      expect((await timeline(cast.viewer, id))[1]).toMatchObject({
        ...{ id: entry.id, body: 'Since Monday.', editableUntil: null },
      });
    });

    it('and keep what they said for staff and whoever wrote it, not for colleagues', async () => {
      const { id } = await submit(cast.mara);
      const entry = await said(cast.mara, id, { body: 'One' });
      for (const body of ['Two', 'Three']) bodyOf(await change(cast.mara, id, entry.id, { body }));
      const texts = async (api: Api) =>
        bodyOf(await read(api, id, entry.id)).earlier?.map(({ body }) => body) ?? null;
      expect(await texts(cast.agent)).toEqual(['One', 'Two']);
      expect(await texts(cast.mara)).toEqual(['One', 'Two']);
      expect(await texts(cast.viewer)).toBeNull();
      for (const { text } of [await cast.viewer.get(`/v1/requests/${id}/timeline`)])
        expect(text).not.toMatch(/One|Two/);
    });

    it('and keep the first and the latest texts of very many', async () => {
      const { id } = await submit(cast.mara);
      const entry = await said(cast.mara, id, { body: 'Text 0' });
      for (let i = 1; i <= 25; i += 1) bodyOf(await change(cast.mara, id, entry.id, { body: `Text ${i}` }));
      const { earlier } = bodyOf(await read(cast.agent, id, entry.id));
      expect(earlier).toHaveLength(20);
      expect(earlier?.map(({ body }) => body).slice(0, 2)).toEqual(['Text 0', 'Text 6']);
      expect(earlier?.at(-1)?.body).toBe('Text 24');
    });

    it('by nobody else, not even by staff or a colleague', async () => {
      const { id } = await submit(cast.mara);
      const entry = await said(cast.mara, id, { body: 'x' });
      for (const api of [cast.agent, cast.admin, cast.program, cast.viewer])
        problemOf(await change(api, id, entry.id, { body: 'y' }), 403, 'forbidden');
      problemOf(await change(cast.tomas, id, entry.id, { body: 'y' }), 404, 'not_found');
    });

    it('only as they were seen: of two who change at once one is told to look again', async () => {
      const { id } = await submit(cast.mara);
      const entry = await said(cast.mara, id, { body: 'x' });
      const tag = (await read(cast.mara, id, entry.id)).headers.get('etag') as string;
      bodyOf(await change(cast.mara, id, entry.id, { body: 'y' }, tag));
      problemOf(await change(cast.mara, id, entry.id, { body: 'z' }, tag), 412, 'precondition_failed');
      const without = await cast.mara.patch(`/v1/requests/${id}/comments/${entry.id}`, { body: 'z' });
      problemOf(without, 428, 'precondition_required');
    });

    it('to words, not to blanks', async () => {
      const { id } = await submit(cast.mara);
      const entry = await said(cast.mara, id, { body: 'x' });
      blamed(
        problemOf(await change(cast.mara, id, entry.id, { body: ' \n' }), 422, 'invalid_input'),
        'body /body',
      );
    });

    it('internal ones too, which stay so', async () => {
      const { id } = await submit(cast.mara);
      const note = await said(cast.agent, id, { body: 'x', visibility: 'internal' });
      const before = await cast.mara.get(`/v1/requests/${id}`);
      expect(bodyOf(await change(cast.agent, id, note.id, { body: 'y' }))).toMatchObject({
        ...{ body: 'y', visibility: 'internal' },
      });
      problemOf(await read(cast.mara, id, note.id), 404, 'not_found');
      const after = await cast.mara.get(`/v1/requests/${id}`);
      expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    });

    it('but nothing else of a timeline is a comment', async () => {
      const { id } = await submit(cast.mara);
      const [submitted] = await timeline(cast.mara, id);
      problemOf(await read(cast.mara, id, submitted?.id as string), 404, 'not_found');
      problemOf(await change(cast.mara, id, submitted?.id as string, { body: 'y' }), 404, 'not_found');
    });

    it('not after the time is over', async () => {
      const { id } = await submit(cast.mara);
      const entry = await said(cast.mara, id, { body: 'x' });
      portico.it.clock.forward(14 * MINUTE);
      // Tokens run out meanwhile.
      const later = await signIn(portico.it, cast.kestrel, MARA);
      bodyOf(await change(later, id, entry.id, { body: 'y' }));
      portico.it.clock.forward(MINUTE);
      problemOf(await change(later, id, entry.id, { body: 'z' }), 409, 'comment_too_old');
      expect(bodyOf(await read(later, id, entry.id))).toMatchObject({ body: 'y', editableUntil: null });
    });
  });
});
