import { allowedVerbs } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { Issuer } from './issuers.dto.js';
import type { IssuerDocument } from './issuers.store.js';

/** An identity provider for those who may see it. */
export function presentIssuer(ctx: Context, document: IssuerDocument): Issuer {
  const { _id, issuer, audience, jwksUri, jwks, algorithms, mapping, grantableRoles, defaultRole } = document;
  return {
    id: _id,
    issuer,
    audience,
    jwksUri,
    jwks,
    algorithms: [...algorithms],
    mapping,
    grantableRoles,
    defaultRole,
    allowedActions: allowedVerbs(ctx, 'issuer', document),
    createdAt: document.createdAt,
    updatedAt: document.updatedAt,
  };
}
