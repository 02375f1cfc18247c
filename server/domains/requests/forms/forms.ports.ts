import type { Context } from '../../../kernel/context.js';

/** What is known of somebody or something, by name. Nothing in it that the caller may not read. */
export type Facts = Readonly<Record<string, unknown>>;

/** A record that an answer names. */
export interface NamedRecord {
  id: string;
  type: string;
  accountId: string;
  title: string;
}

/** A person that an answer names. */
export interface NamedPerson {
  id: string;
  name: string;
}

/** What forms ask of the rest. Each answers as far as the caller may see, and as if the rest did not exist. */
export interface FormDirectory {
  /** What the caller's profile says; null where they have none or may not read it. */
  profile(ctx: Context): Promise<Facts | null>;
  /** The caller's own account; null where they have none or may not read it. */
  account(ctx: Context): Promise<Facts | null>;
  /** A record without what is sensitive; null when there is none that the caller may see. */
  record(ctx: Context, id: string): Promise<Facts | null>;
  /** Those of these ids that are records which the caller may see. */
  records(ctx: Context, ids: readonly string[]): Promise<NamedRecord[]>;
  /** Those of these ids that are active members of an account, as far as the caller may see them. */
  members(ctx: Context, accountId: string, ids: readonly string[]): Promise<NamedPerson[]>;
  /** Those of these ids that are people who work for the tenant, as far as the caller may see them. */
  staff(ctx: Context, ids: readonly string[]): Promise<NamedPerson[]>;
}
