import type { ClientSession } from 'mongoose';
import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { notFound, PorticoError } from '../../kernel/errors.js';
import { grantScope } from '../../kernel/scope.js';
import type { Page } from '../../store/paging.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { IdentityStore, UserDocument } from './identity.store.js';
import type { SessionsService } from './sessions.service.js';
import type { UpdateUserInput, UserQuery } from './users.dto.js';

const DEFAULT_LIMIT = 20;

/** What the directory of people is made of. */
export interface UsersParts {
  store: IdentityStore;
  sessions: SessionsService;
  unitOfWork: UnitOfWork;
}

/** The people of a tenant, as those who run the portal see them. */
export class UsersService {
  constructor(private readonly parts: UsersParts) {}

  /** A page of people. */
  async list(
    ctx: Context,
    { status, cursor, limit = DEFAULT_LIMIT }: UserQuery,
  ): Promise<Page<UserDocument>> {
    return this.parts.store.listUsers(scopeFor(ctx, 'user.read'), status ? { status } : {}, cursor, limit);
  }

  /** A person by id or the host's key; 404 when there is none. */
  async get(ctx: Context, reference: string): Promise<UserDocument> {
    const user = await this.parts.store.findUser(scopeFor(ctx, 'user.read'), reference);
    if (!user) throw notFound();
    return user;
  }

  /** A person by id or the host's key, for whoever may ask about anybody; null when there is none. */
  async lookUp(ctx: Context, reference: string, session?: ClientSession): Promise<UserDocument | null> {
    return this.parts.store.findUser(grantScope({ tenantId: ctx.tenantId }), reference, session);
  }

  /** The people with these ids, for whoever may see what they are named in. */
  async byIds(ctx: Context, ids: readonly string[]): Promise<UserDocument[]> {
    return ids.length > 0 ? this.parts.store.usersByIds(grantScope({ tenantId: ctx.tenantId }), ids) : [];
  }

  /** How those of these people can be reached who are neither disabled nor erased, by id. */
  async contacts(ctx: Context, ids: readonly string[]) {
    const found = (await this.byIds(ctx, ids)).filter(
      ({ status, erasedAt }) => status === 'active' && !erasedAt,
    );
    return new Map(
      found.map(({ _id: id, name, email, locale, timezone }) => [id, { id, name, email, locale, timezone }]),
    );
  }

  /**
   * Disables or enables a person. Disabling ends their sessions in the same transaction; a session that is being made
   * meanwhile writes the person too, so that one of the two has to look again.
   * @param check Throws when the caller saw another version.
   */
  async update(
    ctx: Context,
    reference: string,
    { status }: UpdateUserInput,
    check: (version: number) => void,
  ): Promise<UserDocument> {
    const scope = scopeFor(ctx, 'user.update');
    const { user, ended } = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const before = await this.parts.store.findUser(scope, reference, tx.session);
      if (!before) throw notFound();
      check(before.version);
      if (before.erasedAt) throw new PorticoError('user_erased');
      if (status === undefined || status === before.status) return { user: before, ended: [] };
      const after = await this.parts.store.changeUser(scope, before, { status }, tx.session);
      if (!after) throw new PorticoError('precondition_failed');
      tx.audit({ action: 'user.update', subjectId: before._id, facts: { status } });
      return {
        user: after,
        ended: status === 'disabled' ? await this.parts.sessions.endOf(ctx, tx, { userId: before._id }) : [],
      };
    });
    this.parts.sessions.ended(ended);
    return user;
  }

  /** Ends every session of a person, named by id or the host's key. 404 when there is no such person. */
  async signOut(ctx: Context, reference: string): Promise<void> {
    const scope = scopeFor(ctx, 'user.signOut');
    const ended = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const user = await this.parts.store.findUser(scope, reference, tx.session);
      if (!user) throw notFound();
      return this.parts.sessions.endOf(ctx, tx, { userId: user._id });
    });
    this.parts.sessions.ended(ended);
  }

  /** Ids of the people with an e-mail address, in the form of `emailKey`, for other domains. */
  async withEmail(ctx: Context, emailKey: string, session: ClientSession): Promise<string[]> {
    return this.parts.store.userIdsByEmail(grantScope({ tenantId: ctx.tenantId }), emailKey, session);
  }
}
