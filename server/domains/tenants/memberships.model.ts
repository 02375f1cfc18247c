import type { Stored } from '../../store/scoped-collection.js';

/** What of a membership the host's backend decides, with each session that says it. */
export type HostManaged = 'roles' | 'locations' | 'departments';

/** The parts of a membership that somebody decides. */
export const PARTS: readonly HostManaged[] = ['roles', 'locations', 'departments'];

/** The role of those who decide on the customers' side. */
export const ADMIN = 'account-admin';

/** A person as a member of an account: what they may there. */
export interface MembershipDocument extends Stored {
  accountId: string;
  /** The person (`usr_…`); named so because a membership is its person's own. */
  ownerId: string;
  /** `staff` as soon as one of the roles is; an account's admin has no say about those. */
  side: 'customer' | 'staff';
  /** Role keys, sorted. */
  roles: string[];
  /** Ids of the locations that they are restricted to, sorted; empty means all. */
  locations: string[];
  /** Keys of the departments that staff is restricted to, sorted; empty means all. */
  departments: string[];
  /** `removed`: nobody can vouch for them in this account. */
  status: 'active' | 'removed';
  hostManaged: HostManaged[];
  /** Counts changes of what they may. */
  version: number;
  createdAt: Date;
  updatedAt: Date;
  /** When a session was last made; every session writes it, so that none is made while the membership changes. */
  lastSeenAt: Date;
}

/** Whether somebody decides who belongs to the account. */
export const isAdmin = ({ roles }: Pick<MembershipDocument, 'roles'>): boolean => roles.includes(ADMIN);
