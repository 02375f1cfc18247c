import type { ClientSession } from 'mongoose';
import type { Clock } from '../../kernel/clock.js';
import type { Context } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { grantScope, type Scope } from '../../kernel/scope.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { LocationDocument, LocationsStore } from './locations.store.js';
import type { AccountDocument, TenantDocument, TenantsStore } from './tenants.store.js';

/** How long an answer about origins may be old. */
const ORIGINS_FRESH_MS = 5_000;
const ORIGINS_KEPT = 1_000;

/** Something that the host names by its own key. */
interface NamedByHost {
  externalId: string;
  name?: string;
}

/** Tenants, their web origins, and their accounts with locations. */
export class TenantsService {
  private readonly origins = new Map<string, { tenants: readonly string[]; until: number }>();

  constructor(
    private readonly store: TenantsStore,
    private readonly locationsStore: LocationsStore,
    private readonly clock: Clock,
  ) {}

  /** Makes a tenant; `id` may have been taken beforehand with `newId('tnt')`. */
  async create(
    key: string,
    name: string,
    origins: string[],
    id = newId('tnt', this.clock()),
    requireDpop = false,
  ): Promise<TenantDocument> {
    const tenant = { _id: id, tenantId: id, key, name, origins, requireDpop, createdAt: this.clock() };
    await this.store.insertTenant(tenant);
    this.origins.clear();
    return tenant;
  }

  /** The tenant of the caller. */
  async tenant(id: string): Promise<TenantDocument> {
    const tenant = await this.store.tenant(id);
    if (!tenant) throw new Error('A caller belongs to a tenant that does not exist.');
    return tenant;
  }

  /** A tenant by its key; null when there is none. */
  async byKey(key: string): Promise<TenantDocument | null> {
    return this.store.tenantByKey(key);
  }

  /** Lets pages of this web origin embed the tenant's portal. */
  async registerOrigin(id: string, origin: string): Promise<void> {
    await this.store.addOrigin(id, origin);
    this.origins.clear();
  }

  /** Ids of the tenants that registered the origin; at most 5 seconds old. */
  async tenantsOf(origin: string): Promise<readonly string[]> {
    const now = Date.now();
    const known = this.origins.get(origin);
    if (known && known.until > now) return known.tenants;
    const tenants = await this.store.tenantsOfOrigin([origin, ...anyPort(origin)]);
    if (this.origins.size >= ORIGINS_KEPT) this.origins.clear();
    this.origins.set(origin, { tenants, until: now + ORIGINS_FRESH_MS });
    return tenants;
  }

  /** The account with the host's key; made when unknown, renamed when a name is given. Its locations likewise. */
  async upsertAccount(
    ctx: Context,
    { locations = [], ...account }: NamedByHost & { locations?: readonly NamedByHost[] },
    tx: Transaction,
  ): Promise<AccountDocument> {
    const at = ctx.clock();
    const scope = tenantScope(ctx);
    const fresh = { ...account, _id: newId('acc', at), createdAt: at };
    const stored = await this.store.upsertAccount(scope, fresh, tx);
    const known = locations.length > 0 ? await this.locations(ctx, stored._id, tx.begun) : [];
    for (const { externalId, name } of locations) {
      const same = known.find((one) => one.externalId === externalId);
      if (same && (name === undefined || name === same.name)) continue;
      await this.locationsStore.upsert(
        scope,
        stored._id,
        { externalId, ...(name ? { name } : {}) },
        at,
        tx.session,
      );
    }
    return stored;
  }

  /** The locations of an account, by name. */
  async locations(ctx: Context, accountId: string, session?: ClientSession): Promise<LocationDocument[]> {
    return this.locationsStore.ofAccount(tenantScope(ctx), accountId, session);
  }

  /** An account of the caller's tenant by its id. */
  async account(ctx: Context, id: string): Promise<AccountDocument | null> {
    return this.store.account(tenantScope(ctx), id);
  }

  /** The accounts of the caller's tenant that any of the host's keys or ids names. */
  async findAccounts(ctx: Context, references: readonly string[]): Promise<AccountDocument[]> {
    return this.store.findAccounts(tenantScope(ctx), references);
  }

  /** An account of the caller's tenant by the host's key or by id. */
  async findAccount(ctx: Context, reference: string): Promise<AccountDocument | null> {
    return this.store.findAccount(tenantScope(ctx), reference);
  }
}

/** How an origin of this very machine is registered for all its ports; other machines' ports are registered one by one. */
function anyPort(origin: string): string[] {
  const local = /^(https?:\/\/(?:localhost|127\.0\.0\.1)):\d+$/.exec(origin);
  return local ? [`${local[1]}:*`] : [];
}

/** Accounts are looked up for actions that were authorized where they began; the tenant still binds. */
function tenantScope(ctx: Context): Scope {
  return grantScope({ tenantId: ctx.tenantId });
}
