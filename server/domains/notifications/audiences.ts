import type { Context, UserActor } from '../../kernel/context.js';
import type { Notice } from './notice.model.js';
import type { NoticedThing, NoticePeople, NoticeRequests } from './notifications.ports.js';
import type { AudienceName } from './rules.js';

/** What is asked to find people. */
export interface AudienceParts {
  people: NoticePeople;
  requests: Pick<NoticeRequests, 'waitedFor' | 'participants'>;
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

/**
 * People by id in each of their accounts, the one that the thing belongs to first: staff may have to do with a customer's. A program, and
 * nobody, is none.
 */
async function named(
  ctx: Context,
  { people }: AudienceParts,
  ids: readonly unknown[],
  { notice: { accountId } }: Happened,
): Promise<UserActor[]> {
  const persons = ids.filter((id): id is string => typeof id === 'string' && id.startsWith('usr_'));
  const found = await Promise.all(persons.map((id) => people.ofPerson(ctx, id)));
  return found.flat().sort((a, b) => Number(b.accountId === accountId) - Number(a.accountId === accountId));
}

/** Who works in the department; where it is nobody's in particular, whoever is in none. */
const workers: Audience = async (ctx, { people }, { notice: { department } }) => {
  const staff = (await people.staff(ctx, MOST_STAFF)).filter(({ roles }) =>
    roles.some((role) => !OVERSEERS.includes(role)),
  );
  const own = staff.filter(({ departments }) => department && departments.includes(department));
  return own.length > 0 ? own : staff.filter(({ departments }) => departments.length === 0);
};

/** Who has it. */
const assignee: Audience = (ctx, parts, happened) => named(ctx, parts, [happened.thing.assigneeId], happened);

/** Who is meant by an audience. Whether they may see the thing is asked of each of them afterwards. */
export const AUDIENCES: Readonly<Record<AudienceName, Audience>> = {
  /** Who asked for something. */
  requester: (ctx, parts, happened) => named(ctx, parts, [happened.notice.ownerId], happened),
  /** Whom a comment addresses. */
  mentioned: (ctx, parts, happened) =>
    named(ctx, parts, (happened.notice.data['mentions'] ?? []) as string[], happened),
  /** Who was added to a request. */
  participants: async (ctx, parts, happened) =>
    named(ctx, parts, await parts.requests.participants(ctx, happened.notice.subject), happened),
  /** Who can decide an approval and has not, and who decides for them. */
  approvers: async (ctx, parts, happened) =>
    named(ctx, parts, await parts.requests.waitedFor(ctx, happened.notice.subject), happened),
  /** Who was given it just now. */
  chosen: (ctx, parts, happened) => named(ctx, parts, [happened.notice.data['assigneeId']], happened),
  assignee,
  /** Who has it; where nobody has, whoever could. */
  handlers: async (ctx, parts, happened) => {
    const own = await assignee(ctx, parts, happened);
    return own.length > 0 ? own : workers(ctx, parts, happened);
  },
  workers,
  /** Who runs the portal. */
  admins: async (ctx, { people }) =>
    (await people.staff(ctx, MOST_STAFF)).filter(({ roles }) => roles.includes('tenant-admin')),
};
