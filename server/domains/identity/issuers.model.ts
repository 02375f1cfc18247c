import { safeUrl } from '../../adapters/fetch/safe-fetch.js';
import { GRANTABLE_ROLES } from '../../access/roles.js';
import { bodyError, type ErrorWords, type InputError } from '../../kernel/errors.js';
import { rolesOfCustomers, type OwnRole } from '../../access/granting.js';
import { checkWords } from '../../kernel/checks.js';
import type { ClaimMapping, CreateIssuerInput, UpdateIssuerInput } from './issuers.dto.js';
import type { IssuerDocument } from './issuers.store.js';
import { BAD_ISSUER, BAD_PATH, BAD_TEXT, BAD_URL, KEYS_ONCE, REPEATED_CLAIM } from './issuers.words.js';
import { checkPublicKeys } from './public-keys.js';
import { STRONG_ALGORITHMS } from './strong-key.js';

/** Visible characters of ASCII, so that what looks alike is alike. */
const VISIBLE = /^[!-~]+$/;
/** What an issuer has where nobody says otherwise. */
const DEFAULTS = { algorithms: STRONG_ALGORITHMS, grantableRoles: [], defaultRole: 'member' };

/** What can be changed of an issuer, with nothing left open. */
export type IssuerFacts = Pick<
  IssuerDocument,
  'jwksUri' | 'jwks' | 'algorithms' | 'mapping' | 'grantableRoles' | 'defaultRole'
>;

/** How an issuer is after a change; a new one begins as nothing. */
export function factsAfter(input: UpdateIssuerInput, before: Partial<IssuerFacts> = {}): IssuerFacts {
  const { algorithms, mapping, grantableRoles, defaultRole } = { ...DEFAULTS, ...before, ...input };
  const { jwksUri = null, jwks = null } = 'jwksUri' in input || 'jwks' in input ? input : before;
  return {
    jwksUri,
    jwks,
    algorithms: [...new Set(algorithms)],
    mapping: mapping as ClaimMapping,
    grantableRoles,
    defaultRole,
  };
}

/** Roles that a session which an issuer's token opens may have: those of customers, and those that were named for it. */
export function rolesWithin({ grantableRoles }: IssuerFacts, ownRoles: readonly OwnRole[]): string[] {
  return [...rolesOfCustomers(ownRoles), ...grantableRoles.map(({ role }) => role)];
}

/** What an issuer may be and grant. */
export interface IssuerRules {
  /** Whether it may be on this very machine. */
  allowLoopback: boolean;
  /** Roles that the tenant defined itself. */
  ownRoles: readonly OwnRole[];
}

/** What is wrong with a new issuer, beside what the contract's types already catch. */
export function checkNewIssuer(input: CreateIssuerInput, rules: IssuerRules): InputError[] {
  const { allowLoopback } = rules;
  return [
    ...check(isIssuer(input.issuer, allowLoopback), '/issuer', 'format', BAD_ISSUER),
    ...check(VISIBLE.test(input.audience), '/audience', 'format', BAD_TEXT),
    ...check('jwksUri' in input || 'jwks' in input, '/jwksUri', 'required', KEYS_ONCE),
    ...checkIssuer(input, rules),
  ];
}

/** What is wrong with a change of an issuer, or with what a new one shares with it. */
export function checkIssuer(
  input: UpdateIssuerInput,
  { allowLoopback, ownRoles }: IssuerRules,
): InputError[] {
  const grantable = [...GRANTABLE_ROLES, ...ownRoles.map(({ key }) => key)];
  const { jwksUri, jwks, algorithms = [], mapping, grantableRoles = [], defaultRole } = input;
  return [
    ...check(!('jwksUri' in input && 'jwks' in input), '/jwks', 'unexpected', KEYS_ONCE),
    ...check(jwksUri === undefined || isUrl(jwksUri, allowLoopback), '/jwksUri', 'format', BAD_URL),
    ...checkPublicKeys(jwks?.keys ?? [], STRONG_ALGORITHMS, '/jwks/keys'),
    ...checkWords(algorithms, STRONG_ALGORITHMS, '/algorithms'),
    ...checkMapping(mapping),
    ...grantableRoles.flatMap(({ role, claim }, at) => [
      ...checkWord(role, grantable, `/grantableRoles/${at}/role`),
      ...check(
        grantableRoles.findIndex((other) => other.claim === claim && other.role === role) === at,
        `/grantableRoles/${at}`,
        'unique',
        REPEATED_CLAIM,
      ),
    ]),
    ...(defaultRole ? checkWord(defaultRole, rolesOfCustomers(ownRoles), '/defaultRole') : []),
    ...check(defaultRole !== '', '/defaultRole', 'enum', BAD_TEXT),
  ];
}

function checkMapping(mapping: Partial<ClaimMapping> = {}): InputError[] {
  return Object.entries(mapping).flatMap(([name, path]) =>
    check(VISIBLE.test(String(path)), `/mapping/${name}`, 'format', BAD_PATH),
  );
}

const check = (holds: boolean, pointer: string, code: string, words: ErrorWords): InputError[] =>
  holds ? [] : [bodyError(pointer, code, words)];

/** One word, blamed at its own place. */
const checkWord = (word: string, known: readonly string[], pointer: string): InputError[] =>
  checkWords([word], known, pointer).map((error) => ({ ...error, pointer }));

/** An issuer is compared as text (RFC 8414, section 2: no query and no fragment); as a URL it is only read here. */
const isIssuer = (text: string, allowLoopback: boolean): boolean =>
  isUrl(text, allowLoopback) && !text.includes('?');

const isUrl = (text: string, allowLoopback: boolean): boolean =>
  VISIBLE.test(text) && !text.includes('#') && safeUrl(text, allowLoopback) !== null;
