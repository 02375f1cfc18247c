import type { PublicJwks } from './public-keys.dto.js';

/**
 * Where in a host's token things stand. A path is names with dots between them, such as `org.id` or
 * `realm_access.roles`; a name that holds dots itself is taken first (`https://acme.example/org`), and a number picks of a
 * list (`orgs.0`). Nothing is evaluated.
 */
export interface ClaimMapping {
  /**
   * Your own key of the person. Absent means `sub`.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "sub"
   */
  user?: string;
  /**
   * E-mail address; left out where the token says `email_verified: false`. Absent leaves the known one.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "email"
   */
  email?: string;
  /**
   * Display name. Absent leaves the known name.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "name"
   */
  name?: string;
  /**
   * Your own key of the account that they act for.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "org.id"
   */
  account: string;
  /**
   * Name of the account. Absent leaves the known name.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "org.name"
   */
  accountName?: string;
  /**
   * A word or a list of words that say what they do; `grantableRoles` says what each is worth here. Absent leaves their
   * roles to their membership: what the account's admin decided, or `member` for somebody new.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "realm_access.roles"
   */
  roles?: string;
  /**
   * Your own keys of the locations that they are restricted to; unknown ones are created. Every token must have it; an
   * empty list means all. Absent leaves it as it is.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "sites"
   */
  locations?: string;
  /**
   * Keys of the departments that a staff member is restricted to. Every token must have it; an empty list means all.
   * Absent leaves it as it is.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "departments"
   */
  departments?: string;
}

/** What a word of the token is worth here. */
export interface RoleGrant {
  /**
   * The word, exactly as the token has it.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "portal-user"
   */
  claim: string;
  /**
   * The role that it grants. Staff roles are granted by being named here, roles of programs never.
   * @maxLength 100 holds at most 100 characters
   * @example "member"
   */
  role: string;
}

/** A host's identity provider, whose tokens are exchanged for ours at `POST /v1/token`. */
export interface Issuer {
  /** @example "iss_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** The exact `iss` of its tokens. */
  issuer: string;
  /** What `aud` of its tokens must name. */
  audience: string;
  /** Where its keys are; null when they are in `jwks`. */
  jwksUri: string | null;
  /** Its keys; null when they are at `jwksUri`. */
  jwks: PublicJwks | null;
  /** Signature algorithms that are taken. */
  algorithms: string[];
  mapping: ClaimMapping;
  grantableRoles: RoleGrant[];
  /** The role of whoever is granted none by `mapping.roles`; null refuses them. */
  defaultRole: string | null;
  /**
   * What the caller may do with it.
   * @example ["read", "update", "delete"]
   */
  allowedActions: string[];
  createdAt: Date;
  updatedAt: Date;
}

/** A page of issuers, newest first. */
export interface IssuerList {
  items: Issuer[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** What can be changed of an issuer; absent fields stay, or take their default in a new one. */
export interface UpdateIssuerInput {
  /**
   * Where its keys are (`jwks_uri` of its discovery document): `https`, a public address. Replaces `jwks`.
   * @maxLength 500 holds at most 500 characters
   * @example "https://login.acme.example/jwks.json"
   */
  jwksUri?: string;
  /** Its keys, where it has no address that we reach. Replaces `jwksUri`. */
  jwks?: PublicJwks;
  /**
   * Signature algorithms that are taken. Absent means every strong one: `RS…`, `PS…`, `ES…`, `EdDSA`, `Ed25519`.
   * @minItems 1 must hold at least one algorithm
   * @maxItems 20 holds at most 20 algorithms
   * @example ["RS256"]
   */
  algorithms?: string[];
  /** Where in its tokens things stand. Given, it replaces the whole mapping. */
  mapping?: ClaimMapping;
  /**
   * What the words at `mapping.roles` are worth. Words that are not here grant nothing.
   * @maxItems 50 holds at most 50 grants
   * @example [{ "claim": "portal-user", "role": "member" }]
   */
  grantableRoles?: RoleGrant[];
  /**
   * The role of whoever is granted none by `mapping.roles`: one of customers. Absent means `member`; null refuses them.
   * @maxLength 100 holds at most 100 characters
   * @example "viewer"
   */
  defaultRole?: string | null;
}

/** Registers a host's identity provider. Send `jwksUri` or `jwks`, not both. */
export interface CreateIssuerInput extends UpdateIssuerInput {
  /**
   * The exact `iss` of its tokens: an `https` URL.
   * @maxLength 300 holds at most 300 characters
   * @example "https://login.acme.example/"
   */
  issuer: string;
  /**
   * What `aud` of its tokens must name: a client or API of its own that is for the portal alone.
   * @minLength 1 must hold at least one character
   * @maxLength 300 holds at most 300 characters
   * @example "portico"
   */
  audience: string;
  mapping: ClaimMapping;
}
