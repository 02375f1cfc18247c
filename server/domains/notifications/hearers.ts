import { may, type Guarded } from '../../access/guard.js';
import { isStaff } from '../../access/roles.js';
import type { Context, UserActor } from '../../kernel/context.js';
import { AUDIENCES } from './audiences.js';
import type { Notice } from './notice.model.js';
import type { NoticedThing, NoticePeople, NoticeRequests } from './notifications.ports.js';
import { rulesFor, type NoticeRule } from './rules.js';

/** What it takes to find out who is to be notified. */
export interface HearersParts {
  people: NoticePeople;
  requests: Pick<NoticeRequests, 'lookUp' | 'lookUpApproval' | 'waitedFor' | 'participants'>;
}

/** Somebody who is to be notified, in the account in which they may see the thing. */
export interface Hearer {
  actor: UserActor;
  rule: NoticeRule;
}

/**
 * Who is to be notified of an event, each person once: whom the rules name, who may see the thing with the roles that they
 * have now, and who did not do it themselves.
 */
export async function hearersOf(ctx: Context, parts: HearersParts, notice: Notice): Promise<Hearer[]> {
  const hearers = new Map<string, Hearer>();
  for (const rule of rulesFor(notice)) {
    if (rule.byCustomer && !(await isByCustomer(ctx, parts, notice))) continue;
    const thing = await thingOf(ctx, parts, rule, notice);
    if (!thing) continue;
    for (const actor of await AUDIENCES[rule.audience](ctx, parts, { notice, thing })) {
      if (notice.by.includes(actor.id) || hearers.has(actor.id)) continue;
      if (mayHearOf(ctx, actor, rule, thing)) hearers.set(actor.id, { actor, rule });
    }
  }
  return [...hearers.values()];
}

/** Whether somebody may see a thing as the rule asks. */
export function mayHearOf(
  { tenantId }: Pick<Context, 'tenantId'>,
  actor: UserActor,
  rule: NoticeRule,
  thing: Guarded,
): boolean {
  return rule.needs.every((action) => may({ tenantId, actor }, action, thing));
}

/** The thing as it is now, with what permission asks of the event; null when it is gone, or over. */
export async function thingOf(
  ctx: Context,
  { requests }: { requests: Pick<NoticeRequests, 'lookUp' | 'lookUpApproval'> },
  rule: NoticeRule,
  notice: Notice,
): Promise<NoticedThing | null> {
  const { about, entry } = rule;
  if (about === 'approval') return requests.lookUpApproval(ctx, notice.subject);
  if (about !== 'request') return { tenantId: ctx.tenantId };
  const request = await requests.lookUp(ctx, subjectOf(rule, notice));
  const told = { visibility: notice.visibility, ...(entry ? { kind: entry } : {}) };
  return request && { ...request, ...told };
}

/** Id of what a notification is about: events of approvals may be told as ones of their request. */
export function subjectOf({ about }: NoticeRule, { subject, data }: Notice): string {
  const { requestId } = data;
  return about === 'request' && typeof requestId === 'string' ? requestId : subject;
}

/** The request that rules about requests would ask of; none where the event is about something else. */
export const requestsIn = (notice: Notice): string[] =>
  rulesFor(notice).flatMap((rule) => (rule.about === 'request' ? [subjectOf(rule, notice)] : []));

/** Whether the one who did it stands on the customers' side of this account. */
async function isByCustomer(
  ctx: Context,
  { people }: HearersParts,
  { by, accountId }: Notice,
): Promise<boolean> {
  const [author] = by;
  if (!author?.startsWith('usr_')) return false;
  const actors = await people.ofPerson(ctx, author);
  return actors.some((actor) => actor.accountId === accountId && !isStaff(actor));
}
