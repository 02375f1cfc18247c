import type { ClientSession, Connection } from 'mongoose';
import type { Context, StoredAnswer } from '../kernel/context.js';
import { inSpan } from '../kernel/trace.js';
import { AuditLog, type AuditEntry } from './audit.js';
import { Outbox, type Announcement } from './outbox.js';
import { JointWriter } from './joint-writer.js';
import type { Addition, ScopedCollection, Stored } from './scoped-collection.js';
import { inTransaction } from './transaction.js';

/** What a use case may do inside its transaction. */
export interface Transaction {
  /** Pass it to every read and write that belongs to the transaction. */
  readonly session: ClientSession;
  /** Adds documents, which are written together at the end of the transaction. */
  add<T extends Stored>(to: ScopedCollection<T>, documents: readonly T[]): void;
  /** Writes now what was added so far, for whoever reads it in this transaction. */
  flush(): Promise<void>;
  /** Notes who did what to what. */
  audit(entry: AuditEntry): void;
  /** Announces what happened; readers hear of it after the commit, and only then. */
  announce(announcement: Announcement): void;
}

/**
 * One use case, one transaction: documents, audit rows, outbox rows and the kept answer for the caller's idempotency key
 * become durable together or not at all.
 */
export class UnitOfWork {
  private readonly auditLog: AuditLog;
  private readonly outbox: Outbox;
  private readonly writer: JointWriter;

  constructor(private readonly connection: Connection) {
    this.auditLog = new AuditLog(connection);
    this.outbox = new Outbox(connection);
    this.writer = new JointWriter(connection);
  }

  /** Runs the work, again from the start when the database asks for it; the work must have no other effect. */
  async run<T>(ctx: Context, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return inSpan('unit of work', {}, () =>
      inTransaction(this.connection, (session) => this.attempt(ctx, session, work)),
    );
  }

  private async attempt<T>(
    ctx: Context,
    session: ClientSession,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<T> {
    const audits: AuditEntry[] = [];
    const announcements: Announcement[] = [];
    const additions: Addition[] = [];
    const result = await work({
      session,
      add: (to, documents) => void additions.push(to.additionOf(documents)),
      flush: () => this.writer.add(additions.splice(0), session),
      audit: (entry) => void audits.push(entry),
      announce: (announcement) => void announcements.push(announcement),
    });
    additions.push(this.auditLog.additionOf(ctx, audits), this.outbox.additionOf(ctx, announcements));
    await this.writer.add(additions, session);
    if (ctx.idempotency && ctx.answer) {
      const answer = (ctx.answer as (result: T) => StoredAnswer)(result);
      await ctx.idempotency.settle(session, answer);
    }
    return result;
  }
}
