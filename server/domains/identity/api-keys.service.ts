import { scopeFor } from '../../access/guard.js';
import type { ClientActor, Context } from '../../kernel/context.js';
import { invalidInput, notFound, PorticoError } from '../../kernel/errors.js';
import { newId, newSecret } from '../../kernel/ids.js';
import type { Clock } from '../../kernel/clock.js';
import type { PageQuery } from '../../store/page-query.js';
import type { Page } from '../../store/paging.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import type { CreateApiKeyInput, RotateApiKeyInput } from './api-keys.dto.js';
import { checkKeys, checkNewKey, endOfRotated, endOfSuccessor, hintOf, isGood } from './api-keys.model.js';
import { USE_NOTED_EVERY_MS, type ApiKeyDocument, type ApiKeysStore } from './api-keys.store.js';
import { hashSecret, sessionsSince } from './identity.model.js';
import type { IdentityStore } from './identity.store.js';
import type { PublicJwks } from './public-keys.dto.js';
import type { Revocations } from './revocations.js';
import type { ClientToken } from './tokens.js';

const DEFAULT_LIMIT = 20;
const DEFAULT_OVERLAP_HOURS = 24;

/** What keys are made of. */
export interface ApiKeysParts {
  store: ApiKeysStore;
  sessions: IdentityStore;
  revocations: Revocations;
  unitOfWork: UnitOfWork;
  clock: Clock;
}

/** A key with the secret that is told once. */
export interface IssuedKey {
  key: ApiKeyDocument;
  /** Null for a key with public keys. */
  secret: string | null;
}

/** What makes a key. */
interface Wish {
  tenantId: string;
  name: string;
  environment: 'live' | 'test';
  scopes: readonly string[];
  jwks: PublicJwks | null;
  expiresAt: Date | null;
}

/** Keys of programs: made, rotated with an overlap, revoked. */
export class ApiKeysService {
  constructor(private readonly parts: ApiKeysParts) {}

  /** Makes a key for whoever asks from outside the API: the demo, and the command that makes a tenant. */
  async issue(tenantId: string, name: string, environment: 'live' | 'test'): Promise<string> {
    const wish = { tenantId, name, environment, scopes: [], jwks: null, expiresAt: null };
    const { key, secret } = issue(wish, this.parts.clock());
    await this.parts.store.insert(key);
    return secret as string;
  }

  /** Makes a key. */
  async create(ctx: Context, input: CreateApiKeyInput): Promise<IssuedKey> {
    const now = ctx.clock();
    const errors = checkNewKey(input, now);
    if (errors.length > 0) throw invalidInput(...errors);
    const { name, environment = 'live', scopes = [], jwks = null, expiresAt = null } = input;
    const issued = issue({ tenantId: ctx.tenantId, name, environment, scopes, jwks, expiresAt }, now);
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      await this.parts.store.insert(issued.key, tx.session);
      tx.audit({
        action: 'api-key.create',
        subjectId: issued.key._id,
        facts: { scopes: issued.key.scopes.join(' ') },
      });
      return issued;
    });
  }

  /** A page of the keys that the caller may see. */
  async list(ctx: Context, { cursor, limit = DEFAULT_LIMIT }: PageQuery): Promise<Page<ApiKeyDocument>> {
    return this.parts.store.list(scopeFor(ctx, 'api-key.read'), cursor, limit);
  }

  /** One key; 404 when there is none that the caller may see. */
  async get(ctx: Context, id: string): Promise<ApiKeyDocument> {
    const key = await this.parts.store.find(scopeFor(ctx, 'api-key.read'), id);
    if (!key) throw notFound();
    return key;
  }

  /** Makes a successor; the old key works on for the overlap. 409 for a key that has ended or was rotated already. */
  async rotate(
    ctx: Context,
    id: string,
    { overlapHours = DEFAULT_OVERLAP_HOURS, jwks }: RotateApiKeyInput,
  ): Promise<IssuedKey> {
    const errors = checkKeys(jwks);
    if (errors.length > 0) throw invalidInput(...errors);
    const scope = scopeFor(ctx, 'api-key.rotate');
    return this.parts.unitOfWork.run(ctx, async (tx) => {
      const now = ctx.clock();
      const old = await this.parts.store.find(scope, id, tx.session);
      if (!old) throw notFound();
      if (!isGood(old, now) || old.replacedBy !== null) throw new PorticoError('api_key_ended');
      const { tenantId, name, hint, scopes } = old;
      const environment = hint.startsWith('pk_test') ? 'test' : 'live';
      const kept = { tenantId, name, environment, scopes, jwks: jwks ?? old.jwks } as const;
      const issued = issue({ ...kept, expiresAt: endOfSuccessor(old, now) }, now);
      await this.parts.store.insert(issued.key, tx.session);
      const end = { replacedBy: issued.key._id, expiresAt: endOfRotated(old, now, overlapHours) };
      if (!(await this.parts.store.change(scope, old, end, tx.session)))
        throw new PorticoError('version_conflict');
      tx.audit({
        action: 'api-key.rotate',
        subjectId: id,
        facts: { successor: issued.key._id, overlapHours },
      });
      return issued;
    });
  }

  /** Ends a key at once, everywhere, its open event streams included. Revoking it again changes nothing. */
  async revoke(ctx: Context, id: string): Promise<void> {
    const scope = scopeFor(ctx, 'api-key.revoke');
    const ended = await this.parts.unitOfWork.run(ctx, async (tx) => {
      const at = ctx.clock();
      if (!(await this.parts.store.revoke(scope, id, at, tx.session))) throw notFound();
      tx.audit({ action: 'api-key.revoke', subjectId: id });
      // Those in which the program acts for people.
      return this.parts.sessions.revokeSessionsOf(scope, { endsWith: id }, sessionsSince(at), at, tx.session);
    });
    this.parts.revocations.add([id, ...ended]);
  }

  /**
   * The program behind a secret.
   * @throws 401 `invalid_token`.
   */
  async identify(secret: string): Promise<{ tenantId: string; actor: ClientActor }> {
    return this.used(await this.parts.store.byHash(hashSecret(secret)));
  }

  /**
   * The program behind a token of its own. The key is looked up with every call, so that its end is the token's.
   * @throws 401 `invalid_token`.
   */
  async identifyByToken({
    id,
    scopes,
    expiresAt,
  }: ClientToken): Promise<{ tenantId: string; actor: ClientActor }> {
    const { tenantId, actor } = this.used(await this.parts.store.byId(id));
    const end = actor.expiresAt && actor.expiresAt < expiresAt ? actor.expiresAt : expiresAt;
    return { tenantId, actor: { ...actor, scopes, expiresAt: end, isToken: true } };
  }

  /** A key with public keys that is good now; null when there is none. */
  async signing(id: string): Promise<(ApiKeyDocument & { jwks: PublicJwks }) | null> {
    const key = await this.parts.store.byId(id);
    return key?.jwks && isGood(key, this.parts.clock()) ? { ...key, jwks: key.jwks } : null;
  }

  private used(key: ApiKeyDocument | null): { tenantId: string; actor: ClientActor } {
    const now = this.parts.clock();
    if (!key || !isGood(key, now)) throw new PorticoError('invalid_token');
    const { _id: id, tenantId, name, roles, scopes, expiresAt, lastUsedAt } = key;
    if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() > USE_NOTED_EVERY_MS) {
      // Nobody waits for it, and a use that is not noted fails no call.
      this.parts.store.noteUse(key, now).catch(() => undefined);
    }
    return { tenantId, actor: { kind: 'client', id, name, roles, scopes, expiresAt } };
  }
}

function issue({ tenantId, name, environment, scopes, jwks, expiresAt }: Wish, at: Date): IssuedKey {
  const unknown = newSecret(`pk_${environment}`);
  const secret = jwks === null ? unknown : null;
  const id = newId('key', at);
  const key = {
    _id: id,
    tenantId,
    ownerId: id,
    name,
    hint: hintOf(secret),
    keyHash: hashSecret(unknown),
    roles: ['integration'],
    scopes: [...new Set(scopes)].sort(),
    jwks,
    expiresAt,
    lastUsedAt: null,
    revokedAt: null,
    replacedBy: null,
    version: 1,
    createdAt: at,
  };
  return { key, secret };
}
