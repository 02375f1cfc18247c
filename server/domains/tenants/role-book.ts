import { isBuiltIn } from '../../access/roles.js';
import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/log.js';
import type { TenantRole } from '../../kernel/permission.js';
import { Poll } from '../../kernel/poll.js';
import { systemScope } from '../../kernel/scope.js';
import { compileRole } from './roles.rules.js';
import type { RolesStore } from './roles.store.js';

/** Clocks of processes differ and transactions take a moment: each question reaches back so far (ms). */
const OVERLAP_MS = 60_000;

const NONE: readonly TenantRole[] = [];

/** The tenants' own roles, kept in memory; what is changed anywhere is known here within 5 seconds. */
export class RoleBook {
  private readonly known = new Map<string, ReadonlyMap<string, TenantRole>>();
  private askedAt: number | null = null;
  private readonly poll: Poll;

  constructor(
    private readonly store: RolesStore,
    private readonly clock: Clock,
    log: Logger,
  ) {
    this.poll = new Poll('What roles were changed', () => this.refresh(), log);
  }

  /**
   * A function that answers those of the roles that the tenant defined itself, as they are whenever it is asked; undefined
   * where all are built in.
   */
  async ownRoles(
    tenantId: string,
    roles: readonly string[],
  ): Promise<(() => readonly TenantRole[]) | undefined> {
    const keys = roles.filter((key) => !isBuiltIn(key));
    if (keys.length === 0) return undefined;
    if (!this.known.has(tenantId)) await this.read(tenantId);
    return () => this.pick(tenantId, keys);
  }

  /** Reads a tenant's roles anew, after a change of them. */
  async read(tenantId: string): Promise<void> {
    this.known.set(tenantId, await this.rolesOf(tenantId));
  }

  /** Begins to ask what is changed elsewhere. */
  start(): Promise<void> {
    return this.poll.start();
  }

  /** Stops asking. */
  stop(): Promise<void> {
    return this.poll.stop();
  }

  private async refresh(): Promise<() => void> {
    const now = this.clock().getTime();
    const since = (this.askedAt ?? now) - OVERLAP_MS;
    const changed = await this.store.tenantsChangedSince(new Date(since));
    const roles = new Map<string, ReadonlyMap<string, TenantRole>>();
    for (const tenantId of changed)
      if (this.known.has(tenantId)) roles.set(tenantId, await this.rolesOf(tenantId));
    return () => {
      for (const [tenantId, own] of roles) this.known.set(tenantId, own);
      this.askedAt = now;
    };
  }

  private async rolesOf(tenantId: string): Promise<ReadonlyMap<string, TenantRole>> {
    const found = await this.store.all(systemScope('read-roles', { tenantId }));
    return new Map(found.map((role) => [role.key, compileRole(role)]));
  }

  private pick(tenantId: string, keys: readonly string[]): readonly TenantRole[] {
    const known = this.known.get(tenantId);
    return known ? keys.flatMap((key) => known.get(key) ?? []) : NONE;
  }
}
