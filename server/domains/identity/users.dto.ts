import type { PageQuery } from '../../store/page-query.js';

/** A person whom a host backend vouched for. */
export interface User {
  /** @example "usr_01JD3V8Q0Z6W4N2K9T5B7C1XYE" */
  id: string;
  /**
   * The host's own key.
   * @example "mara"
   */
  externalId: string;
  /** @example "Mara Lindqvist" */
  name: string;
  /** Null where the host gave none. */
  email: string | null;
  /** As they say themselves; null where they say nothing. */
  phone: string | null;
  /** As they say themselves; null where they say nothing. */
  jobTitle: string | null;
  /** `disabled`: nobody can vouch for them, and they have no sessions. */
  status: 'active' | 'disabled';
  /** When a host backend last vouched for them. */
  lastSeenAt: Date;
  createdAt: Date;
  /**
   * What the caller may do with it.
   * @example ["read", "update", "signOut"]
   */
  allowedActions: string[];
}

/** A page of people, the latest first. */
export interface UserList {
  items: User[];
  /** Pass it as `cursor` for the next page; null on the last. */
  nextCursor: string | null;
}

/** Changes a person (RFC 7396): absent fields stay. Name and e-mail are the host's to say, with each embed session. */
export interface UpdateUserInput {
  /**
   * `disabled` ends all sessions of the person, everywhere within 5 seconds, and refuses new ones; `active` lets the host
   * vouch for them again.
   * @example "disabled"
   */
  status?: 'active' | 'disabled';
}

/** Filter and page of a list of people. */
export interface UserQuery extends PageQuery {
  /** Only people with this status. */
  status?: 'active' | 'disabled';
}
