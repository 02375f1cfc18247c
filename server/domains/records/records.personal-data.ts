import { unnamed } from '../../access/who-acts.js';
import { scrub } from '../../kernel/pseudonym.js';
import { each, eraseEach } from '../../store/each.js';
import type { PersonalData } from '../../store/personal-data.js';
import type { ChangeRequestsStore } from './change-requests.store.js';
import type { HistoryStore } from './history.store.js';

const domain = 'records';

/** What they asked to be changed, and what they decided. What still waits is withdrawn. */
export function changeRequestsOfPeople({ requests }: ChangeRequestsStore): PersonalData {
  return {
    domain,
    collection: 'changeRequests',
    async *disclose(ctx, { id }) {
      const filter = { $or: [{ requesterIds: id }, { decidedByIds: id }] };
      for await (const request of each(requests, ctx, filter)) {
        const { _id, recordId, typeKey, changes, status, reason, createdAt, decidedAt } = request;
        const facts = { recordId, type: typeKey, status, createdAt, decidedAt };
        if (request.requesterIds.includes(id))
          yield { kind: 'change-request', id: _id, data: { ...facts, changes, reason } };
        else yield { kind: 'decision', id: _id, data: { ...facts, reason: request.decisionReason } };
      }
    },
    erase(ctx, { person: { id, identifiers } }, after, tx) {
      const filter = { $or: [{ requesterIds: id }, { decidedByIds: id }] };
      return eraseEach(requests, ctx, { filter, after }, tx, (request) => {
        const { requester, requesterIds, decidedBy, decidedByIds, status } = request;
        const withdrawn = { status: 'withdrawn', decidedAt: ctx.clock() } as const;
        return {
          set: {
            requester: unnamed(requester, requesterIds, id),
            decidedBy: decidedBy && unnamed(decidedBy, decidedByIds, id),
            reason: scrub(request.reason, identifiers),
            decisionReason: scrub(request.decisionReason, identifiers),
            changes: scrub(request.changes, identifiers),
            ...(status === 'pending' && requesterIds[0] === id ? withdrawn : {}),
          },
        };
      });
    },
  };
}

/** What they changed in records. The histories stay, without the person in them; what records hold is the host's. */
export function historiesOfPeople({ changes }: HistoryStore): PersonalData {
  return {
    domain,
    collection: 'recordChanges',
    async *disclose(ctx, { id }) {
      for await (const change of each(changes, ctx, { $or: [{ actorIds: id }, { acceptedByIds: id }] })) {
        const { _id, recordId, typeKey, kind, field, from, to, at, reason, through } = change;
        const facts = { recordId, type: typeKey, what: kind, field, at, through };
        if (change.actorIds.includes(id))
          yield { kind: 'change', id: _id, data: { ...facts, from, to, reason } };
        else yield { kind: 'acceptance', id: _id, data: facts };
      }
    },
    erase(ctx, { person: { id, identifiers } }, after, tx) {
      const filter = { $or: [{ actorIds: id }, { acceptedByIds: id }] };
      return eraseEach(changes, ctx, { filter, after }, tx, (change) => {
        const { actor, actorIds, acceptedBy, acceptedByIds, from, to, reason } = change;
        return {
          set: {
            actor: unnamed(actor, actorIds, id),
            acceptedBy: acceptedBy && unnamed(acceptedBy, acceptedByIds, id),
            from: scrub(from, identifiers),
            to: scrub(to, identifiers),
            reason: scrub(reason, identifiers),
          },
        };
      });
    },
  };
}
