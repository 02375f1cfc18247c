import type { PageQuery } from '../../store/page-query.js';
import type { AccountLocation } from './accounts.dto.js';

/** A person as a member of an account. What the caller may not see of them is absent. */
export interface Member {
  /** @example "mbr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  userId: string;
  /** @example "Mara Lindqvist" */
  name: string;
  /** Null where the host gave none. */
  email?: string | null;
  /** As they say themselves; null where they say nothing. */
  phone?: string | null;
  /**
   * As they say themselves; null where they say nothing.
   * @example "Plant manager"
   */
  jobTitle: string | null;
  /**
   * Role keys.
   * @example ["member"]
   */
  roles: string[];
  /** The locations that they are restricted to; empty means all. */
  locations?: AccountLocation[];
  /** Keys of the departments that staff is restricted to; empty means all. */
  departments?: string[];
  /** Which side of the counter they stand on. */
  side: 'customer' | 'staff';
  /** `removed`: nobody can vouch for them in this account until they are invited again. */
  status: 'active' | 'removed';
  /** What the host's backend decides with each session, and nobody can change here. */
  hostManaged?: ('roles' | 'locations' | 'departments')[];
  /** When the host's backend last vouched for them in this account. */
  lastSeenAt?: Date;
  createdAt: Date;
  /**
   * What the caller may do with it.
   * @example ["read", "update", "remove"]
   */
  allowedActions: string[];
}

/** A page of members, the latest first. */
export interface MemberList {
  items: Member[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Filter and page of a list of members. */
export interface MemberQuery extends PageQuery {
  /** Only members with this status; absent means those who are active. */
  status?: 'active' | 'removed';
  /**
   * Only people who have all of these words, or words that begin so, in their name.
   * @maxLength 100 holds at most 100 characters
   * @example "mara"
   */
  search?: string;
}

/** Changes what somebody may in an account (RFC 7396): absent fields stay. */
export interface UpdateMemberInput {
  /**
   * Their roles from now on. Customers give customers' roles.
   * @minItems 1 must hold at least one role
   * @maxItems 10 holds at most 10 roles
   * @example ["member", "purchasing"]
   */
  roles?: string[];
  /**
   * The locations of the account that they are restricted to, by id or the host's key; empty means all. An account-admin
   * is never restricted.
   * @maxItems 200 holds at most 200 locations
   * @example ["harbour-plant"]
   */
  locations?: string[];
  /**
   * The departments that a staff member is restricted to; empty means all. Only the tenant's admins decide it.
   * @maxItems 50 holds at most 50 departments
   * @example ["field-service"]
   */
  departments?: string[];
}
