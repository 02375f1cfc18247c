import type { Guarded } from '../../access/guard.js';
import type { Context, Locale, UserActor } from '../../kernel/context.js';

/** How somebody can be reached, for people who are still active. */
export interface Contact {
  id: string;
  name: string;
  email: string | null;
  /** The language in which they want to be written to; null said nothing. */
  locale: Locale | null;
  /** Their time zone (IANA); null said nothing. */
  timezone: string | null;
}

/** What notifications ask of people and what they may. An actor is a person in one account, with their roles as they are. */
export interface NoticePeople {
  /** A person in each account to which they belong. */
  ofPerson(ctx: Context, userId: string): Promise<UserActor[]>;
  /** Everybody on the staff's side, at most so many. */
  staff(ctx: Context, limit: number): Promise<UserActor[]>;
  /** How those of these people can be reached who are neither disabled nor erased. */
  contacts(ctx: Context, userIds: readonly string[]): Promise<Map<string, Contact>>;
}

/** A request in a notification. */
export interface ToldRequest {
  id: string;
  number: string;
  title: string;
  serviceName: string;
  /** Names of the states of its service, by key, and of those of their branches: `checking/finance/done`. */
  states: ReadonlyMap<string, string>;
}

/** An entry of a timeline in an e-mail. */
export interface ToldEntry {
  /** Name of who wrote it. */
  by: string;
  body: string | null;
  /** Name of the file. */
  document: string | null;
}

/** What an event is about, as permission needs it. */
export interface NoticedThing extends Guarded {
  /** Whoever of the staff works on it; absent and null are nobody. */
  assigneeId?: string | null;
}

/** What notifications ask of requests. */
export interface NoticeRequests {
  /** A request, whoever asks; null when it is gone. */
  lookUp(ctx: Context, id: string): Promise<NoticedThing | null>;
  /** Those of these requests that are there, by id, whoever asks. */
  lookUpAll(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, NoticedThing>>;
  /** An approval that still waits, whoever asks; null when it is over or gone. */
  lookUpApproval(ctx: Context, id: string): Promise<NoticedThing | null>;
  /** Ids of those for whom an approval waits, and of who decides for them while they are away. */
  waitedFor(ctx: Context, approvalId: string): Promise<readonly string[]>;
  /** Those of these requests that the caller may see, by id. */
  visible(ctx: Context, ids: readonly string[]): Promise<Map<string, ToldRequest>>;
  /** What those of these approvals are about that the caller may see, by the approval's id. */
  visibleApprovals(ctx: Context, ids: readonly string[]): Promise<Map<string, ToldRequest>>;
  /** Ids of those who were added to a request, whoever asks. */
  participants(ctx: Context, requestId: string): Promise<readonly string[]>;
  /** An entry of a timeline that the caller may see; null when there is none. */
  entry(ctx: Context, id: string): Promise<ToldEntry | null>;
}

/** What notifications ask of tenants. */
export interface NoticeTenants {
  /** How the company calls itself. */
  nameOf(tenantId: string): Promise<string>;
}

/**
 * Where answers to an e-mail about a request go, so that they become comments of the caller: public ones, or internal notes. Null
 * where nobody takes them, or the caller may not comment.
 */
export type ReplyAddress = (
  ctx: Context & { actor: UserActor },
  requestId: string,
  visibility: 'public' | 'internal',
) => Promise<string | null>;
