import type { ClientSession, Connection } from 'mongoose';
import type { Context, Settlement, StoredAnswer } from '../kernel/context.js';
import type { Scope } from '../kernel/scope.js';
import { inSpan } from '../kernel/trace.js';
import { AuditLog, type AuditEntry } from './audit.js';
import { GroupCommit } from './group-commit.js';
import { JointWriter, type Writes } from './joint-writer.js';
import { Outbox, type Announcement } from './outbox.js';
import type { Addition, Filter, ScopedCollection, Stored } from './scoped-collection.js';
import { inTransaction, inTransactionIfNeeded, StaleRead } from './transaction.js';

/** What a use case may do inside its transaction. */
export interface Transaction {
  /**
   * Pass it to every read and write that belongs to the transaction. Whoever never asks for it only adds and confirms: what several of those
   * write at the same time is committed together, see `group-commit.ts`.
   */
  readonly session: ClientSession;
  /** The session, where somebody has asked for it: for reads that see what the transaction wrote, and begin none where it wrote nothing. */
  readonly begun: ClientSession | undefined;
  /** Adds documents, which are written together at the end of the transaction. */
  add<T extends Stored>(to: ScopedCollection<T>, documents: readonly T[]): void;
  /**
   * Changes, at the end of the transaction, the document that is still as it was read without the session; where it is not, the use case runs
   * again from its start.
   * @param asRead What has to be true of it yet, such as its id and its version.
   */
  confirm<T extends Stored>(of: ScopedCollection<T>, scope: Scope, asRead: Filter, change: Filter): void;
  /** Writes now what was added so far, for whoever reads it in this transaction. */
  flush(): Promise<void>;
  /** Notes who did what to what. */
  audit(entry: AuditEntry): void;
  /** Announces what happened; readers hear of it after the commit, and only then. */
  announce(announcement: Announcement): void;
}

/** What a use case comes to, and what it wants written yet. */
interface Attempt<T> {
  result: T;
  left: Writes | null;
}

/**
 * One use case, one transaction: documents, audit rows, outbox rows and the kept answer for the caller's idempotency key
 * become durable together or not at all.
 */
export class UnitOfWork {
  private readonly auditLog: AuditLog;
  private readonly outbox: Outbox;
  private readonly writer: JointWriter;
  private readonly groups: GroupCommit;

  constructor(private readonly connection: Connection) {
    this.auditLog = new AuditLog(connection);
    this.outbox = new Outbox(connection);
    this.writer = new JointWriter(connection);
    this.groups = new GroupCommit(connection, this.writer);
  }

  /** Runs the work, again from the start when the database asks for it; the work must have no other effect. */
  async run<T>(ctx: Context, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return inSpan('unit of work', {}, async () => {
      const { result, left } = await inTransactionIfNeeded(this.connection, (begin) =>
        this.attempt(ctx, begin, work),
      );
      if (left === null || (await this.groups.add(left))) return result;
      return inTransaction(this.connection, async (session) => {
        const alone = await this.attempt(ctx, () => session, work);
        if (alone.left) await this.writer.write(alone.left, session);
        return alone.result;
      });
    });
  }

  /** Does the work. What it adds is written here if it has begun a transaction, and left to whoever called if it has not. */
  private async attempt<T>(
    ctx: Context,
    begin: () => ClientSession,
    work: (tx: Transaction) => Promise<T>,
  ): Promise<Attempt<T>> {
    const audits: AuditEntry[] = [];
    const announcements: Announcement[] = [];
    const additions: Addition[] = [];
    const settlements: Settlement[] = [];
    let session: ClientSession | null = null;
    const open = (): ClientSession => (session ??= begin());
    const result = await work({
      get session() {
        return open();
      },
      get begun() {
        return session ?? undefined;
      },
      add: (to, documents) => void additions.push(to.additionOf(documents)),
      confirm: (of, scope, asRead, change) =>
        void settlements.push({ ...of.changeOf(scope, asRead, change), refusal: stale }),
      flush: async () => {
        if (additions.length === 0) return;
        await this.writer.write({ additions: additions.splice(0), settlements: [] }, open());
      },
      audit: (entry) => void audits.push(entry),
      announce: (announcement) => void announcements.push(announcement),
    });
    additions.push(this.auditLog.additionOf(ctx, audits), this.outbox.additionOf(ctx, announcements));
    settlements.push(...settlementsOf(ctx, result));
    const writes = { additions, settlements };
    if (!session) return { result, left: isEmpty(writes) ? null : writes };
    await this.writer.write(writes, session);
    return { result, left: null };
  }
}

const stale = (): Error => new StaleRead();

const isEmpty = ({ additions, settlements }: Writes): boolean =>
  settlements.length === 0 && additions.every(({ documents }) => documents.length === 0);

/** Keeps the answer for the caller's idempotency key, where there is one. */
function settlementsOf(ctx: Context, result: unknown): Settlement[] {
  if (!ctx.idempotency || !ctx.answer) return [];
  return [ctx.idempotency.settlement((ctx.answer as (result: unknown) => StoredAnswer)(result))];
}
