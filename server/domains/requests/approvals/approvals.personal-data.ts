import { unnamed } from '../../../access/who-acts.js';
import { ERASED, FORMER_MEMBER, scrub } from '../../../kernel/pseudonym.js';
import { each, eraseEach } from '../../../store/each.js';
import type { PersonalData } from '../../../store/personal-data.js';
import type { ApprovalsStore, DecisionDocument } from './approvals.store.js';
import type { DelegationsStore } from './delegations.store.js';

const domain = 'requests';

/** What they decided. The decisions stay, without the person in them. */
export function approvalsOfPeople({ approvals }: ApprovalsStore): PersonalData {
  return {
    domain,
    collection: 'approvals',
    async *disclose(ctx, { id }) {
      for await (const { _id, requestId, stages } of each(approvals, ctx, { decidedByIds: id })) {
        for (const { name, decisions } of stages) {
          for (const { byId, forIds, decision, reason, at } of decisions) {
            const facts = { requestId, stage: name, decision, at };
            if (byId === id) yield { kind: 'decision', id: _id, data: { by: 'you', ...facts, reason } };
            else if (forIds.includes(id))
              yield { kind: 'decision', id: _id, data: { by: 'for you', ...facts } };
          }
        }
      }
    },
    erase(ctx, { person: { id, identifiers } }, after, tx) {
      const filter = { $or: [{ decidedByIds: id }, { ownerId: id }] };
      const nameless = (one: DecisionDocument): DecisionDocument => ({
        ...one,
        by: unnamed(one.by, [one.byId], id),
        forNames: one.forNames.map((name, i) => (one.forIds[i] === id ? FORMER_MEMBER : name)),
        reason: one.byId === id && one.reason !== null ? ERASED : scrub(one.reason, identifiers),
      });
      return eraseEach(approvals, ctx, { filter, after }, tx, ({ stages }) => {
        const cleaned = stages.map((one) => ({ ...one, decisions: one.decisions.map(nameless) }));
        return JSON.stringify(cleaned) === JSON.stringify(stages) ? null : { set: { stages: cleaned } };
      });
    },
  };
}

/** Who decides for them, and for whom they decide; erased with them. */
export function delegationsOfPeople({ delegations }: DelegationsStore): PersonalData {
  return {
    domain,
    collection: 'approvalDelegations',
    async *disclose(ctx, { id }) {
      for await (const one of each(delegations, ctx, { $or: [{ ownerId: id }, { delegateId: id }] })) {
        // Who the other one is, is theirs: an id leads there for those who may look.
        const { _id, ownerId, delegateId, from, until, services } = one;
        const side = ownerId === id ? 'somebody decides for you' : 'you decide for somebody';
        const subject = ownerId === id ? delegateId : ownerId;
        yield { kind: 'delegation', id: _id, data: { side, subject, begins: from, ends: until, services } };
      }
    },
    erase(ctx, { person: { id } }, after, tx) {
      const filter = { $or: [{ ownerId: id }, { delegateId: id }] };
      return eraseEach(delegations, ctx, { filter, after }, tx, () => ({ delete: true }));
    },
  };
}
