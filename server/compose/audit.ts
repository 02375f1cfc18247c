import type { Connection } from 'mongoose';
import { AuditKeys } from '../domains/audit/audit-keys.js';
import { AuditService } from '../domains/audit/audit.service.js';
import { BlocksStore } from '../domains/audit/blocks.store.js';
import { AuditSealer } from '../domains/audit/sealer.js';
import type { Clock } from '../kernel/clock.js';
import type { SecretBox } from '../kernel/secret-box.js';
import { AuditLog } from '../store/audit.js';

/** Puts the audit together. */
export function composeAudit({
  connection,
  box,
  clock,
}: {
  connection: Connection;
  box: SecretBox;
  clock: Clock;
}) {
  const audit = new AuditLog(connection);
  const blocks = new BlocksStore(connection);
  const keys = new AuditKeys(connection, box, clock);
  const auditTrail = new AuditService({ audit, blocks, keys });
  const sealer = new AuditSealer({ connection, audit, blocks, keys, clock });
  return { audit, auditTrail, sealer };
}
