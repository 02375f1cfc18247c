/** The customer organisation that a person acts for. */
export interface EmbedAccount {
  /**
   * The host's own key of the account. Unknown ones are created.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "brightwater"
   */
  externalId: string;
  /**
   * Display name. Absent leaves the known name.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Brightwater Utilities"
   */
  name?: string;
  /**
   * Locations of the account: unknown ones are created, named ones renamed, others stay.
   * @maxItems 200 holds at most 200 locations
   */
  locations?: EmbedLocation[];
}

/** A place of an account: a site, a branch, a plant. */
export interface EmbedLocation {
  /**
   * The host's own key of it, unique in the account.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "harbour-plant"
   */
  externalId: string;
  /**
   * Display name. Absent leaves the known name.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Harbour plant"
   */
  name?: string;
}

/** The person that the host's backend vouches for. */
export interface EmbedUser {
  /**
   * The host's own key of the person. Unknown ones are created.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "mara"
   */
  externalId: string;
  /**
   * E-mail address. Absent leaves the known one.
   * @format email
   * @maxLength 254 holds at most 254 characters
   * @example "mara@brightwater.example"
   */
  email?: string;
  /**
   * Display name, shown to staff. Absent leaves the known name.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Mara Lindqvist"
   */
  name?: string;
  /** The account they act for in this session. */
  account: EmbedAccount;
  /**
   * Their roles in this account from now on, which nobody else can change then; see `GET /v1/roles`. Absent or empty
   * leaves them as they are: what the account's admin decided, or `member` for somebody new. A key with scopes gives no
   * staff role.
   * @maxItems 10 holds at most 10 roles
   * @example ["member"]
   */
  roles?: string[];
  /**
   * The locations of the account that they are restricted to from now on, by your own key or id; empty means all. Absent
   * leaves it as it is.
   * @maxItems 200 holds at most 200 locations
   * @example ["harbour-plant"]
   */
  locations?: string[];
  /**
   * The departments that a staff member is restricted to from now on: keys that your services name; empty means all.
   * Absent leaves it as it is.
   * @maxItems 50 holds at most 50 departments
   * @example ["field-service"]
   */
  departments?: string[];
}

/** Asks for a session of one person in one page. */
export interface EmbedSessionInput {
  user: EmbedUser;
  /**
   * Tags of the elements that the session may serve. Absent or empty means all.
   * @maxItems 50 holds at most 50 tags
   * @example ["portal-request-form", "portal-status", "portal-documents"]
   */
  components?: string[];
  /**
   * The web origin of the page; it must be registered for the tenant. The token works from no other. Absent means any
   * registered origin.
   * @maxLength 300 holds at most 300 characters
   * @example "https://www.kestrel.example"
   */
  origin?: string;
}

/** A client secret for the page: hand it to the browser, which redeems it once for a token. */
export interface EmbedSession {
  /**
   * Names the session, to revoke it with `DELETE /v1/embed-sessions/{id}`.
   * @example "ems_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  id: string;
  /**
   * Single use, redeemed at `POST /v1/token`. It is a secret until then: send it to that person's page only.
   * @example "cs_4pO0Nq0c2mJv3C0cXh1b0m7Q5zTn8yK2w1Rr6uVtYfA"
   */
  clientSecret: string;
  /**
   * When it can no longer be redeemed (10 minutes after it was made).
   * @example "2026-03-09T10:10:00.000Z"
   */
  expiresAt: Date;
}

/** The form fields of `POST /v1/token` (RFC 6749, section 4.5: an extension grant; RFC 8693, section 2.1). */
export interface TokenInput {
  /**
   * The grant type: which of the other fields count.
   * @example "urn:portico:params:oauth:grant-type:embed-session"
   */
  grant_type: string;
  /**
   * The client secret of an embed session.
   * @maxLength 200 holds at most 200 characters
   * @example "cs_4pO0Nq0c2mJv3C0cXh1b0m7Q5zTn8yK2w1Rr6uVtYfA"
   */
  client_secret?: string;
  /**
   * Exchange: the token of your identity provider, whose `iss` and `aud` name a registered issuer of the tenant; or, to act
   * for a customer, their id or your own key of them.
   * @maxLength 16384 holds at most 16384 characters
   * @example "eyJhbGciOiJSUzI1NiIsImtpZCI6IjIwMjYtMDMifQ.e30.AA"
   */
  subject_token?: string;
  /**
   * Exchange: `urn:ietf:params:oauth:token-type:jwt` or `…:id_token`, which are taken alike, or
   * `urn:portico:params:oauth:token-type:person` to act for a customer.
   * @maxLength 200 holds at most 200 characters
   * @example "urn:ietf:params:oauth:token-type:jwt"
   */
  subject_token_type?: string;
  /**
   * Exchange of a token: id of the tenant, as `GET /v1/me` tells it. It decides whose issuers are asked, so that nobody can register
   * an issuer for your tokens.
   * @maxLength 200 holds at most 200 characters
   * @example "tnt_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  audience?: string;
  /**
   * Exchange of a person: the account for which you act for them, by its id or your own key. Absent where they have one only.
   * @maxLength 200 holds at most 200 characters
   * @example "brightwater"
   */
  subject_account?: string;
  /**
   * With spaces between: of an exchange tags of the elements that the token may serve, of client credentials actions out of
   * the scopes of the key. Absent means all.
   * @maxLength 2000 holds at most 2000 characters
   * @example "portal-status portal-documents"
   */
  scope?: string;
  /**
   * Client credentials: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`.
   * @maxLength 200 holds at most 200 characters
   * @example "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
   */
  client_assertion_type?: string;
  /**
   * Client credentials: a JWT that the program signed with a key of its `jwks` (RFC 7523): `iss` and `sub` the id of the API
   * key, `aud` the URL of this endpoint or the origin of the API, `exp` at most 5 minutes after `iat`, a `jti` that was never
   * used before, and `kid` in the header.
   * @maxLength 8192 holds at most 8192 characters
   * @example "eyJhbGciOiJFUzI1NiIsImtpZCI6IjIwMjYtMDMifQ.e30.AA"
   */
  client_assertion?: string;
  /**
   * Client credentials: the id of the API key; where it is sent, it must be the assertion's.
   * @maxLength 200 holds at most 200 characters
   * @example "key_01JD3V8Q0Z6W4N2K9T5B7C1XYE"
   */
  client_id?: string;
  /** Other fields are ignored (RFC 6749, section 3.2). */
  [field: string]: unknown;
}

/** An access token (RFC 6749, section 5.1). Keep it in memory only. */
export interface AccessToken {
  /** A JWT (RFC 9068), signed with ES256. */
  access_token: string;
  /** How to send it: `Authorization: Bearer …`, or `Authorization: DPoP …` with a proof of the key that asked for it. */
  token_type: 'Bearer' | 'DPoP';
  /**
   * Seconds until it runs out.
   * @isInt
   * @example 900
   */
  expires_in: number;
  /** Of an exchange (RFC 8693, section 2.2.1): `urn:ietf:params:oauth:token-type:access_token`. */
  issued_token_type?: string;
  /** What the token was narrowed to, with spaces between; absent where it was not. */
  scope?: string;
}

/** The account that the caller acts for. */
export interface MeAccount {
  /** @example "acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** The host's own key. */
  externalId: string;
  /** @example "Brightwater Utilities" */
  name: string;
}

/** The tenant: the company that runs the portal. */
export interface MeTenant {
  /** @example "tnt_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Kestrel Pumps" */
  name: string;
}

/** Staff or a program that acts for the caller's person. */
export interface MeActor {
  /** `user` is staff, `client` a program. */
  kind: 'user' | 'client';
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Otto Brandt" */
  name: string;
}

/** Who the caller is and what they may do. */
export interface Me {
  /** `user` behind a token, `client` behind an API key. */
  kind: 'user' | 'client';
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "Mara Lindqvist" */
  name: string;
  /** Null for clients and where the host gave none. */
  email: string | null;
  /** Null for clients. */
  account: MeAccount | null;
  tenant: MeTenant;
  /** Who acts for this person in fact (`act` of RFC 8693); null when they do it themselves. */
  actor: MeActor | null;
  /** Role keys. */
  roles: string[];
  /** Actions that an API key is narrowed to; empty means all that its roles may, and for people. */
  scopes: string[];
  /** Elements that this token may serve; empty means all. */
  components: string[];
  /**
   * Everything the caller may do to something, as `subject.verb`.
   * @example ["service.read", "service.submit", "request.read"]
   */
  allowedActions: string[];
}
