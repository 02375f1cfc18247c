import type { Connection } from 'mongoose';
import { may } from '../access/guard.js';
import { isStaff } from '../access/roles.js';
import type { UsersService } from '../domains/identity/users.service.js';
import { CommentsController } from '../domains/requests/conversation/comments.controller.js';
import { CommentsService } from '../domains/requests/conversation/comments.service.js';
import type { Reader, ReaderDirectory } from '../domains/requests/conversation/conversation.ports.js';
import { Followers } from '../domains/requests/conversation/followers.js';
import { HumanHelpController } from '../domains/requests/conversation/human-help.controller.js';
import { HumanHelpService } from '../domains/requests/conversation/human-help.service.js';
import { ParticipantsController } from '../domains/requests/conversation/participants.controller.js';
import { ParticipantsService } from '../domains/requests/conversation/participants.service.js';
import { ParticipantsStore } from '../domains/requests/conversation/participants.store.js';
import { ReadingsService } from '../domains/requests/conversation/readings.service.js';
import { ReadingsStore } from '../domains/requests/conversation/readings.store.js';
import type { CatalogService } from '../domains/requests/catalog.service.js';
import type { PromiseEffect } from '../domains/requests/promise/promise.effect.js';
import type { DocumentShelf } from '../domains/requests/requests.ports.js';
import type { RequestsService } from '../domains/requests/requests.service.js';
import type { RequestsStore } from '../domains/requests/requests.store.js';
import type { TimelineStore } from '../domains/requests/timeline.store.js';
import type { MembershipsStore } from '../domains/tenants/memberships.store.js';
import { PeopleAsActors } from '../domains/tenants/people-as-actors.js';
import type { RoleBook } from '../domains/tenants/role-book.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** What conversations need of the rest. */
export interface ConversationIngredients {
  connection: Connection;
  unitOfWork: UnitOfWork;
  store: RequestsStore;
  timeline: TimelineStore;
  documents: DocumentShelf;
  catalog: CatalogService;
  promise: PromiseEffect;
  memberships: MembershipsStore;
  roleBook: RoleBook;
  users: UsersService;
  /** Requests ask how much is unread, and help makes requests: it is made later. */
  requests: () => RequestsService;
}

/** Puts together what both sides say, who hears of it, how far they have read, and the way to a human. */
export function composeConversation({ connection, requests, ...given }: ConversationIngredients) {
  const { store, timeline, documents, unitOfWork } = given;
  const participants = new ParticipantsStore(connection);
  const readings = new ReadingsStore(connection);
  const readers = readerDirectory(given);
  const ofReadings = new ReadingsService({ store, timeline, readings, unitOfWork });
  const comments = new CommentsService({ store, timeline, documents, readers, unitOfWork });
  const taking = new ParticipantsService({ store, participants, readers, unitOfWork });
  const help = new HumanHelpService({
    ...{ store, timeline, unitOfWork, catalog: given.catalog, promise: given.promise },
    requests: {
      offers: (...args) => requests().offers(...args),
      prepare: (...args) => requests().prepare(...args),
      begin: (...args) => requests().begin(...args),
    },
  });
  const makers: [unknown, () => unknown][] = [
    [CommentsController, () => new CommentsController(comments, ofReadings)],
    [ParticipantsController, () => new ParticipantsController(taking)],
    [HumanHelpController, () => new HumanHelpController(help)],
  ];
  const followers = new Followers({ participants, readers, timeline });
  return { makers, comments, followers, readings: ofReadings, stores: { participants, readings } };
}

/** Answers who can read something, with the roles that they have now. */
function readerDirectory({
  memberships,
  roleBook,
  users,
}: Pick<ConversationIngredients, 'memberships' | 'roleBook' | 'users'>): ReaderDirectory {
  const actors = new PeopleAsActors(memberships, roleBook);
  return {
    async readers(ctx, ids, request, visibility) {
      const { tenantId } = ctx;
      const entry = { ...request, visibility, kind: 'commented' };
      const found = await Promise.all(
        (await users.byIds(ctx, [...new Set(ids)])).map(async ({ _id: id, name, status }) => {
          const [reader] = (await actors.ofPerson(ctx, id)).filter(
            (actor) =>
              status === 'active' &&
              may({ tenantId, actor }, 'request.read', request) &&
              may({ tenantId, actor }, 'timeline.read', entry),
          );
          return reader ? [{ id, name, side: isStaff(reader) ? 'staff' : 'customer' } satisfies Reader] : [];
        }),
      );
      const known = new Map<string, Reader>(found.flat().map((one) => [one.id, one]));
      // In the order in which they were named.
      return new Map(ids.flatMap((id) => (known.has(id) ? [[id, known.get(id) as Reader]] : [])));
    },
    async people(ctx, ids) {
      const found = await Promise.all(
        (await users.byIds(ctx, [...new Set(ids)])).map(async ({ _id: id, name }) => {
          const isOfStaff = (await actors.ofPerson(ctx, id)).some(isStaff);
          return { id, name, side: isOfStaff ? 'staff' : 'customer' } satisfies Reader;
        }),
      );
      return new Map<string, Reader>(found.map((one) => [one.id, one]));
    },
  };
}
