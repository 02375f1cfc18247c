import type { Context, Locale, UserActor } from '../../../kernel/context.js';

/** Somebody who can be written to. */
export interface MailContact {
  name: string;
  email: string | null;
  /** The language in which they want to be written to; null said nothing. */
  locale: Locale | null;
}

/** What e-mail that comes in asks of those who know people. */
export interface MailPeople {
  /** A person in each account to which they belong, with the roles that they have now. */
  ofPerson(ctx: Context, userId: string): Promise<UserActor[]>;
  /** How somebody can be reached; null where they are disabled or erased. */
  contact(ctx: Context, userId: string): Promise<MailContact | null>;
  /** Names of people, by id, whatever they may. */
  names(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** What e-mail that comes in asks of documents. */
export interface MailFiles {
  /** Takes a file by the same checks as every upload. @throws PorticoError when it does not. */
  upload(ctx: Context, file: { name: string; type: string; bytes: Buffer }): Promise<string>;
}
