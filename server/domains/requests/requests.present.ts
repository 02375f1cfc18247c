import { allowedVerbs, fieldsOf } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { RelatedRequest } from './bundles/parts.dto.js';
import { inLocale } from './catalog/texts.model.js';
import { presentRequestApproval } from './approvals/approvals.present.js';
import type { WorkflowDefinition } from './definition.js';
import type {
  AvailableTransition,
  RequestState,
  RequestTimer,
  ServiceRequest,
  TimelineEntry,
} from './requests.dto.js';
import type { RequestDetail } from './requests.service.js';
import type { EntryDocument } from './timeline.store.js';
import { presentPromise } from './promise/promise.present.js';
import { labelsOf, renderTitle } from './requests.model.js';
import { makerOf, sideOf } from './transition.js';
import { standingOf } from './workflow/standing.model.js';
import { editableUntil } from './conversation/comment.model.js';
import { canBeRated } from './handling/rating.model.js';
import { isInTime } from './handling/reopen.model.js';
import type { RequestRating } from './handling/work.dto.js';
import { progressOf, stateOf, waysFrom } from './workflow.model.js';
import { asItStands } from './workflow/parallel/branches.model.js';
import { branchesIn, branchNamed } from './workflow/parallel/branches.present.js';
import type { RequestNeedsHuman } from './workflow/steps/needs.dto.js';
import type { PlainStateDefinition } from './workflow/parallel/parallel.definition.js';
import type { Way } from './every-way.model.js';

/** A request as the caller may see it. */
export function presentRequest(ctx: Context, detail: RequestDetail): ServiceRequest {
  const { request, service: version, approvals, links, parts = [], unread } = detail;
  const service = inLocale(version, ctx.locale);
  const state = asItStands(stateOf(service.workflow, request.state), request.branches);
  const allowedActions = allowedVerbs(ctx, 'request', request).filter(
    (verb) => verb !== 'rate' || canBeRated(request, ctx.clock()),
  );
  const transitions = allowedActions.includes('transition')
    ? waysFrom(service.workflow, standingOf(request), makerOf(ctx)).filter(({ transition }) =>
        isInTime(transition, request, ctx.clock()),
      )
    : [];
  const fields = fieldsOf(ctx, 'request.read', request);
  const data = fields.pick(request.data, 'data.');
  return {
    id: request._id,
    number: request.number,
    service: request.serviceKey,
    serviceName: service.name,
    title: titleFor(request, service, data),
    state: presentState(ctx, state),
    status: request.status,
    data,
    facts: fields.pick(factsFor(ctx, { request, service }), 'data.'),
    promise: presentPromise(ctx, { ...detail, service }),
    progress: {
      ...progressOf(service.workflow, request.state, request.reached),
      ...branchesIn(service.workflow, request.state, request.branches, (one) => presentState(ctx, one)),
      parts: parts.length > 0 ? { over: parts.filter(isOver).length, total: parts.length } : null,
    },
    transitions: transitions.map((way) => presentTransition(service.workflow, way)),
    timers: presentTimers(ctx, service.workflow, request),
    ...(sideOf(ctx) === 'staff' ? { needsHuman: presentNeed(service.workflow, request) } : {}),
    account: { id: request.accountId, name: request.accountName },
    location: request.locationId ? { id: request.locationId, name: request.locationName ?? '' } : null,
    department: request.department,
    recordId: request.recordId,
    parentId: request.parentId,
    parts: parts.map((part) => presentRelated(ctx, part)),
    ...(links?.length
      ? {
          links: links.map(({ relation, detail: other }) => ({
            relation,
            request: presentRelated(ctx, other),
          })),
        }
      : {}),
    ...(request.signatures
      ? { signatures: request.signatures.map(({ pointer, sha256, at }) => ({ pointer, sha256, at })) }
      : {}),
    requester: { id: request.ownerId, name: request.requesterName },
    assignee: request.assigneeId ? { id: request.assigneeId, name: request.assigneeName ?? '' } : null,
    priority: sideOf(ctx) === 'staff' ? (request.priority ?? 'normal') : null,
    rating: presentRating(ctx, request),
    helpWanted: request.helpWanted ?? null,
    ...(unread === undefined ? {} : { unread }),
    ...(approvals
      ? {
          approvals: approvals.approvals.map((one) =>
            presentRequestApproval(ctx, service, one, approvals.names),
          ),
        }
      : {}),
    allowedActions,
    createdAt: request.createdAt,
    updatedAt: request.updatedAt,
    closedAt: request.closedAt,
  };
}

const isOver = ({ request }: RequestDetail): boolean => request.status === 'closed';

function presentRelated(ctx: Context, detail: RequestDetail): RelatedRequest {
  const { _id: id, number, state, status } = detail.request;
  const service = inLocale(detail.service, ctx.locale);
  const title = titleSeenBy(ctx, { ...detail, service });
  return { id, number, title, state: presentState(ctx, stateOf(service.workflow, state)), status };
}

function presentState(
  ctx: Context,
  { key, name, internalName, category }: PlainStateDefinition,
): RequestState {
  const seen = sideOf(ctx) === 'staff' && internalName !== undefined;
  return { key, name, category, ...(seen ? { internalName } : {}) };
}

/** Staff sees all that was found out; customers what the service publishes. */
function factsFor(ctx: Context, { request, service }: RequestDetail): Record<string, unknown> {
  if (sideOf(ctx) === 'staff') return request.facts;
  const seen = Object.entries(request.facts).filter(([name]) => service.publicFacts?.includes(name));
  return Object.fromEntries(seen);
}

/** Staff sees all that will happen; customers what is announced to them. */
function presentTimers(
  ctx: Context,
  workflow: WorkflowDefinition,
  { state, status, timers }: RequestDetail['request'],
): RequestTimer[] {
  if (status === 'closed') return [];
  const isStaff = sideOf(ctx) === 'staff';
  const seen = timers.filter(({ announce }) => isStaff || announce !== null);
  const ordered = seen.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  return ordered.map(({ key, dueAt, announce, transition, branch }) => ({
    ...{ key, at: dueAt, announce },
    ...(isStaff ? { transition } : {}),
    ...branchNamed(workflow, state, branch),
  }));
}

function presentNeed(
  workflow: WorkflowDefinition,
  { state, needsHuman }: RequestDetail['request'],
): RequestNeedsHuman | null {
  if (!needsHuman) return null;
  const { step, code, at, branch } = needsHuman;
  return { step, code, at, ...branchNamed(workflow, state, branch) };
}

/** The title of a request as the caller may see it. */
export function titleSeenBy(ctx: Context, { request, service }: RequestDetail): string {
  return titleFor(request, service, fieldsOf(ctx, 'request.read', request).pick(request.data, 'data.'));
}

/** A title made of answers tells only of those that its reader may see. */
export function titleFor(
  request: RequestDetail['request'],
  service: RequestDetail['service'],
  data: Record<string, unknown>,
): string {
  return data === request.data
    ? request.title
    : renderTitle(service.title, data, labelsOf(service.form), service.name);
}

/** What the requester thought is for staff, and for themselves. */
function presentRating(ctx: Context, { ownerId, rating }: RequestDetail['request']): RequestRating | null {
  if (!rating || (sideOf(ctx) !== 'staff' && ownerId !== ctx.actor.id)) return null;
  return { score: rating.score, comment: rating.comment, ratedAt: rating.at };
}

function presentTransition(workflow: WorkflowDefinition, { transition, branch }: Way): AvailableTransition {
  const { key, name, comment, form, to } = transition;
  const { category: leadsTo } = stateOf<PlainStateDefinition>(branch ?? workflow, to);
  const moves = branch ? { branch: { key: branch.key, name: branch.name } } : {};
  return { key, name, comment, form, leadsTo, ...moves };
}

/** An entry of a timeline. */
export function presentEntry(ctx: Context, entry: EntryDocument): TimelineEntry {
  const { _id, kind, at, actor, visibility, body, from, to, document, approval = null } = entry;
  const data = entry.data && fieldsOf(ctx, 'timeline.read', entry).pick(entry.data, 'data.');
  return {
    ...{ id: _id, kind, at, actor, visibility, body, from, to, document, data, approval },
    ...(entry.branch ? { branch: entry.branch } : {}),
    documents: (entry.documents ?? []).map(({ id, name }) => ({ id, name })),
    mentions: (entry.mentions ?? []).map(({ id, name }) => ({ id, name })),
    tried: (entry.tried ?? []).map((step) => ({ what: step.what, at: step.at })),
    editedAt: entry.editedAt ?? null,
    editableUntil: editableUntil(ctx, entry),
  };
}
