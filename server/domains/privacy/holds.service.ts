import { scopeFor } from '../../access/guard.js';
import { checkText } from '../../kernel/checks.js';
import type { Context } from '../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId } from '../../kernel/ids.js';
import type { Page } from '../../store/paging.js';
import type { TasksStore } from '../../store/tasks.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { LegalHoldInput, LegalHoldQuery, ReleaseHoldInput } from './holds.dto.js';
import type { HoldsStore, LegalHoldDocument } from './holds.store.js';
import type { PeopleDirectory } from './privacy.ports.js';
import type { PrivacyStore } from './privacy.store.js';
import { BLANK_REASON, UNKNOWN_PERSON } from './privacy.words.js';

const DEFAULT_LIMIT = 20;

/** What legal holds are made of. */
export interface HoldsParts {
  store: HoldsStore;
  requests: PrivacyStore;
  people: PeopleDirectory;
  tasks: TasksStore;
  unitOfWork: UnitOfWork;
}

/** Keeps people's data from erasure, and lets it go. */
export class HoldsService {
  constructor(private readonly parts: HoldsParts) {}

  /** Sets a hold. An erasure under way pauses before its next step. */
  async set(ctx: Context, { user, reason }: LegalHoldInput): Promise<LegalHoldDocument> {
    const scope = scopeFor(ctx, 'legal-hold.create');
    requireReason(reason);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const person = await this.parts.people.find(ctx, user, tx.session);
      if (!person) throw invalidInput(bodyError('/user', 'unknown', UNKNOWN_PERSON));
      if (person.erasedAt && !(await this.isUnderWay(ctx, person._id, tx)))
        throw new PorticoError('user_erased');
      const hold = newHold(ctx, person._id, reason);
      await this.parts.store.insert(hold, tx.session);
      const happening = { at: ctx.clock(), what: 'held', by: ctx.actor.id } as const;
      await this.parts.requests.noteErasures(scope, person._id, happening, tx.session);
      tx.audit({ action: 'legal-hold.create', subjectId: hold._id, facts: { userId: person._id } });
      return hold;
    });
  }

  /** A page of holds. */
  async list(
    ctx: Context,
    { status, cursor, limit = DEFAULT_LIMIT }: LegalHoldQuery,
  ): Promise<Page<LegalHoldDocument>> {
    const released = { active: null, released: { $ne: null } };
    const filter = status ? { releasedAt: released[status] } : {};
    return this.parts.store.list(scopeFor(ctx, 'legal-hold.read'), filter, cursor, limit);
  }

  /** One hold; 404 when there is none. */
  async get(ctx: Context, id: string): Promise<LegalHoldDocument> {
    const hold = await this.parts.store.get(scopeFor(ctx, 'legal-hold.read'), id);
    if (!hold) throw notFound();
    return hold;
  }

  /** Releases a hold; one that is released stays as it is. With the last one of a person their erasure goes on. */
  async release(ctx: Context, id: string, { reason }: ReleaseHoldInput): Promise<LegalHoldDocument> {
    const scope = scopeFor(ctx, 'legal-hold.release');
    requireReason(reason);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.parts.store.get(scope, id, tx.session);
      if (!before) throw notFound();
      const change = { releasedAt: ctx.clock(), releasedBy: ctx.actor.id, releaseReason: reason };
      const released = await this.parts.store.release(scope, id, change, tx.session);
      if (!released) return before;
      tx.audit({ action: 'legal-hold.release', subjectId: id, facts: { userId: before.userId } });
      if (!(await this.parts.store.isHeld(scope, before.userId, tx.session)))
        await this.resume(ctx, before.userId, tx);
      return released;
    });
  }

  private async isUnderWay(ctx: Context, userId: string, tx: Transaction): Promise<boolean> {
    return this.parts.requests.hasErasureUnderWay(ctx.tenantId, userId, tx.session);
  }

  private async resume(ctx: Context, userId: string, tx: Transaction): Promise<void> {
    const scope = scopeFor(ctx, 'legal-hold.release');
    const at = ctx.clock();
    const happening = { at, what: 'resumed', by: ctx.actor.id } as const;
    const fresh = { attempts: 0, errorCode: null, dueAt: at, updatedAt: at, endedAt: null };
    for (const { jobId } of await this.parts.requests.noteErasures(scope, userId, happening, tx.session))
      if (jobId)
        // One that is about to stop for the hold is begun anew as well.
        await this.parts.tasks.move(
          scope,
          jobId,
          ['stopped', 'running'],
          { status: 'waiting', ...fresh },
          tx.session,
        );
  }
}

function requireReason(reason: string): void {
  const errors = checkText(reason, '/reason', BLANK_REASON);
  if (errors.length > 0) throw invalidInput(...errors);
}

function newHold(ctx: Context, userId: string, reason: string): LegalHoldDocument {
  const at = ctx.clock();
  return {
    _id: newId('lgh', at),
    tenantId: ctx.tenantId,
    userId,
    reason,
    setBy: ctx.actor.id,
    releasedAt: null,
    releasedBy: null,
    releaseReason: null,
    version: 1,
    createdAt: at,
  };
}
