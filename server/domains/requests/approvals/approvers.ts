import { may } from '../../../access/guard.js';
import { isStaff } from '../../../access/roles.js';
import type { Context, UserActor } from '../../../kernel/context.js';
import { grantScope } from '../../../kernel/scope.js';
import { decidesAs, decidersOf } from './approval.model.js';
import type { ApproverDirectory } from './approvals.ports.js';
import type { ApprovalDocument, StageDocument } from './approvals.store.js';
import type { DelegationDocument, DelegationsStore } from './delegations.store.js';

/** Somebody in whose place the caller may decide: themselves, or somebody who is away. */
export interface Principal {
  actor: UserActor;
  isSelf: boolean;
  /** Keys of the services for which they asked the caller; null is all. */
  services: readonly string[] | null;
}

/** On which side somebody decides: staff decides as staff, whatever else they are. */
const sideOfActor = (actor: UserActor): 'customer' | 'staff' => (isStaff(actor) ? 'staff' : 'customer');

/** Who may decide what. Roles and absences are as they are when somebody asks. */
export class Approvers {
  constructor(
    private readonly directory: ApproverDirectory,
    private readonly delegations: DelegationsStore,
  ) {}

  /** The people who may decide a stage now, whether or not they have; nobody twice. */
  async eligible(ctx: Context, approval: ApprovalDocument, stage: StageDocument): Promise<UserActor[]> {
    const { side, roles, people } = stage;
    const { accountId } = approval;
    const found = await this.directory.find(ctx, { side, accountId, roles, people });
    const names = decidersOf(stage, accountId);
    const fit = found.filter((actor) => fits(ctx, approval, actor, names));
    return [...new Map(fit.map((actor) => [actor.id, actor])).values()];
  }

  /** The people who could decide the open stage and have not, and those who decide for them while they are away. */
  async waitedFor(ctx: Context, approval: ApprovalDocument): Promise<string[]> {
    const stage = openStageOf(approval);
    if (!stage) return [];
    const missing = (await this.eligible(ctx, approval, stage))
      .map(({ id }) => id)
      .filter((id) => !approval.covered.includes(id));
    const scope = grantScope({ tenantId: ctx.tenantId });
    const given = await this.delegations.by(scope, missing, ctx.clock());
    const delegates = given
      .filter(({ services }) => services === null || services.includes(approval.serviceKey))
      .map(({ delegateId }) => delegateId)
      .filter((id) => !approval.excluded.includes(id) && !approval.covered.includes(id));
    return [...new Set([...missing, ...delegates])];
  }

  /** In whose place the caller may decide. A delegate's own delegates are none: chains have one link. */
  async principalsOf(ctx: Context): Promise<Principal[]> {
    const me = ctx.actor;
    if (me.kind !== 'user') return [];
    const scope = grantScope({ tenantId: ctx.tenantId });
    const given = await this.delegations.to(scope, me.id, ctx.clock());
    const others = await Promise.all(given.map((one) => this.givers(ctx, me, one)));
    return [{ actor: me, isSelf: true, services: null }, ...others.flat()];
  }

  /** Staff decides for staff, customers for colleagues of their own account; both as they are now. */
  private async givers(
    ctx: Context,
    me: UserActor,
    { ownerId, accountId, side, services }: DelegationDocument,
  ): Promise<Principal[]> {
    if (sideOfActor(me) !== side || (side === 'customer' && me.accountId !== accountId)) return [];
    const account = side === 'customer' ? accountId : null;
    const found = await this.directory.membershipsOf(ctx, ownerId, account);
    return found
      .filter((actor) => sideOfActor(actor) === side)
      .map((actor) => ({ actor, isSelf: false, services }));
  }
}

/** Those in whose place the caller may decide the open stage of an approval now; empty when they may not. */
export function votesOf(
  ctx: Context,
  approval: ApprovalDocument,
  principals: readonly Principal[],
): Principal[] {
  const { id } = ctx.actor;
  const isOut = approval.status !== 'pending' || approval.covered.includes(id);
  if (isOut || approval.excluded.includes(id) || !may(ctx, 'approval.decide', approval)) return [];
  const fit = principals.filter(
    ({ actor, services }) =>
      (services === null || services.includes(approval.serviceKey)) &&
      !approval.covered.includes(actor.id) &&
      fits(ctx, approval, actor, approval.deciders),
  );
  return [...new Map(fit.map((one) => [one.actor.id, one])).values()];
}

/** The stage that is decided now; undefined when none is. */
export function openStageOf({ status, stages, current }: ApprovalDocument): StageDocument | undefined {
  return status === 'pending' ? stages[current] : undefined;
}

/** Four eyes: never the requester, nor whoever acted for them; otherwise whoever is named and whom permissions reach. */
function fits(
  { tenantId }: Context,
  approval: ApprovalDocument,
  actor: UserActor,
  names: readonly string[],
): boolean {
  if (approval.excluded.includes(actor.id)) return false;
  if (!decidesAs(actor).some((name) => names.includes(name))) return false;
  return may({ tenantId, actor }, 'approval.decide', approval);
}
