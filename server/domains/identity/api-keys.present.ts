import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { ApiKey, NewApiKey } from './api-keys.dto.js';
import type { IssuedKey } from './api-keys.service.js';
import type { ApiKeyDocument } from './api-keys.store.js';

/** A key for those who may see it. */
export function presentApiKey(ctx: Context, key: ApiKeyDocument): ApiKey {
  const { _id, name, hint, scopes, jwks, expiresAt, lastUsedAt, revokedAt, replacedBy, createdAt } = key;
  return {
    id: _id,
    name,
    hint,
    scopes: [...scopes],
    jwks,
    expiresAt,
    lastUsedAt,
    revokedAt,
    replacedBy,
    allowedActions: allowedVerbs(ctx, 'api-key', key),
    createdAt,
  };
}

/** A new key with its secret. */
export function presentNewApiKey(ctx: Context, { key, secret }: IssuedKey): NewApiKey {
  return { apiKey: presentApiKey(ctx, key), secret };
}
