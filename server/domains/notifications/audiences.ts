import type { Context, UserActor } from '../../kernel/context.js';
import type { Notice } from './notice.model.js';
import type { NoticedThing, NoticePeople, NoticeRequests } from './notifications.ports.js';
import type { AudienceName } from './rules.js';

/** What is asked to find people. */
export interface AudienceParts {
  people: NoticePeople;
  requests: Pick<NoticeRequests, 'waitedFor'>;
}

/** What happened, and to what. */
export interface Happened {
  notice: Notice;
  thing: NoticedThing;
}

/** People who may have to hear of something: each once for every account in which they may be asked. */
export type Audience = (ctx: Context, parts: AudienceParts, happened: Happened) => Promise<UserActor[]>;

/** So many of the staff are asked whether something concerns them. */
const MOST_STAFF = 1_000;

/** Roles that see the whole tenant, and do not work on what comes in. */
const OVERSEERS: readonly string[] = ['tenant-admin', 'auditor', 'approver'];

/** A person in each of their accounts; a program, and nobody, is none. */
const person = async (ctx: Context, people: NoticePeople, id: unknown): Promise<UserActor[]> =>
  typeof id === 'string' && id.startsWith('usr_') ? people.ofPerson(ctx, id) : [];

/** Who works in the department; where it is nobody's in particular, whoever is in none. */
const workers: Audience = async (ctx, { people }, { notice: { department } }) => {
  const staff = (await people.staff(ctx, MOST_STAFF)).filter(({ roles }) =>
    roles.some((role) => !OVERSEERS.includes(role)),
  );
  const named = staff.filter(({ departments }) => department && departments.includes(department));
  return named.length > 0 ? named : staff.filter(({ departments }) => departments.length === 0);
};

/** Who is meant by an audience. Whether they may see the thing is asked of each of them afterwards. */
export const AUDIENCES: Readonly<Record<AudienceName, Audience>> = {
  /** Who asked for something. */
  requester: async (ctx, { people }, { notice: { ownerId, accountId } }) => {
    const actors = await person(ctx, people, ownerId);
    // Staff may have asked for a customer: then it is not their own account.
    return actors.sort((a, b) => Number(b.accountId === accountId) - Number(a.accountId === accountId));
  },
  /** Who can decide an approval and has not, and who decides for them. */
  approvers: async (ctx, { people, requests }, { notice: { subject } }) => {
    const ids = await requests.waitedFor(ctx, subject);
    return (await Promise.all(ids.map((id) => people.ofPerson(ctx, id)))).flat();
  },
  /** Who was given it. */
  assignee: async (ctx, { people }, { notice: { data } }) => person(ctx, people, data['assigneeId']),
  /** Who has it; where nobody has, whoever could. */
  handlers: async (ctx, parts, happened) => {
    const own = await person(ctx, parts.people, happened.thing.assigneeId);
    return own.length > 0 ? own : workers(ctx, parts, happened);
  },
  workers,
  /** Who runs the portal. */
  admins: async (ctx, { people }) =>
    (await people.staff(ctx, MOST_STAFF)).filter(({ roles }) => roles.includes('tenant-admin')),
};
