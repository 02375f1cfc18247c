import type { PageQuery } from '../../store/page-query.js';
import type { AccountLocation } from './accounts.dto.js';

/** Asks a person into an account. Accepted as soon as the host vouches for somebody with this e-mail address there. */
export interface Invitation {
  /** @example "inv_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "jonas@brightwater.example" */
  email: string;
  /** What the inviter calls them; null where they said nothing. */
  name: string | null;
  /**
   * Role keys that they will have.
   * @example ["member"]
   */
  roles: string[];
  /** The locations that they will be restricted to; empty means all. */
  locations: AccountLocation[];
  status: 'pending' | 'accepted' | 'revoked' | 'expired';
  /**
   * Name of who invited.
   * @example "Mara Lindqvist"
   */
  invitedBy: string;
  createdAt: Date;
  /** 14 days after it was made. */
  expiresAt: Date;
  /**
   * What the caller may do with it.
   * @example ["read", "revoke"]
   */
  allowedActions: string[];
}

/** A page of invitations, the latest first. */
export interface InvitationList {
  items: Invitation[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Filter and page of a list of invitations. */
export interface InvitationQuery extends PageQuery {
  /** Only invitations with this status. */
  status?: 'pending' | 'accepted' | 'revoked' | 'expired';
}

/** Invites somebody into an account. */
export interface InviteInput {
  /**
   * Their e-mail address, in upper or lower case.
   * @format email
   * @maxLength 254 holds at most 254 characters
   * @example "jonas@brightwater.example"
   */
  email: string;
  /**
   * What you call them.
   * @minLength 1 must hold at least one character
   * @maxLength 200 holds at most 200 characters
   * @example "Jonas Ekdahl"
   */
  name?: string;
  /**
   * The customers' roles that they will have.
   * @minItems 1 must hold at least one role
   * @maxItems 10 holds at most 10 roles
   * @example ["member"]
   */
  roles: string[];
  /**
   * The locations of the account that they will be restricted to, by id or the host's key. Absent or empty means all.
   * @maxItems 200 holds at most 200 locations
   * @example ["harbour-plant"]
   */
  locations?: string[];
}
