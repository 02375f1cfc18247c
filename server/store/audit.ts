import { Schema, type ClientSession, type Connection } from 'mongoose';
import type { Context } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { grantScope, systemScope, type Scope } from '../kernel/scope.js';
import type { Page } from './paging.js';
import { ScopedCollection, type Addition, type Filter, type Stored } from './scoped-collection.js';

/** Who did what to what. Values of fields are not kept here: the audit outlives the data. */
export interface AuditEntry {
  /** For example `request.transition`. */
  action: string;
  /** Id of the thing. */
  subjectId: string;
  /** Facts without personal data, for example the states of a transition. */
  facts?: Readonly<Record<string, string | number | boolean | null>>;
}

/** An entry as it is kept. Only `block` is ever changed, once. */
export interface AuditRow extends Stored {
  at: Date;
  actorKind: string;
  actorId: string;
  /** Who acted for the actor, as kind and id; null when they did it themselves. */
  actedBy: { kind: string; id: string } | null;
  action: string;
  subjectId: string;
  callId: string;
  facts: Record<string, unknown>;
  /** Number of the block of the tenant's chain that it is in; null for a moment. */
  block: number | null;
}

const schema = new Schema<AuditRow>(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    at: { type: Date, required: true },
    actorKind: { type: String, required: true },
    actorId: { type: String, required: true },
    actedBy: { type: Schema.Types.Mixed, default: null },
    action: { type: String, required: true },
    subjectId: { type: String, required: true },
    callId: { type: String, required: true },
    facts: { type: Schema.Types.Mixed, required: true },
    block: { type: Number, default: null },
  },
  { strict: 'throw', versionKey: false, minimize: false },
);

/** Append-only rows, written by the unit of work. */
export class AuditLog {
  /** Open to what the audit knows of people. */
  readonly rows: ScopedCollection<AuditRow>;

  constructor(connection: Connection) {
    this.rows = new ScopedCollection(connection, 'auditRows', schema.clone());
  }

  /** Adds rows by themselves: of what was read. What is written has its rows in its own transaction. */
  async append(ctx: Context, entries: readonly AuditEntry[]): Promise<void> {
    await this.rows.insert(rowsOf(ctx, entries));
  }

  /** The rows of what a transaction does. */
  additionOf(ctx: Context, entries: readonly AuditEntry[]): Addition {
    return this.rows.additionOf(rowsOf(ctx, entries));
  }

  /** A page of rows, the latest first. */
  async list(
    scope: Scope,
    filter: Filter,
    cursor: string | undefined,
    limit: number,
  ): Promise<Page<AuditRow>> {
    return this.rows.page(scope, filter, '-at', { cursor, limit });
  }

  async byId(scope: Scope, id: string): Promise<AuditRow | null> {
    return this.rows.findOne(scope, { _id: id });
  }

  /** Rows of any tenant that are in no block yet, the first ones first. */
  async unsealed(limit: number): Promise<AuditRow[]> {
    return this.rows.find(systemScope('seal-audit'), { block: null }, { sort: { _id: 1 }, limit });
  }

  /** How many rows are in no block yet. */
  async countUnsealed(): Promise<number> {
    return this.rows.count(systemScope('seal-audit'), { block: null });
  }

  /** Notes in which block rows are; answers how many were in none before. */
  async noteBlock(
    tenantId: string,
    ids: readonly string[],
    block: number,
    session: ClientSession,
  ): Promise<number> {
    const free = { _id: { $in: ids }, block: null };
    return this.rows.updateMany(grantScope({ tenantId }), free, { $set: { block } }, session);
  }

  /** The rows of these blocks, in no particular order. */
  async ofBlocks(tenantId: string, blocks: readonly number[]): Promise<AuditRow[]> {
    return this.rows.find(grantScope({ tenantId }), { block: { $in: blocks } });
  }
}

function rowsOf(ctx: Context, entries: readonly AuditEntry[]): AuditRow[] {
  const at = ctx.clock();
  return entries.map(({ action, subjectId, facts = {} }) => ({
    _id: newId('aud', at),
    tenantId: ctx.tenantId,
    at,
    actorKind: ctx.actor.kind,
    actorId: ctx.actor.id,
    actedBy: actedBy(ctx),
    action,
    subjectId,
    callId: ctx.requestId,
    facts,
    block: null,
  }));
}

function actedBy({ actor }: Context): AuditRow['actedBy'] {
  if (actor.kind !== 'user' || !actor.act) return null;
  return { kind: actor.act.kind, id: actor.act.id };
}
