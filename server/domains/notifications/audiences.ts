import type { Context, UserActor } from '../../kernel/context.js';
import type { Notice } from './notice.model.js';
import type { NoticePeople } from './notifications.ports.js';
import type { AudienceName } from './rules.js';

/** People who may have to hear of something: each once for every account in which they may be asked. */
export type Audience = (ctx: Context, people: NoticePeople, notice: Notice) => Promise<UserActor[]>;

/** So many of the staff are asked whether something concerns them. */
const MOST_STAFF = 1_000;

/** Roles that see the whole tenant, and do not work on what comes in. */
const OVERSEERS: readonly string[] = ['tenant-admin', 'auditor', 'approver'];

/** Who is meant by an audience. Whether they may see the thing is asked of each of them afterwards. */
export const AUDIENCES: Readonly<Record<AudienceName, Audience>> = {
  /** Who asked for something; a program is nobody. */
  requester: async (ctx, people, { ownerId, accountId }) => {
    if (!ownerId?.startsWith('usr_')) return [];
    const actors = await people.ofPerson(ctx, ownerId);
    // Staff may have asked for a customer: then it is not their own account.
    return actors.sort((a, b) => Number(b.accountId === accountId) - Number(a.accountId === accountId));
  },
  /** Who works in the department; where it is nobody's in particular, whoever is in none. */
  workers: async (ctx, people, { department }) => {
    const staff = (await people.staff(ctx, MOST_STAFF)).filter(({ roles }) =>
      roles.some((role) => !OVERSEERS.includes(role)),
    );
    const named = staff.filter(({ departments }) => department && departments.includes(department));
    return named.length > 0 ? named : staff.filter(({ departments }) => departments.length === 0);
  },
  /** Who runs the portal. */
  admins: async (ctx, people) =>
    (await people.staff(ctx, MOST_STAFF)).filter(({ roles }) => roles.includes('tenant-admin')),
};
