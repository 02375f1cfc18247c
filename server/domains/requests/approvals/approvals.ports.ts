import type { UserActor, Context } from '../../../kernel/context.js';

/** A person by name. */
export interface PersonName {
  id: string;
  name: string;
}

/** Whom a stage asks for. */
export interface Wanted {
  side: 'customer' | 'staff';
  /** The request's account. */
  accountId: string;
  roles: readonly string[];
  people: readonly string[];
}

/** What approvals ask about people. */
export interface ApproverDirectory {
  /** Active members on this side with one of these roles, and those of these people who are members, as they would act now. */
  find(ctx: Context, wanted: Wanted): Promise<UserActor[]>;
  /** A person as an active member: in this account, or with null wherever they are; one for each account. */
  membershipsOf(ctx: Context, userId: string, accountId: string | null): Promise<UserActor[]>;
  /** A person by id or the host's key; null when there is none. */
  lookUp(ctx: Context, reference: string): Promise<PersonName | null>;
  /** Names of people by id; whoever is gone has none. */
  names(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** What roles are called, by key. */
  roleNames(ctx: Context): Promise<ReadonlyMap<string, string>>;
}
