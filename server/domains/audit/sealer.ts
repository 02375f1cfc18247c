import type { Connection } from 'mongoose';
import type { Clock } from '../../kernel/clock.js';
import type { AuditLog, AuditRow } from '../../store/audit.js';
import { inTransaction } from '../../store/transaction.js';
import type { AuditKeys } from './audit-keys.js';
import { eventOf } from './audit.present.js';
import type { BlocksStore } from './blocks.store.js';
import { hashBlock, hashEvent } from './chain.model.js';

/** So many rows are looked at together; a block holds those of one tenant among them. */
const AT_ONCE = 500;
/** So many rounds are made in one run, so that the lease is given back now and then. */
const ROUNDS = 20;

/** What sealing is made of. */
export interface SealerParts {
  connection: Connection;
  audit: AuditLog;
  blocks: BlocksStore;
  keys: AuditKeys;
  clock: Clock;
}

/**
 * Links audit rows into a chain of hashes per tenant, a moment after they were written, so that writers never wait for each
 * other. Run by one process at a time; were there two, the number of a block is unique and one of them would begin anew.
 */
export class AuditSealer {
  constructor(private readonly parts: SealerParts) {}

  /** Whether some row is not sealed yet. */
  async isNeeded(): Promise<boolean> {
    return (await this.parts.audit.unsealed(1)).length > 0;
  }

  /** Seals what is there; goes on where it was cut off. */
  async run(): Promise<void> {
    for (let round = 0; round < ROUNDS; round += 1) {
      const rows = await this.parts.audit.unsealed(AT_ONCE);
      for (const [tenantId, own] of byTenant(rows)) await this.seal(tenantId, own);
      if (rows.length < AT_ONCE) return;
    }
  }

  private async seal(tenantId: string, rows: readonly AuditRow[]): Promise<void> {
    const { connection, audit, blocks, keys, clock } = this.parts;
    const key = await keys.of(tenantId);
    await inTransaction(connection, async (session) => {
      const last = await blocks.last(tenantId, session);
      const n = (last?.n ?? 0) + 1;
      const events = rows.map((row) => ({ id: row._id, hash: hashEvent(eventOf(row)) }));
      const block = {
        tenant: tenantId,
        n,
        at: clock().toISOString(),
        previous: last?.hash ?? null,
        events,
      };
      const hash = hashBlock(block);
      const { tenant: _tenant, ...own } = block;
      const signature = await key.sign({ tenant: tenantId, n, at: block.at, hash });
      await blocks.insert({ ...own, _id: `${tenantId}/${n}`, tenantId, hash, signature }, session);
      const ids = rows.map(({ _id }) => _id);
      const noted = await audit.noteBlock(tenantId, ids, n, session);
      if (noted !== rows.length) throw new Error('Audit rows were sealed meanwhile; the next run goes on.');
    });
  }
}

function byTenant(rows: readonly AuditRow[]): Map<string, AuditRow[]> {
  const groups = new Map<string, AuditRow[]>();
  for (const row of rows) groups.set(row.tenantId, [...(groups.get(row.tenantId) ?? []), row]);
  return groups;
}
