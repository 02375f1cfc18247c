import type { EmbedUser } from './identity.dto.js';
import { EMAIL } from '../../kernel/checks.js';
import type { ClaimMapping, RoleGrant } from './issuers.dto.js';
import { isObject } from './strict-json.js';

/** Parts of a mapping for which a token must have something. */
type Needed = 'user' | 'account' | 'roles' | 'locations' | 'departments';

/** What a mapping makes of a token: a person, or the part of the mapping for which the token has nothing. */
export type Mapped = { person: EmbedUser } | { missing: Needed };

/** What may come of a token: the mapping and the most that it grants. */
export interface MappingRules {
  mapping: ClaimMapping;
  grantableRoles: readonly RoleGrant[];
  defaultRole: string | null;
}

type Claims = Readonly<Record<string, unknown>>;

const MAX_TEXT = 200;
const MAX_EMAIL = 254;
/** Words of one token that are looked at. */
const MAX_WORDS = 500;
/** Locations or departments that a token may name. */
const MAX_PLACES = 200;

/**
 * The value at a path: names with dots between them. A name that holds dots itself is taken first, numbers pick of a list,
 * and only what the token itself says is seen, never what objects bring along.
 */
export function claimAt(value: unknown, path: string): unknown {
  if (!isObject(value) && !(Array.isArray(value) && /^\d/.test(path))) return undefined;
  const members = value as Record<string, unknown>;
  if (Object.hasOwn(members, path)) return members[path];
  const dot = path.indexOf('.');
  const name = path.slice(0, dot);
  return dot > 0 && Object.hasOwn(members, name) ? claimAt(members[name], path.slice(dot + 1)) : undefined;
}

/** The person of a token whose signature and claims are good. */
export function personOf(claims: Claims, rules: MappingRules): Mapped {
  const { mapping } = rules;
  const at = (path: string | undefined): string | undefined =>
    path === undefined ? undefined : textOf(claimAt(claims, path));
  const externalId = at(mapping.user ?? 'sub');
  if (externalId === undefined) return { missing: 'user' };
  const account = at(mapping.account);
  if (account === undefined) return { missing: 'account' };
  const roles = rolesOf(claims, rules);
  if (roles?.length === 0) return { missing: 'roles' };
  const locations = textsOf(claims, mapping.locations);
  if (locations === null) return { missing: 'locations' };
  const departments = textsOf(claims, mapping.departments);
  if (departments === null) return { missing: 'departments' };
  const places = locations?.map((place) => ({ externalId: place }));
  return {
    person: given({
      externalId,
      name: at(mapping.name),
      email: emailOf(claims, mapping),
      // Places that nobody knows yet are made: left out, they would widen what the person sees.
      account: given({ externalId: account, name: at(mapping.accountName), locations: places }),
      roles,
      locations,
      departments,
    }),
  };
}

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out what is undefined. */
const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

/** Ids may be numbers; whatever else is no text, blank or too long counts as absent. */
function textOf(value: unknown): string | undefined {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== 'string' || text.trim() === '' || text.length > MAX_TEXT) return undefined;
  return text;
}

/** An address that the issuer does not vouch for is left out. */
function emailOf(claims: Claims, { email: path }: ClaimMapping): string | undefined {
  if (path === undefined || claims['email_verified'] === false) return undefined;
  const email = textOf(claimAt(claims, path));
  return email !== undefined && email.length <= MAX_EMAIL && EMAIL.test(email) ? email : undefined;
}

/**
 * What the words of a token are worth; words that the tenant did not name are worth nothing. Undefined where the tenant
 * does not look for roles in tokens.
 */
function rolesOf(
  claims: Claims,
  { mapping, grantableRoles, defaultRole }: MappingRules,
): string[] | undefined {
  if (mapping.roles === undefined) return undefined;
  const words = [claimAt(claims, mapping.roles)].flat().slice(0, MAX_WORDS);
  const granted = grantableRoles.filter(({ claim }) => words.includes(claim)).map(({ role }) => role);
  const roles = granted.length > 0 || defaultRole === null ? granted : [defaultRole];
  return [...new Set(roles)].sort();
}

/** A list of keys, or one; null where it is none. An empty list is one: it restricts nobody. */
function textsOf(claims: Claims, path: string | undefined): string[] | null | undefined {
  if (path === undefined) return undefined;
  const texts = [claimAt(claims, path)].flat().map(textOf);
  const isList = texts.length <= MAX_PLACES && texts.every((text) => text !== undefined);
  return isList ? [...new Set(texts as string[])] : null;
}
