import type { RequestHandler } from 'express';
import type { Context, UserActor } from '../kernel/context.js';
import type { TenantRole } from '../kernel/permission.js';
import { sha256 } from '../kernel/digest.js';
import { PorticoError } from '../kernel/errors.js';

/**
 * An origin heeds `If-None-Match` whatever the call tells caches (RFC 9110, 13.2.1): a page's fetch sends
 * `Cache-Control: no-cache` with each condition that it sets itself, and Express would not answer 304 then.
 */
export const heedConditions: RequestHandler = (req, _res, next) => {
  delete req.headers['cache-control'];
  next();
};

const viewKeys = new Map<string, string>();

const roleKeys = new WeakMap<TenantRole, string>();

/** What the tenant's own roles allow now: they change, and with them how things look. */
function ownRoles({ tenantRoles }: UserActor): string[] {
  return (tenantRoles?.() ?? []).map((role) => {
    const key = roleKeys.get(role) ?? sha256(JSON.stringify(role));
    roleKeys.set(role, key);
    return key;
  });
}

/** A short name for "how this caller sees things": the same document looks different to other roles. */
function viewKey(ctx: Context): string {
  const { actor } = ctx;
  const narrowed = actor.kind === 'user' ? actor.components : actor.kind === 'client' ? actor.scopes : [];
  const places = actor.kind === 'user' ? [...actor.locations, ...actor.departments, ...ownRoles(actor)] : [];
  const act = (actor.kind === 'user' && actor.act) || { roles: [], scopes: [] };
  const parts = [actor.roles, narrowed, places, act.roles, act.scopes].map((words) => words.join(','));
  const view = [...parts, ctx.locale].join('|');
  let key = viewKeys.get(view);
  if (!key) {
    key = sha256(view).slice(0, 6);
    if (viewKeys.size < 10_000) viewKeys.set(view, key);
  }
  return key;
}

/**
 * A strong entity tag (RFC 9110, 8.8.3) out of a document's version and the caller's view; nothing is hashed per call.
 * `variant` names what changes in the document without a new version, such as with time.
 */
export function etagOf(ctx: Context, version: number, variant = ''): string {
  return `"${version}-${viewKey(ctx)}${variant}"`;
}

/**
 * A strong entity tag out of what the caller is shown. For what looks different to each caller field by field: it tells of no
 * change that they may not see.
 */
export function contentTag(shown: unknown): string {
  return `"${sha256(JSON.stringify(shown)).slice(0, 22)}"`;
}

/**
 * Checks `If-Match` against a representation as the caller would be shown it now.
 * @throws 412 `precondition_failed` when none of the tags is its own.
 */
export function requireSame(header: string | undefined, shown: unknown): void {
  if (header === undefined || header.trim() === '*') return;
  const tags = header.split(',').map((tag) => tag.trim());
  if (!tags.includes(contentTag(shown))) throw new PorticoError('precondition_failed');
}

/**
 * Checks `If-Match` where the caller sent one.
 * @throws 412 `precondition_failed` when none of the tags names the stored version.
 */
export function requireMatch(header: string | undefined, version: number): void {
  if (header === undefined || header.trim() === '*') return;
  const versions = header.split(',').map((tag) => /^"(\d+)-/.exec(tag.trim())?.[1]);
  if (!versions.includes(String(version))) throw new PorticoError('precondition_failed');
}
