import { authorize } from '../../access/guard.js';
import type { Action } from '../../access/actions.js';
import type { Context, UserActor } from '../../kernel/context.js';
import { invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { grantScope } from '../../kernel/scope.js';
import type { Transaction, UnitOfWork } from '../../store/unit-of-work.js';
import type { IdentityStore, UserDocument } from './identity.store.js';
import type { UpdateProfileInput } from './profile.dto.js';
import { checkProfile, NO_PROFILE, type ProfileFields } from './profile.model.js';

/** People, for themselves. */
export class ProfileService {
  constructor(
    private readonly store: IdentityStore,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The caller's own profile. */
  async get(ctx: Context): Promise<UserDocument> {
    return this.own(ctx, 'profile.read');
  }

  /**
   * Changes what the caller says of themselves.
   * @param check Throws when the caller saw another version.
   */
  async update(
    ctx: Context,
    input: UpdateProfileInput,
    check: (version: number) => void,
  ): Promise<UserDocument> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const before = await this.own(ctx, 'profile.update', tx);
      check(before.version);
      const errors = checkProfile(input);
      if (errors.length > 0) throw invalidInput(...errors);
      const fields = Object.keys(NO_PROFILE) as (keyof ProfileFields)[];
      const said = fields.filter((key) => input[key] !== undefined);
      if (said.length === 0) return before;
      tx.audit({ action: 'profile.update', subjectId: before._id, facts: { fields: said.join(' ') } });
      if (said.every((key) => input[key] === before[key])) return before;
      const change = Object.fromEntries(said.map((key) => [key, input[key]]));
      const scope = grantScope({ tenantId: ctx.tenantId });
      const after = await this.store.changeUser(scope, before, change, tx.session);
      if (!after) throw new PorticoError('precondition_failed');
      return after;
    });
  }

  private async own(ctx: Context, action: Action, tx?: Transaction): Promise<UserDocument> {
    const { id: ownerId, accountId } = ctx.actor as UserActor;
    authorize(ctx, action, { tenantId: ctx.tenantId, accountId, ownerId });
    const user = await this.store.user(grantScope({ tenantId: ctx.tenantId }), ownerId, tx?.session);
    if (!user) throw notFound();
    return user;
  }
}
