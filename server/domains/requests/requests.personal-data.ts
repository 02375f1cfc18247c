import { unnamed } from '../../access/who-acts.js';
import type { Context } from '../../kernel/context.js';
import { ERASED, FORMER_MEMBER, scrub } from '../../kernel/pseudonym.js';
import { each, eraseEach, type Fate } from '../../store/each.js';
import type { Erasure, Kept, PersonalData, PersonalItem, RetentionRule } from '../../store/personal-data.js';
import type { RequestDocument, RequestsStore } from './requests.store.js';
import type { EntryDocument, TimelineStore } from './timeline.store.js';
import { isPersonal, termsOf, type Worded } from './handling/terms.model.js';

const domain = 'requests';
const DAY = 24 * 60 * 60_000;

/** Why something of this kind and time must stay; null when it may go. */
function keptBy(ctx: Context, { retention }: Erasure, what: RetentionRule['what'], at: Date): Kept | null {
  const rule = retention.find((one) => one.what === what);
  const until = new Date(at.getTime() + (rule?.keepDays ?? 0) * DAY);
  return rule && until > ctx.clock() ? { what, count: 1, until, reason: rule.reason } : null;
}

/** What they asked for. A request is the account's: it stays, without the person in it. */
export function requestsOfPeople({ requests }: RequestsStore): PersonalData {
  return {
    domain,
    collection: 'requests',
    async *disclose(ctx, { id }) {
      for await (const request of each(requests, ctx, { ownerId: id })) {
        const { number, serviceKey, title, state, status, data, accountName, locationName } = request;
        const times = {
          createdAt: request.createdAt,
          updatedAt: request.updatedAt,
          closedAt: request.closedAt,
        };
        const place = { account: accountName, location: locationName };
        const { rating } = request;
        const facts = { number, service: serviceKey, title, state, status, data, rating, ...place, ...times };
        yield { kind: 'request', id: request._id, data: facts };
      }
    },
    erase(ctx, erasure, after, tx) {
      const { id, identifiers } = erasure.person;
      const filter = { $or: [{ ownerId: id }, { assigneeId: id }] };
      return eraseEach(requests, ctx, { filter, after }, tx, (request) => {
        const assigned = request.assigneeId === id ? { assigneeName: FORMER_MEMBER } : {};
        if (request.ownerId !== id) return { set: assigned };
        const nameless = { ...assigned, requesterName: FORMER_MEMBER };
        const keep = keptBy(ctx, erasure, 'requests', request.createdAt);
        const words = { ...request, requesterName: FORMER_MEMBER };
        if (keep) return { keep, set: { ...nameless, terms: withoutWords(request, words) } };
        const { title, facts } = request;
        const data = scrub(request.data, identifiers);
        const rating = request.rating?.comment ? { ...request.rating, comment: null } : request.rating;
        const terms = withoutWords(request, { ...words, data });
        const scrubbed = { title: scrub(title, identifiers), data, facts: scrub(facts, identifiers) };
        return { set: { ...nameless, ...scrubbed, rating, terms } };
      });
    },
  };
}

/** What it is found by, without the words that are gone; the same list where none is. */
function withoutWords({ terms = [] }: RequestDocument, left: Worded): string[] {
  const known = termsOf(left, null);
  const isLeft = (term: string): boolean => known.includes(term) || !isPersonal(term);
  return terms.every(isLeft) ? terms : terms.filter(isLeft);
}

/** What they wrote and did in requests, and what others wrote in theirs. */
export function timelinesOfPeople({ entries }: TimelineStore): PersonalData {
  return {
    domain,
    collection: 'timelineEntries',
    async *disclose(ctx, { id }) {
      for await (const entry of each(entries, ctx, { $or: [{ ownerId: id }, { actorIds: id }] })) {
        const item = disclosed(entry, id);
        if (item) yield item;
      }
    },
    erase(ctx, erasure, after, tx) {
      const { id } = erasure.person;
      const filter = { $or: [{ ownerId: id }, { actorIds: id }] };
      return eraseEach(entries, ctx, { filter, after }, tx, (entry) => fateOf(ctx, entry, erasure));
    },
  };
}

/** Their own words whole; of others only what staff told them, without a name. Internal notes of others are not theirs. */
function disclosed(entry: EntryDocument, userId: string): PersonalItem | null {
  const { _id: id, requestId, kind, at, visibility, body, from, to, document, data, actor } = entry;
  // A decision of somebody else in their place is not their own words.
  const writers = entry.actorIds.slice(0, entry.actor.actedBy ? 2 : 1);
  const isOwn = (entry.approval ? writers.slice(0, 1) : writers).includes(userId);
  if (!isOwn && visibility === 'internal') return null;
  const facts = { requestId, at, from: from?.key ?? null, to: to?.key ?? null };
  const { documents = [], tried = [], earlier = [] } = entry;
  const own = { body, document, documents, data, tried, earlier };
  if (isOwn) return { kind, id, data: { by: 'you', ...facts, visibility, ...own } };
  const said = actor.kind === 'customer' ? {} : { body };
  return { kind, id, data: { by: actor.kind, ...facts, ...said } };
}

function fateOf(ctx: Context, entry: EntryDocument, erasure: Erasure): Fate<EntryDocument> {
  const { id, identifiers } = erasure.person;
  const actor = unnamed(entry.actor, entry.actorIds, id) as EntryDocument['actor'];
  const document = scrub(entry.document, identifiers);
  const isOwn = entry.actorIds[0] === id;
  const keep = isOwn && entry.body !== null ? keptBy(ctx, erasure, 'comments', entry.at) : null;
  const approval = entry.approval ? { approval: scrub(entry.approval, identifiers) } : {};
  const names = { actor, document, ...approval, ...namesIn(entry, erasure) };
  if (keep) return { keep, set: names };
  const body = isOwn && entry.body !== null ? ERASED : scrub(entry.body, identifiers);
  const left = isOwn ? nothingIn : (list: Said): Said => scrub(list, identifiers);
  const { earlier, tried } = entry;
  const said = { ...(earlier ? { earlier: left(earlier) } : {}), ...(tried ? { tried: left(tried) } : {}) };
  return { set: { ...names, ...said, body, data: scrub(entry.data, identifiers) } as Partial<EntryDocument> };
}

type Said = readonly object[];

/** The same list where it is empty already, so that nothing is erased twice. */
const nothingIn = (list: Said): Said => (list.length === 0 ? list : []);

/** Whom an entry mentions, and its files, without the person. */
function namesIn(entry: EntryDocument, { person }: Erasure): Partial<EntryDocument> {
  const { mentions, documents } = entry;
  const isNamed = mentions?.some(({ id, name }) => id === person.id && name !== FORMER_MEMBER);
  return {
    ...(isNamed
      ? { mentions: mentions?.map((one) => (one.id === person.id ? { ...one, name: FORMER_MEMBER } : one)) }
      : {}),
    ...(documents ? { documents: scrub(documents, person.identifiers) } : {}),
  } as Partial<EntryDocument>;
}
