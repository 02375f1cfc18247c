import type { Context, UserActor } from '../../kernel/context.js';
import type { Notice } from './notice.model.js';
import type { NoticePeople, NoticeRequests } from './notifications.ports.js';
import type { AudienceName } from './rules.js';

/** Whom audiences ask. */
export interface AudienceParts {
  people: NoticePeople;
  requests: Pick<NoticeRequests, 'involved'>;
}

/** People who may have to hear of something: each once for every account in which they may be asked. */
export type Audience = (ctx: Context, parts: AudienceParts, notice: Notice) => Promise<UserActor[]>;

/** So many of the staff are asked whether something concerns them. */
const MOST_STAFF = 1_000;

/** Roles that see the whole tenant, and do not work on what comes in. */
const OVERSEERS: readonly string[] = ['tenant-admin', 'auditor', 'approver'];

/** Who is meant by an audience. Whether they may see the thing is asked of each of them afterwards. */
export const AUDIENCES: Readonly<Record<AudienceName, Audience>> = {
  /** Who asked for something; a program is nobody. */
  requester: async (ctx, { people }, { ownerId, accountId }) =>
    ownerId ? named(ctx, people, [ownerId], accountId) : [],
  /** Whom a comment addresses. */
  mentioned: async (ctx, { people }, { data, accountId }) =>
    named(ctx, people, (data['mentions'] ?? []) as string[], accountId),
  /** Who was added to a request. */
  participants: async (ctx, { people, requests }, { subject, accountId }) =>
    named(ctx, people, (await requests.involved(ctx, subject)).participantIds, accountId),
  /** Who works on a request. */
  assignee: async (ctx, { people, requests }, { subject, accountId }) => {
    const { assigneeId } = await requests.involved(ctx, subject);
    return assigneeId ? named(ctx, people, [assigneeId], accountId) : [];
  },
  /** Who works in the department; where it is nobody's in particular, whoever is in none. */
  workers: async (ctx, { people }, { department }) => {
    const staff = (await people.staff(ctx, MOST_STAFF)).filter(({ roles }) =>
      roles.some((role) => !OVERSEERS.includes(role)),
    );
    const own = staff.filter(({ departments }) => department && departments.includes(department));
    return own.length > 0 ? own : staff.filter(({ departments }) => departments.length === 0);
  },
  /** Who runs the portal. */
  admins: async (ctx, { people }) =>
    (await people.staff(ctx, MOST_STAFF)).filter(({ roles }) => roles.includes('tenant-admin')),
};

/** People by id in each of their accounts, the one that the thing belongs to first: staff may have to do with a customer's. */
async function named(
  ctx: Context,
  people: NoticePeople,
  ids: readonly string[],
  accountId: string | null,
): Promise<UserActor[]> {
  const found = await Promise.all(
    ids.filter((id) => id.startsWith('usr_')).map((id) => people.ofPerson(ctx, id)),
  );
  return found.flat().sort((a, b) => Number(b.accountId === accountId) - Number(a.accountId === accountId));
}
