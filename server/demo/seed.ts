import { hasStaffRole } from '../access/roles.js';
import type { Portico } from '../compose.js';
import type { Actor, Context } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import { addFile } from './add-file.js';
import { idOf, seedRecords, type DemoRecordIds } from './records.js';
import type { DemoContent, DemoRequest, DemoStep } from './content.js';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Whoever appears in the demo, ready to act. */
type Cast = Map<string, Actor>;

/**
 * Makes the demo tenant through the very use cases that the API calls, each at its own moment of the past. The tenant
 * itself comes last: a seeding that was cut off is begun anew and leaves nothing that anybody could reach.
 */
export async function seedDemo(portico: Portico, content: DemoContent): Promise<string> {
  const tenantId = newId('tnt');
  const begin = portico.clock();
  const contextAt = (actor: Actor, daysAgo: number): Context => ({
    requestId: newId('rid'),
    tenantId,
    actor,
    locale: 'en',
    clock: () => new Date(begin.getTime() - daysAgo * DAY_MS),
    log: portico.log,
  });
  const setup = contextAt({ kind: 'system', id: 'seed-demo', name: 'Demo', roles: [] }, 60);
  for (const { key, ...calendar } of content.calendars)
    await portico.calendars.save(setup, key, calendar, () => undefined);
  for (const service of content.services) await portico.catalog.publish(setup, service);
  const cast = await assemble(portico, setup, content);
  const records = await seedRecords(portico, content, setup, contextAt, (externalId) =>
    actorOf(cast, externalId),
  );
  const ids = new Map<DemoRequest, string>();
  for (const { request, step, first } of inOrder(content.requests)) {
    const ctx = contextAt(actorOf(cast, step.by), step.daysAgo);
    if (first) ids.set(request, (await submit(portico, ctx, request, records)).request._id);
    await play(portico, content, ctx, ids.get(request) as string, step, first);
  }
  await portico.tenants.create(content.tenant.key, content.tenant.name, [], tenantId);
  return tenantId;
}

async function assemble(portico: Portico, setup: Context, content: DemoContent): Promise<Cast> {
  const companies = new Map(content.accounts.map((company) => [company.externalId, company]));
  const cast: Cast = new Map();
  for (const { externalId, name, email, account, roles, ...more } of content.people) {
    const company = companies.get(account) ?? { externalId: account };
    // The host decides what its own people may; customers' roles are for their account's admin to change.
    const given = hasStaffRole(roles) ? { roles, departments: more.departments ?? [] } : {};
    const vouched = { externalId, name, email, account: company, ...given };
    const { user, account: known, membership } = await portico.identity.ensurePerson(setup, vouched);
    if (!hasStaffRole(roles))
      await portico.members.update(setup, known._id, membership._id, { roles }, () => undefined);
    const session = { sessionId: 'seed-demo', components: [], origin: null, expiresAt: portico.clock() };
    const { locations, departments } = membership;
    const person = { kind: 'user', id: user._id, name, accountId: known._id, roles } as const;
    cast.set(externalId, { ...person, locations, departments, ...session });
  }
  return cast;
}

function actorOf(cast: Cast, externalId: string): Actor {
  const actor = cast.get(externalId);
  if (!actor) throw new Error(`The demo has no person ${externalId}.`);
  return actor;
}

/** Everything that happens, oldest first, over all requests, so that numbers rise with time. */
function inOrder(requests: readonly DemoRequest[]) {
  const steps = requests.flatMap((request) =>
    request.history.map((step, index) => ({ request, step, first: index === 0 })),
  );
  return steps.sort((a, b) => b.step.daysAgo - a.step.daysAgo);
}

async function submit(
  portico: Portico,
  ctx: Context,
  { service, data, record }: DemoRequest,
  records: DemoRecordIds,
) {
  return portico.requests.submit(ctx, {
    service,
    data,
    ...(record ? { record: idOf(records, record) } : {}),
  });
}

async function play(
  portico: Portico,
  content: DemoContent,
  ctx: Context,
  id: string,
  step: DemoStep,
  first: boolean,
): Promise<void> {
  const { transition, comment, visibility, document, data } = step;
  if (document) await addFile(portico, content, ctx, { request: id }, document);
  if (transition) {
    const input = { transition, ...(comment ? { comment } : {}), ...(data ? { data } : {}) };
    await portico.requests.transition(ctx, id, input, () => undefined);
  } else if (comment && !first) {
    await portico.comments.add(ctx, id, { body: comment, ...(visibility ? { visibility } : {}) });
  }
}
