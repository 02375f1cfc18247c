import type { Cast } from '../../support/actors.js';
import { bodyOf, type Schemas } from '../../support/api.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

/** What both sides say, who takes part, how far somebody has read, and the way to a human. */
export async function basesForConversation(
  { mara, viewer, agent }: Cast,
  make: () => Promise<{ id: string }>,
): Promise<Record<string, Base>> {
  const [talked, shared, asked] = await Promise.all([make(), make(), make()]);
  const [me, colleague, worker] = await Promise.all(
    [mara, viewer, agent].map(async (api) => bodyOf(await api.get<Schemas['Me']>('/v1/me')).id),
  );
  const said = await mara.post<{ id: string }>(`/v1/requests/${talked.id}/comments`, { body: 'Hello' });
  const comment = { id: talked.id, commentId: bodyOf(said, 201).id };
  bodyOf(await mara.post(`/v1/requests/${shared.id}/participants`, { person: colleague }), 201);
  const there = async (): Promise<Message> => {
    const { id } = await make();
    bodyOf(await agent.post(`/v1/requests/${id}/participants`, { person: worker }), 201);
    return { ...EMPTY, path: { id, personId: worker as string } };
  };
  return {
    commentOnRequest: base(mara, {
      path: { id: talked.id },
      body: { body: 'Hello', visibility: 'public', documents: [], mentions: [colleague] },
    }),
    readComment: base(mara, { path: comment }),
    updateComment: base(mara, {
      path: comment,
      headers: { 'If-Match': '*' },
      body: { body: 'Good morning', mentions: [me, colleague] },
    }),
    markRequestRead: base(mara, { path: { id: talked.id }, body: { entry: comment.commentId } }),
    listParticipants: base(mara, { path: { id: shared.id } }),
    addParticipant: base(mara, { path: { id: shared.id }, body: { person: colleague } }),
    removeParticipant: {
      api: agent,
      message: await there(),
      fresh: {
        make: there,
        writes: { requests: 1, timelineEntries: 1, requestParticipants: 1, auditRows: 2, outbox: 2 },
      },
    },
    askForHuman: base(mara, {
      body: {
        ...{ request: asked.id, message: 'I am stuck' },
        tried: [{ what: 'Searched for: leak', at: '2026-03-09T10:00:00Z' }],
      },
    }),
  };
}

const base = (api: Base['api'], message: Partial<Message>): Base => ({
  api,
  message: { ...EMPTY, ...message },
});
