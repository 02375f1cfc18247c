import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { notFound } from '../../kernel/errors.js';
import type { AuditLog, AuditRow } from '../../store/audit.js';
import type { Page } from '../../store/paging.js';
import type { AuditKeys } from './audit-keys.js';
import type { AuditQuery } from './audit.dto.js';
import { eventOf, sealedBlockOf } from './audit.present.js';
import type { BlockDocument, BlocksStore } from './blocks.store.js';

const DEFAULT_LIMIT = 20;
/** So many blocks are read together for an export. */
const BLOCKS_AT_ONCE = 20;

/** What the audit is made of. */
export interface AuditParts {
  audit: AuditLog;
  blocks: BlocksStore;
  keys: AuditKeys;
}

/** Who did what: to be read, and to be taken away and verified. */
export class AuditService {
  constructor(private readonly parts: AuditParts) {}

  /** A page of events. */
  async list(ctx: Context, query: AuditQuery): Promise<Page<AuditRow>> {
    const { actor, action, subject, from, to, cursor, limit = DEFAULT_LIMIT } = query;
    const at = { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) };
    const filter = {
      ...(actor ? { actorId: actor } : {}),
      ...(action ? { action } : {}),
      ...(subject ? { subjectId: subject } : {}),
      ...(from || to ? { at } : {}),
    };
    return this.parts.audit.list(scopeFor(ctx, 'audit.read'), filter, cursor, limit);
  }

  /** One event; 404 when there is none. */
  async get(ctx: Context, id: string): Promise<AuditRow> {
    const row = await this.parts.audit.byId(scopeFor(ctx, 'audit.read'), id);
    if (!row) throw notFound();
    return row;
  }

  /**
   * The chain as lines of NDJSON: the tenant's public key, then each block followed by its events. The export itself is an
   * audit event, written before the first line.
   */
  async *export(ctx: Context, after: number): AsyncGenerator<string> {
    scopeFor(ctx, 'audit.export');
    await this.parts.audit.append(ctx, [
      { action: 'audit.export', subjectId: ctx.tenantId, facts: { after } },
    ]);
    const { publicJwk } = await this.parts.keys.of(ctx.tenantId);
    yield line({ type: 'key', tenant: ctx.tenantId, key: publicJwk });
    for (let n = after; ;) {
      const blocks = await this.parts.blocks.after(ctx.tenantId, n, BLOCKS_AT_ONCE);
      const numbers = blocks.map((block) => block.n);
      const rows = await this.parts.audit.ofBlocks(ctx.tenantId, numbers);
      for (const block of blocks) yield linesOf(block, rows);
      n = numbers.at(-1) ?? n;
      if (blocks.length < BLOCKS_AT_ONCE) return;
    }
  }
}

/** A block and its events in their order. Rows that only claim to be of it come last, for the verifier to find. */
function linesOf(block: BlockDocument, rows: readonly AuditRow[]): string {
  const place = new Map(block.events.map(({ id }, index) => [id, index]));
  const at = ({ _id }: AuditRow): number => place.get(_id) ?? place.size;
  const own = rows.filter((row) => row.block === block.n).sort((a, b) => at(a) - at(b));
  const events = own.map((row) => line({ type: 'event', ...eventOf(row) }));
  return line({ type: 'block', ...sealedBlockOf(block) }) + events.join('');
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
