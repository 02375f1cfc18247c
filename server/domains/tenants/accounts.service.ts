import type { ClientSession } from 'mongoose';
import { scopeFor } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import { checkText } from '../../kernel/checks.js';
import { invalidInput, notFound } from '../../kernel/errors.js';
import { grantScope } from '../../kernel/scope.js';
import type { PageQuery } from '../../store/page-query.js';
import type { Page } from '../../store/paging.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { AccountInput, AccountQuery } from './accounts.dto.js';
import type { TenantsService } from './tenants.service.js';
import type { LocationDocument, LocationsStore } from './locations.store.js';
import { unknownLocation } from './locations.words.js';
import type { AccountDocument, TenantsStore } from './tenants.store.js';

const DEFAULT_LIMIT = 20;

/** Accounts and their locations, as callers may see them. */
export class AccountsService {
  constructor(
    private readonly store: TenantsStore,
    private readonly locationsStore: LocationsStore,
    private readonly tenants: Pick<TenantsService, 'upsertAccount'>,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** A page of the accounts that the caller may see. */
  async list(
    ctx: Context,
    { name, cursor, limit = DEFAULT_LIMIT }: AccountQuery,
  ): Promise<Page<AccountDocument>> {
    return this.store.listAccounts(scopeFor(ctx, 'account.read'), name, cursor, limit);
  }

  /** An account by id or the host's key; 404 when the caller may not see it. */
  async get(ctx: Context, reference: string, session?: ClientSession): Promise<AccountDocument> {
    const account = await this.store.findAccount(scopeFor(ctx, 'account.read'), reference, session);
    if (!account) throw notFound();
    return account;
  }

  /** Creates or changes the account with the host's key. */
  async save(ctx: Context, input: AccountInput): Promise<AccountDocument> {
    scopeFor(ctx, 'tenant.saveAccount');
    const errors = [
      ...checkText(input.externalId, '/externalId'),
      ...(input.locations ?? []).flatMap(({ externalId }, at) =>
        checkText(externalId, `/locations/${at}/externalId`),
      ),
    ];
    if (errors.length > 0) throw invalidInput(...errors);
    return this.unitOfWork.run(ctx, async (tx) => {
      const account = await this.tenants.upsertAccount(ctx, input, tx);
      tx.audit({ action: 'account.save', subjectId: account._id });
      return account;
    });
  }

  /** A page of an account's locations. */
  async locations(
    ctx: Context,
    reference: string,
    { cursor, limit = DEFAULT_LIMIT }: PageQuery,
  ): Promise<Page<LocationDocument>> {
    const { _id } = await this.get(ctx, reference);
    return this.locationsStore.list(scopeFor(ctx, 'location.read'), _id, cursor, limit);
  }

  /** Locations by their ids; who may see that somebody is restricted to them may see their names. */
  async named(ctx: Context, ids: readonly string[]): Promise<LocationDocument[]> {
    return this.locationsStore.byIds(grantScope({ tenantId: ctx.tenantId }), [...new Set(ids)]);
  }

  /**
   * The ids of an account's locations that are named by id or by the host's key, sorted, each once.
   * @throws 422 naming those that the account does not have, at `pointer`.
   */
  async idsOf(
    ctx: Context,
    accountId: string,
    references: readonly string[],
    pointer: string,
    session?: ClientSession,
  ): Promise<string[]> {
    if (references.length === 0) return [];
    const known = await this.locationsStore.ofAccount(
      grantScope({ tenantId: ctx.tenantId }),
      accountId,
      session,
    );
    const found = references.map((one) =>
      known.find(({ _id, externalId }) => _id === one || externalId === one),
    );
    const errors = found.flatMap((one, at) => (one ? [] : [unknownLocation(`${pointer}/${at}`, known)]));
    if (errors.length > 0) throw invalidInput(...errors);
    return [...new Set(found.map((one) => (one as LocationDocument)._id))].sort();
  }

  /** Writes the account inside a transaction that decides by its members as a whole. */
  async touch(ctx: Context, id: string, session: ClientSession): Promise<void> {
    await this.store.touchAccount(grantScope({ tenantId: ctx.tenantId }), id, session);
  }
}
