import { authorize, scopeFor } from '../../../access/guard.js';
import { isStaff } from '../../../access/roles.js';
import type { Context, UserActor } from '../../../kernel/context.js';
import { bodyError, invalidInput, notFound, PorticoError, type ErrorWords } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import { grantScope } from '../../../kernel/scope.js';
import type { PageQuery } from '../../../store/page-query.js';
import type { Page } from '../../../store/paging.js';
import type { UnitOfWork } from '../../../store/unit-of-work.js';
import type { CatalogService } from '../catalog.service.js';
import type { ApproverDirectory, PersonName } from './approvals.ports.js';
import { ENDS_TOO_EARLY, NO_DELEGATE, NOT_YOURSELF, TOO_LONG, UNKNOWN_SERVICE } from './approvals.words.js';
import type { ApprovalDelegationInput } from './delegations.dto.js';
import type { DelegationDocument, DelegationsStore } from './delegations.store.js';

const DEFAULT_LIMIT = 20;
const LONGEST_MS = 366 * 24 * 60 * 60_000;
/** So many that have not ended somebody may have. */
const MOST = 50;

/** What delegations are made of. */
export interface DelegationsParts {
  store: DelegationsStore;
  directory: ApproverDirectory;
  catalog: CatalogService;
  unitOfWork: UnitOfWork;
}

/** Who decides for somebody who is away. */
export class DelegationsService {
  constructor(private readonly parts: DelegationsParts) {}

  /** A page of the caller's own delegations. */
  async list(ctx: Context, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<DelegationDocument>> {
    return this.parts.store.list(scopeFor(ctx, 'approval-delegation.read'), ctx.actor.id, cursor, limit);
  }

  /**
   * Lets a colleague decide for the caller.
   * @throws 422 for nobody who could, and for times that make no sense; 409 `too_many`.
   */
  async create(ctx: Context, input: ApprovalDelegationInput): Promise<DelegationDocument> {
    const me = ctx.actor;
    if (me.kind !== 'user') throw new PorticoError('forbidden');
    const times = timesOf(ctx, input);
    const services = await this.services(ctx, input.services);
    const delegate = await this.delegate(ctx, me, input.delegate);
    const at = ctx.clock();
    const delegation: DelegationDocument = {
      _id: newId('dlg', at),
      tenantId: ctx.tenantId,
      accountId: me.accountId,
      ownerId: me.id,
      ownerName: me.name,
      delegateId: delegate.id,
      delegateName: delegate.name,
      side: isStaff(me) ? 'staff' : 'customer',
      ...times,
      services,
      createdAt: at,
    };
    authorize(ctx, 'approval-delegation.create', delegation);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const scope = grantScope({ tenantId: ctx.tenantId });
      const had = await this.parts.store.countOf(scope, me.id, at, tx.session);
      if (had >= MOST) throw new PorticoError('too_many', { extensions: { limit: MOST } });
      await this.parts.store.insert(delegation, tx.session);
      const facts = {
        delegate: delegate.id,
        from: times.from.toISOString(),
        until: times.until.toISOString(),
      };
      tx.audit({ action: 'approval-delegation.create', subjectId: delegation._id, facts });
      return delegation;
    });
  }

  /** Takes a delegation of the caller's back; from then on the delegate decides nothing more for them. */
  async delete(ctx: Context, id: string): Promise<void> {
    const scope = scopeFor(ctx, 'approval-delegation.delete');
    await this.parts.unitOfWork.run(ctx, async (tx) => {
      if (!(await this.parts.store.delete(scope, id, tx.session))) throw notFound();
      tx.audit({ action: 'approval-delegation.delete', subjectId: id });
    });
  }

  private async services(ctx: Context, keys: readonly string[] | undefined): Promise<string[] | null> {
    if (!keys) return null;
    const wanted = [...new Set(keys)];
    const found = await Promise.all(wanted.map((key) => this.parts.catalog.find(ctx, key)));
    const at = found.findIndex((service) => service === null);
    if (at >= 0) throw refuse(`/services/${keys.indexOf(wanted[at] as string)}`, 'unknown', UNKNOWN_SERVICE);
    return wanted;
  }

  /** Customers name a colleague of their account, staff one of staff; anybody else does not exist for them. */
  private async delegate(ctx: Context, me: UserActor, reference: string): Promise<PersonName> {
    const person = await this.parts.directory.lookUp(ctx, reference);
    if (person?.id === me.id) throw refuse('/delegate', 'yourself', NOT_YOURSELF);
    const account = isStaff(me) ? null : me.accountId;
    const members = person ? await this.parts.directory.membershipsOf(ctx, person.id, account) : [];
    const isColleague = members.some((member) => isStaff(member) === isStaff(me));
    if (!person || !isColleague) throw refuse('/delegate', 'unknown', NO_DELEGATE);
    return person;
  }
}

function timesOf(ctx: Context, { from, until }: ApprovalDelegationInput): { from: Date; until: Date } {
  const now = ctx.clock();
  const begins = from ?? now;
  if (until <= begins || until <= now) throw refuse('/until', 'tooEarly', ENDS_TOO_EARLY);
  if (until.getTime() - begins.getTime() > LONGEST_MS) throw refuse('/until', 'tooLate', TOO_LONG);
  return { from: begins, until };
}

const refuse = (pointer: string, code: string, words: ErrorWords) =>
  invalidInput(bodyError(pointer, code, words));
