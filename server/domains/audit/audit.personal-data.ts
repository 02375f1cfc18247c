import { grantScope } from '../../kernel/scope.js';
import type { AuditLog } from '../../store/audit.js';
import { each } from '../../store/each.js';
import type { PersonalData } from '../../store/personal-data.js';

/** What they did. Rows hold ids and no names: they stay as they were hashed, and name nobody any more. */
export function auditOfPeople({ rows }: AuditLog): PersonalData {
  return {
    domain: 'audit',
    collection: 'auditRows',
    async *disclose(ctx, { id }) {
      for await (const { _id, at, action, subjectId } of each(rows, ctx, { actorId: id }))
        yield { kind: 'event', id: _id, data: { at, action, subject: subjectId } };
    },
    async erase(ctx, { person: { id } }, _after, tx) {
      const scope = grantScope({ tenantId: ctx.tenantId });
      const count = await rows.count(scope, { actorId: id }, tx.session);
      const kept = count > 0 ? [{ what: 'audit', count, until: null, reason: null }] : [];
      return { after: null, erased: 0, kept, blobs: [] };
    },
  };
}
