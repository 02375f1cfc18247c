import { idsOf, whoActs } from '../../access/who-acts.js';
import type { Context } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import type { EventType } from '../../store/event-types.js';
import type { Announcement } from '../../store/outbox.js';
import type { TimelineEntry } from './requests.dto.js';
import type { RequestDocument } from './requests.store.js';
import type { EntryDocument } from './timeline.store.js';
import type { PlainStateDefinition } from './workflow/parallel/parallel.definition.js';

/** What an entry tells, beside who and when. */
export interface Happening {
  kind: TimelineEntry['kind'];
  visibility?: 'public' | 'internal';
  body?: string | null;
  from?: PlainStateDefinition;
  to?: PlainStateDefinition;
  document?: { id: string; name: string };
  data?: Record<string, unknown> | null;
  approval?: TimelineEntry['approval'];
  /** Ids of others whom the entry names. */
  alsoAbout?: readonly string[];
  /** The branch that has moved. */
  branch?: { key: string; name: string };
  documents?: TimelineEntry['documents'];
  mentions?: TimelineEntry['mentions'];
  tried?: TimelineEntry['tried'];
}

/** Where a request belongs: whoever may see it may see what is kept beside it. */
export function placeOf({ accountId, ownerId, locationId, department }: RequestDocument) {
  return { accountId, ownerId, locationId, department };
}

/** A new entry of a request's timeline. */
export function entryOf(ctx: Context, request: RequestDocument, happening: Happening): EntryDocument {
  const at = ctx.clock();
  const { kind, visibility = 'public', body = null, from, to, document = null, data = null } = happening;
  const { branch, approval = null, alsoAbout = [], documents = [], mentions = [], tried = [] } = happening;
  return {
    _id: newId('tml', at),
    tenantId: ctx.tenantId,
    requestId: request._id,
    ...placeOf(request),
    kind,
    at,
    actor: whoActs(ctx),
    actorIds: [...idsOf(ctx), ...alsoAbout, ...mentions.map(({ id }) => id)],
    visibility,
    body,
    from: from ? { key: from.key, name: from.name } : null,
    to: to ? { key: to.key, name: to.name } : null,
    ...(branch ? { branch: { key: branch.key, name: branch.name } } : {}),
    document,
    data,
    approval,
    documents,
    mentions,
    tried,
    editedAt: null,
    earlier: [],
    version: 1,
  };
}

/** Tells that something happened to a request: ids and keys only. */
export function announcementOf(
  type: EventType,
  request: RequestDocument,
  { visibility = 'public', ...facts }: { visibility?: 'public' | 'internal' } & Record<string, unknown> = {},
): Announcement {
  const { _id, number, serviceKey, state, category } = request;
  const place = placeOf(request);
  const data = {
    requestId: _id,
    number,
    service: serviceKey,
    accountId: place.accountId,
    state,
    category,
    ...(request.recordId ? { recordId: request.recordId } : {}),
    ...(request.parentId ? { parentId: request.parentId } : {}),
    ...facts,
  };
  return { type, subject: _id, ...place, visibility, data };
}
