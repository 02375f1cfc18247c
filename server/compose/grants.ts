import type { Connection } from 'mongoose';
import { safeFetch, type FetchPolicy } from '../adapters/fetch/safe-fetch.js';
import type { ApiKeysService } from '../domains/identity/api-keys.service.js';
import { ClientAssertions } from '../domains/identity/client-assertions.js';
import { HostTokenExchange, JWT_TYPES } from '../domains/identity/exchange-host-token.js';
import { PERSON_TYPE, PersonExchange } from '../domains/identity/exchange-person.js';
import {
  CLIENT_CREDENTIALS_GRANT,
  ClientCredentialsGrant,
} from '../domains/identity/grant-client-credentials.js';
import { EMBED_SESSION_GRANT, EmbedSessionGrant } from '../domains/identity/grant-embed-session.js';
import { TOKEN_EXCHANGE_GRANT, TokenExchangeGrant } from '../domains/identity/grant-token-exchange.js';
import type { Grant } from '../domains/identity/grant.js';
import { HostKeys } from '../domains/identity/host-keys.js';
import { HostTokens } from '../domains/identity/host-tokens.js';
import type { IdentityService } from '../domains/identity/identity.service.js';
import type { IdentityStore } from '../domains/identity/identity.store.js';
import type { IssuersStore } from '../domains/identity/issuers.store.js';
import { TokenService } from '../domains/identity/token.service.js';
import type { Tokens } from '../domains/identity/tokens.js';
import { UsedAssertionsStore } from '../domains/identity/used-assertions.store.js';
import type { MembershipsService } from '../domains/tenants/memberships.service.js';
import type { RolesService } from '../domains/tenants/roles.service.js';
import type { TenantsService } from '../domains/tenants/tenants.service.js';
import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../kernel/log.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** How the keys of hosts' identity providers are fetched. */
const KEYS_POLICY: Omit<FetchPolicy, 'allowLoopback'> = { timeoutMs: 5_000, maxBytes: 64 * 1_024 };

/** What the grants of tokens need of the rest. */
export interface GrantsIngredients {
  connection: Connection;
  clock: Clock;
  log: Logger;
  publicUrl: () => string;
  allowLoopback: boolean;
  unitOfWork: UnitOfWork;
  apiKeys: ApiKeysService;
  identity: IdentityService;
  identityStore: IdentityStore;
  issuersStore: IssuersStore;
  memberships: MembershipsService;
  tenants: TenantsService;
  roles: RolesService;
  tokens: Tokens;
}

/** Puts together what `POST /v1/token` takes. */
export function composeGrants(given: GrantsIngredients): TokenService {
  const { connection, clock, log, publicUrl, allowLoopback, unitOfWork, tenants, roles, tokens } = given;
  const keys = new HostKeys({
    fetch: (url) => safeFetch(url, { ...KEYS_POLICY, allowLoopback }),
    clock,
    log,
  });
  const hostTokens = new HostTokens({ issuers: given.issuersStore, keys, clock });
  const { identity, memberships } = given;
  const ofHosts = new HostTokenExchange({ hostTokens, identity, tokens, tenants, roles, unitOfWork, clock });
  const store = given.identityStore;
  const exchanges = new Map<string, Grant>([
    ...JWT_TYPES.map((type) => [type, ofHosts] as const),
    [PERSON_TYPE, new PersonExchange({ store, memberships, tenants, roles, tokens, unitOfWork })],
  ]);
  const audiences = (): string[] => [publicUrl(), `${publicUrl()}/v1/token`];
  const assertions = new ClientAssertions(given.apiKeys, audiences, clock);
  const used = new UsedAssertionsStore(connection);
  return new TokenService(
    new Map<string, Grant>([
      [CLIENT_CREDENTIALS_GRANT, new ClientCredentialsGrant({ assertions, used, tokens, unitOfWork, clock })],
      [EMBED_SESSION_GRANT, new EmbedSessionGrant({ store, tokens, tenants, clock })],
      [TOKEN_EXCHANGE_GRANT, new TokenExchangeGrant(exchanges)],
    ]),
  );
}
