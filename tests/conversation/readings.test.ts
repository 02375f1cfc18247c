import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, move, submit, type Cast } from '../support/actors.js';
import { blamed, bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';

type Entry = Schemas['TimelineEntry'];

describe('what is unread', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  const comment = async (by: Api, id: string, body: string, visibility = 'public') =>
    bodyOf(await by.post<Entry>(`/v1/requests/${id}/comments`, { body, visibility }), 201);
  const unread = async (api: Api, id: string) =>
    bodyOf(await api.get<Schemas['ServiceRequestList']>('/v1/requests?limit=100')).items.find(
      (one) => one.id === id,
    )?.unread;
  const read = (api: Api, id: string, entry: string) =>
    api.post<Schemas['RequestReading']>(`/v1/requests/${id}/readings`, { entry });
  const readUpTo = async (api: Api, id: string) =>
    bodyOf(await api.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline`)).readUpTo;

  it('is what others have said, each counted for themselves', async () => {
    const { id } = await submit(cast.mara);
    await comment(cast.mara, id, 'Mine');
    await comment(cast.agent, id, 'Yours');
    await move(cast.agent, id, 'startReview');
    await move(cast.agent, id, 'ask', { comment: 'Which pump?' });
    expect(await unread(cast.mara, id)).toBe(2);
    expect(await unread(cast.viewer, id)).toBe(3);
    expect(await unread(cast.agent, id)).toBe(1);
    expect(await unread(cast.program, id)).toBeUndefined();
  });

  it('is less once it was read, however far, and never more because of an earlier entry', async () => {
    const { id } = await submit(cast.mara);
    const [one, two, three] = [
      await comment(cast.agent, id, '1'),
      await comment(cast.agent, id, '2'),
      await comment(cast.agent, id, '3'),
    ];
    expect(await readUpTo(cast.mara, id)).toBeNull();
    expect(bodyOf(await read(cast.mara, id, two.id))).toEqual({ unread: 1 });
    expect(await readUpTo(cast.mara, id)).toBe(two.id);
    expect(bodyOf(await read(cast.mara, id, one.id))).toEqual({ unread: 1 });
    expect(await readUpTo(cast.mara, id)).toBe(two.id);
    portico.it.clock.forward(1_000);
    expect(bodyOf(await read(cast.mara, id, three.id))).toEqual({ unread: 0 });
    await comment(cast.agent, id, '4');
    expect(await unread(cast.mara, id)).toBe(1);
    expect(await unread(cast.viewer, id)).toBe(4);
  });

  it('holds internal notes for staff alone', async () => {
    const { id } = await submit(cast.mara);
    const note = await comment(cast.agent, id, 'Between us', 'internal');
    expect(await unread(cast.admin, id)).toBe(1);
    expect(await unread(cast.mara, id)).toBe(0);
    blamed(problemOf(await read(cast.mara, id, note.id), 422, 'invalid_input'), 'body /entry');
  });

  it('changes nothing of the request, and is told to nobody', async () => {
    const { id } = await submit(cast.mara);
    const entry = await comment(cast.agent, id, 'x');
    const before = await cast.mara.get(`/v1/requests/${id}`);
    // Who is notified of the comment hears of it meanwhile.
    const count = () => portico.it.db.collection('outbox').countDocuments({ subject: id });
    const announced = await count();
    bodyOf(await read(cast.mara, id, entry.id));
    expect((await cast.mara.get(`/v1/requests/${id}`)).headers.get('etag')).toBe(before.headers.get('etag'));
    expect(await count()).toBe(announced);
  });

  it('is not read by entries of other requests, nor by whoever does not see it', async () => {
    const [one, other] = [await submit(cast.mara), await submit(cast.mara)];
    const entry = await comment(cast.agent, other.id, 'x');
    blamed(problemOf(await read(cast.mara, one.id, entry.id), 422, 'invalid_input'), 'body /entry');
    problemOf(await read(cast.tomas, other.id, entry.id), 404, 'not_found');
    problemOf(await read(cast.program, other.id, entry.id), 403, 'forbidden');
  });

  it('is each one’s own when many ask at the same time', async () => {
    const { id } = await submit(cast.mara);
    const entry = await comment(cast.agent, id, 'Yours');
    await comment(cast.agent, id, 'Once more');
    bodyOf(await read(cast.mara, id, entry.id));
    const people = [cast.mara, cast.viewer, cast.agent, cast.admin];
    const ten = Array.from({ length: 10 }, () => people).flat();
    const counts = await Promise.all(ten.map((one) => unread(one, id)));
    expect(counts).toEqual(Array.from({ length: 10 }, () => [1, 2, 0, 2]).flat());
  });
});
