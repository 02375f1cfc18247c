declare const granted: unique symbol;

/** A query condition that binds tenant and permission. Only `guard` and `systemScope` make one. */
export interface Scope {
  readonly [granted]: true;
  /** Always holds `tenantId`, or is the condition of a named system scope. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** Set for system scopes: the name under which the bypass is known. */
  readonly system?: string;
}

/** Used by the guard alone. */
export function grantScope(filter: Record<string, unknown> & { tenantId: string }): Scope {
  if (!filter.tenantId) throw new Error('A scope without a tenant was asked for.');
  for (const [field, value] of Object.entries(filter)) {
    if (value === undefined)
      throw new Error(`A scope with an undefined ${field} was asked for; undefined never widens.`);
  }
  return { filter } as unknown as Scope;
}

/**
 * A bypass of permission for things that come before anybody is known (finding an API key, redeeming a secret) and for
 * jobs. Every use has a name that grep finds: `systemScope('redeem-embed-session', { _id })`.
 */
export function systemScope(name: string, filter: Record<string, unknown> = {}): Scope {
  return { filter, system: name } as unknown as Scope;
}
