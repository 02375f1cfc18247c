import { allowedVerbs, fieldsOf } from '../../access/guard.js';
import type { Context } from '../../kernel/context.js';
import type { TransitionDefinition } from './definition.js';
import type { AvailableTransition, ServiceRequest, TimelineEntry } from './requests.dto.js';
import type { RequestDetail } from './requests.service.js';
import type { EntryDocument } from './timeline.store.js';
import { isLate, labelsOf, renderTitle } from './requests.model.js';
import { sideOf } from './transition.js';
import { progressOf, stateOf, transitionsFrom } from './workflow.model.js';

/** A request as the caller may see it. */
export function presentRequest(ctx: Context, { request, service }: RequestDetail): ServiceRequest {
  const state = stateOf(service.workflow, request.state);
  const allowedActions = allowedVerbs(ctx, 'request', request);
  const transitions = allowedActions.includes('transition')
    ? transitionsFrom(service.workflow, request.state, sideOf(ctx))
    : [];
  const data = fieldsOf(ctx, 'request.read', request).pick(request.data, 'data.');
  return {
    id: request._id,
    number: request.number,
    service: request.serviceKey,
    serviceName: service.name,
    title: titleFor(request, service, data),
    state: { key: state.key, name: state.name, category: state.category },
    status: request.status,
    data,
    promise: presentPromise(ctx, { request, service }),
    progress: progressOf(service.workflow, request.state, request.reached),
    transitions: transitions.map(presentTransition),
    account: { id: request.accountId, name: request.accountName },
    location: request.locationId ? { id: request.locationId, name: request.locationName ?? '' } : null,
    department: request.department,
    recordId: request.recordId,
    requester: { id: request.ownerId, name: request.requesterName },
    allowedActions,
    createdAt: request.createdAt,
    updatedAt: request.updatedAt,
    closedAt: request.closedAt,
  };
}

/** A title made of answers tells only of those that its reader may see. */
function titleFor(
  request: RequestDetail['request'],
  service: RequestDetail['service'],
  data: Record<string, unknown>,
): string {
  return data === request.data
    ? request.title
    : renderTitle(service.title, data, labelsOf(service.form), service.name);
}

function presentPromise(ctx: Context, { request, service }: RequestDetail): ServiceRequest['promise'] {
  const due = request.status === 'open' ? request.expectedBy : null;
  return { text: service.promise.text, expectedBy: due, late: isLate(request, ctx.clock()) };
}

function presentTransition({ key, name, comment, form }: TransitionDefinition): AvailableTransition {
  return { key, name, comment, form };
}

/** An entry of a timeline. */
export function presentEntry(ctx: Context, entry: EntryDocument): TimelineEntry {
  const { _id, kind, at, actor, visibility, body, from, to, document } = entry;
  const data = entry.data && fieldsOf(ctx, 'timeline.read', entry).pick(entry.data, 'data.');
  return { id: _id, kind, at, actor, visibility, body, from, to, document, data };
}
