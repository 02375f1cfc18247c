import type { ClientSession } from 'mongoose';
import type { Context, Locale } from '../../kernel/context.js';

/** A person as privacy needs them. */
export interface PersonReference {
  _id: string;
  externalId: string;
  name: string;
  email: string | null;
  emailKey: string | null;
  phone: string | null;
  locale: Locale | null;
  timezone: string | null;
  erasedAt: Date | null;
}

/** What privacy asks of people. */
export interface PeopleDirectory {
  /** By id or the host's key; null when there is none. */
  find(ctx: Context, reference: string, session?: ClientSession): Promise<PersonReference | null>;
}
