import type { Connection } from 'mongoose';
import { GridFsBlobStore } from './adapters/blob/gridfs.js';
import { composeAudit } from './compose/audit.js';
import { composeCatalog } from './compose/catalog.js';
import { composeBackground } from './compose/background.js';
import { composeConnectors } from './compose/connectors.js';
import { composeConversation } from './compose/conversation.js';
import { composeExplanations } from './compose/explanations.js';
import { composeForms } from './compose/forms.js';
import { composeGrants } from './compose/grants.js';
import { composeMailIn } from './compose/mail-in.js';
import { composeMoves } from './compose/moves.js';
import { composeOperation } from './compose/operation.js';
import { composeRequestDrafts } from './compose/request-drafts.js';
import { composePromise } from './compose/promise.js';
import { composePrivacy } from './compose/privacy.js';
import { composeNotifications } from './compose/notifications.js';
import { requireReady } from './compose/ready.js';
import { composeRequestWork } from './compose/request-work.js';
import { composeWebhooks } from './compose/webhooks.js';
import type { Config } from './config.js';
import { composeRecords } from './compose/records.js';
import { AuditController } from './domains/audit/audit.controller.js';
import { DocumentsController } from './domains/documents/documents.controller.js';
import { DocumentsService } from './domains/documents/documents.service.js';
import { DocumentsStore } from './domains/documents/documents.store.js';
import {
  EmbedSessionsController,
  MeController,
  TokenController,
} from './domains/identity/identity.controller.js';
import { ApiKeysController } from './domains/identity/api-keys.controller.js';
import { ApiKeysService } from './domains/identity/api-keys.service.js';
import { ApiKeysStore } from './domains/identity/api-keys.store.js';
import { SESSION_LIFE_MS } from './domains/identity/identity.model.js';
import { DpopNonces } from './domains/identity/dpop-nonces.js';
import { Dpop } from './domains/identity/dpop.js';
import { IdentityService } from './domains/identity/identity.service.js';
import { IdentityStore } from './domains/identity/identity.store.js';
import { IssuersController } from './domains/identity/issuers.controller.js';
import { IssuersService } from './domains/identity/issuers.service.js';
import { IssuersStore } from './domains/identity/issuers.store.js';
import { KnownTokens } from './domains/identity/known-tokens.js';
import { SeenProofs } from './domains/identity/seen-proofs.js';
import { ProfileController } from './domains/identity/profile.controller.js';
import { ProfileService } from './domains/identity/profile.service.js';
import { Revocations } from './domains/identity/revocations.js';
import { SessionsService } from './domains/identity/sessions.service.js';
import { SigningKeys } from './domains/identity/signing-keys.js';
import { Tokens } from './domains/identity/tokens.js';
import { UsedProofs } from './domains/identity/used-proofs.js';
import { UsersController } from './domains/identity/users.controller.js';
import { UsersService } from './domains/identity/users.service.js';
import type { RecordsService } from './domains/records/records.service.js';
import { CatalogController } from './domains/requests/catalog.controller.js';
import { CatalogService } from './domains/requests/catalog.service.js';
import { CatalogStore } from './domains/requests/catalog.store.js';
import { RequestsController } from './domains/requests/requests.controller.js';
import { RequestsService } from './domains/requests/requests.service.js';
import { RequestsStore } from './domains/requests/requests.store.js';
import { TimelineStore } from './domains/requests/timeline.store.js';
import { AccessController } from './domains/tenants/explain.controller.js';
import { AccountsController } from './domains/tenants/accounts.controller.js';
import { AccountsService } from './domains/tenants/accounts.service.js';
import { InvitationsController } from './domains/tenants/invitations.controller.js';
import { InvitationsService } from './domains/tenants/invitations.service.js';
import { InvitationsStore } from './domains/tenants/invitations.store.js';
import { LocationsStore } from './domains/tenants/locations.store.js';
import { MembersController } from './domains/tenants/members.controller.js';
import { MembersService } from './domains/tenants/members.service.js';
import { MembershipsService } from './domains/tenants/memberships.service.js';
import { MembershipsStore } from './domains/tenants/memberships.store.js';
import { RoleBook } from './domains/tenants/role-book.js';
import { RolePreviewsController, RolesController } from './domains/tenants/roles.controller.js';
import { RolesService } from './domains/tenants/roles.service.js';
import { RolesStore } from './domains/tenants/roles.store.js';
import { TenantsService } from './domains/tenants/tenants.service.js';
import { StaffController } from './domains/tenants/staff.controller.js';
import { StaffService } from './domains/tenants/staff.service.js';
import { WorkersService } from './domains/tenants/workers.service.js';
import { TenantsStore } from './domains/tenants/tenants.store.js';
import { EventStreamController } from './http/event-stream.controller.js';
import { EventStream } from './http/event-stream.js';
import type { ControllerFactory } from './http/ioc.js';
import { SystemController } from './http/system.controller.js';
import { observed } from './jobs/observed.js';
import { schedule } from './jobs/schedule.js';
import type { Clock } from './kernel/clock.js';
import type { Logger } from './kernel/log.js';
import { Metrics } from './kernel/metrics.js';
import { SecretBox } from './kernel/secret-box.js';
import { EventFeed } from './store/event-feed.js';
import { composeIdempotency } from './compose/idempotency.js';
import { KeptSecrets } from './store/kept-secrets.js';
import { OutboxRelay } from './store/outbox-relay.js';
import { TasksStore } from './store/tasks.js';
import { UnitOfWork } from './store/unit-of-work.js';

/** What everything is made of. */
export interface Ingredients {
  config: Config;
  connection: Connection;
  clock: Clock;
  log: Logger;
  /** Where browsers reach the server; known once it listens. */
  publicUrl: () => string;
}

/** The whole server, put together: the only place where services, stores and adapters are made. */
export type Portico = ReturnType<typeof compose>;

/** Puts the server together. Nothing runs yet. */
export function compose({ config, connection, clock, log, publicUrl }: Ingredients) {
  const metrics = new Metrics();
  const unitOfWork = new UnitOfWork(connection);
  const blobs = new GridFsBlobStore(connection);
  const feed = new EventFeed(connection, log);
  const events = new EventStream(feed);
  const tenantsStore = new TenantsStore(connection);
  const locationsStore = new LocationsStore(connection);
  const tenants = new TenantsService(tenantsStore, locationsStore, clock);
  const accounts = new AccountsService(tenantsStore, locationsStore, tenants, unitOfWork);
  const membershipsStore = new MembershipsStore(connection);
  const invitationsStore = new InvitationsStore(connection);
  const rolesStore = new RolesStore(connection);
  const issuersStore = new IssuersStore(connection);
  const roleBook = new RoleBook(rolesStore, clock, log);
  // Roles name people, and identity asks for roles: the port is filled as soon as both exist.
  const roles: RolesService = new RolesService({
    store: rolesStore,
    memberships: membershipsStore,
    accounts: tenantsStore,
    people: { byIds: (...args) => users.byIds(...args) },
    issuers: issuersStore,
    book: roleBook,
    unitOfWork,
  });
  const memberships = new MembershipsService(membershipsStore, roles, invitationsStore);
  const catalogStore = new CatalogStore(connection);
  const catalog = new CatalogService(catalogStore, unitOfWork);

  const box = new SecretBox(config.secretKeys);
  const signingKeys = new SigningKeys(connection, box, clock);
  const tokens = new Tokens(signingKeys, clock, publicUrl);
  const dpop = new Dpop({
    nonces: new DpopNonces(signingKeys, clock),
    seen: new SeenProofs(),
    used: new UsedProofs(connection),
    clock,
    publicUrl,
  });
  const identityStore = new IdentityStore(connection);
  const apiKeysStore = new ApiKeysStore(connection);
  const revokedSince = async (moment: Date): Promise<string[]> =>
    (
      await Promise.all([identityStore.sessionsRevokedSince(moment), apiKeysStore.revokedSince(moment)])
    ).flat();
  const revocations = new Revocations(revokedSince, SESSION_LIFE_MS, clock, log);
  revocations.listen((ids) => events.revoke(ids));
  const sessions = new SessionsService(identityStore, revocations);
  const users: UsersService = new UsersService({ store: identityStore, sessions, unitOfWork });
  const profiles = new ProfileService(identityStore, unitOfWork);
  const apiKeys = new ApiKeysService({
    store: apiKeysStore,
    sessions: identityStore,
    revocations,
    unitOfWork,
    clock,
  });
  const identity = new IdentityService({
    store: identityStore,
    knownTokens: new KnownTokens(tokens, clock),
    dpop,
    apiKeys,
    revocations,
    tenants,
    memberships,
    roles,
    liveRoles: roleBook,
    locations: accounts,
    catalog,
    unitOfWork,
    clock,
  });
  const { allowLoopback } = config;
  const issuers = new IssuersService({
    store: issuersStore,
    sessions: identityStore,
    ...{ revocations, roles, unitOfWork, allowLoopback },
  });
  const token = composeGrants({
    ...{ connection, clock, log, publicUrl, allowLoopback, unitOfWork, apiKeys, identity, identityStore },
    ...{ issuersStore, memberships, tenants, roles, tokens },
  });
  const members = new MembersService({
    store: membershipsStore,
    invitations: invitationsStore,
    ...{ accounts, people: users, sessions, roles, catalog, unitOfWork },
  });
  const staff = new StaffService({ memberships: membershipsStore, people: users });
  const invitations = new InvitationsService({
    ...{ store: invitationsStore, memberships: membershipsStore },
    ...{ accounts, people: users, roles, unitOfWork },
  });

  const { audit, auditTrail, sealer } = composeAudit({ connection, box, clock });
  const documentsStore = new DocumentsStore(connection);
  const requestsStore = new RequestsStore(connection);
  const timelineStore = new TimelineStore(connection, requestsStore);
  const tasks = new TasksStore(connection);
  const promise = composePromise({
    ...{ connection, clock, unitOfWork, catalog, services: catalogStore },
    ...{ requests: requestsStore, tasks },
  });
  const moving = composeMoves({
    ...{ connection, unitOfWork, tasks, timeline: timelineStore, catalog, roles, users },
    ...{ requests: requestsStore, memberships: membershipsStore, book: roleBook },
    ...{ calls: () => connectors.stepCalls, forms: () => forms.directory, effects: [promise.effect] },
  });
  const requestDrafts = composeRequestDrafts({
    ...{ connection, clock, catalog, services: catalogStore, unitOfWork },
    records: { find: (...args) => records.find(...args) },
  });
  const conversation = composeConversation({
    ...{ connection, unitOfWork, roleBook, users, store: requestsStore, timeline: timelineStore },
    ...{ catalog, promise: promise.effect, memberships: membershipsStore },
    documents: { link: (...args) => documents.link(...args) },
    requests: () => requests,
  });
  // Requests, documents and records ask each other: the ports are filled as soon as all exist.
  const forms = composeForms({
    ...{ profiles, accounts, members, staff },
    ...{ records: () => records, recordTypes: () => ofRecords.recordTypes },
  });
  const requests: RequestsService = new RequestsService({
    ...{ store: requestsStore, timeline: timelineStore, catalog, accounts: tenants },
    records: { find: (...args) => records.find(...args) },
    documents: { link: (...args) => documents.link(...args) },
    ...{ moves: moving.moves, approvals: moving.approvals, readings: conversation.readings },
    followers: conversation.followers,
    ...{ drafts: requestDrafts.submitted, forms: forms.directory, outlooks: promise.outlooks, unitOfWork },
  });
  const documents: DocumentsService = new DocumentsService({
    store: documentsStore,
    blobs,
    requests,
    records: {
      locate: (...args) => records.locate(...args),
      noteUpload: (...args) => records.noteUpload(...args),
    },
    unitOfWork,
    audit,
    maxBytes: config.maxUploadBytes,
  });

  const requestWork = composeRequestWork({
    ...{ connection, requests, catalog, unitOfWork, store: requestsStore, timeline: timelineStore },
    workers: new WorkersService(membershipsStore, roleBook, users),
    ...{ promise: promise.effect, outlooks: promise.outlooks },
  });

  const ofRecords = composeRecords({
    connection,
    accounts: tenants,
    files: documents,
    roles: { roleKeys: (ctx) => roles.keys(ctx) },
    audit,
    unitOfWork,
  });
  const records: RecordsService = ofRecords.records;

  const { calendars } = promise;
  const ofCatalog = composeCatalog({
    ...{ connection, calendars, store: catalogStore, catalog, roles, tenants, unitOfWork },
    recordTypes: ofRecords.recordTypes,
    ...{ requests: requestsStore, timeline: timelineStore },
  });

  const explanations = composeExplanations(
    { memberships: membershipsStore, accounts: tenantsStore, roles: rolesStore, book: roleBook },
    { users, requests, documents, catalog, records },
  );

  const { calls, onRun } = composeOperation({ metrics, connection, feed, events, audit });
  const outgoing = { connection, unitOfWork, box, clock, log, allowLoopback };
  const webhooks = composeWebhooks(outgoing);
  const connectors = composeConnectors({ ...outgoing, requests, records });
  const mailIn = composeMailIn({
    ...{ config, connection, clock, log, metrics, unitOfWork, documents, users, roleBook },
    ...{ requests: requestsStore, comments: conversation.comments, memberships: membershipsStore },
  });
  const { replyAddress } = mailIn;
  const notifications = composeNotifications({
    ...{ connection, unitOfWork, clock, log, config, users, requests, tenants, catalog, roleBook },
    ...{ box, publicUrl, replyAddress },
    approvals: moving.approvals,
    stores: {
      ...{ memberships: membershipsStore, requests: requestsStore, timeline: timelineStore },
      approvals: moving.stores.approvals,
      participants: conversation.stores.participants,
    },
  });
  const fanOuts = [webhooks.fanOut, connectors.fanOut, notifications.fanOut];
  const relay = new OutboxRelay(connection, fanOuts, log, feed);
  const stores = {
    ...{ identity: identityStore, sessions, memberships: membershipsStore, invitations: invitationsStore },
    ...{ requests: requestsStore, timeline: timelineStore, documents: documentsStore, audit },
    requestDrafts: requestDrafts.store,
    ...ofRecords.stores,
    ...notifications.stores,
    ...requestWork.stores,
    approvalStores: moving.stores,
    conversationStores: conversation.stores,
    mailInStores: mailIn.stores,
  };
  const people = { find: users.lookUp.bind(users) };
  const privacy = composePrivacy({ connection, unitOfWork, tasks, blobs, people, stores });
  const handlers = [...privacy.handlers, ...moving.handlers, promise.handler(moving.moves)];
  const { usageCounter } = requestDrafts;
  const kept = { documents: documentsStore, archives: privacy.archives, usageCounter };
  const { usualTimes } = promise;
  const jobParts = { ...kept, blobs, signingKeys, sealer, usualTimes, clock };
  const periodic = observed(schedule(jobParts), onRun);
  const background = composeBackground({
    ...{ connection, unitOfWork, clock, log },
    ...{ periodic, tasks, handlers, onRun },
  });
  const lifecycle = { stopping: false };
  const probes = {
    publicKeys: () => signingKeys.publicKeys(),
    ready: () => requireReady(connection, lifecycle),
  };

  const makers = new Map<unknown, () => unknown>([
    [EmbedSessionsController, () => new EmbedSessionsController(identity)],
    [UsersController, () => new UsersController(users)],
    [ApiKeysController, () => new ApiKeysController(apiKeys)],
    [AccessController, () => new AccessController(explanations)],
    [AuditController, () => new AuditController(auditTrail)],
    [RolesController, () => new RolesController(roles)],
    [RolePreviewsController, () => new RolePreviewsController(roles)],
    [IssuersController, () => new IssuersController(issuers)],
    [TokenController, () => new TokenController(token, dpop)],
    [MeController, () => new MeController(identity)],
    [ProfileController, () => new ProfileController(profiles)],
    [AccountsController, () => new AccountsController(accounts)],
    [StaffController, () => new StaffController(staff)],
    [MembersController, () => new MembersController(members)],
    [InvitationsController, () => new InvitationsController(invitations)],
    [CatalogController, () => new CatalogController(catalog, promise.usualTimes, forms.prefill)],
    ...ofCatalog.makers,
    ...requestDrafts.makers,
    [RequestsController, () => new RequestsController(requests)],
    ...[...conversation.makers, ...mailIn.makers],
    [DocumentsController, () => new DocumentsController(documents)],
    ...[...moving.makers, ...ofRecords.makers, ...requestWork.makers],
    [EventStreamController, () => new EventStreamController(events)],
    [SystemController, () => new SystemController(probes)],
    ...[...background.makers, ...privacy.makers, ...webhooks.makers, ...connectors.makers],
    ...[...notifications.makers, ...promise.makers],
  ]);
  const controllers = ((controller: unknown) => makers.get(controller)?.()) as ControllerFactory;

  return {
    ...{ config, clock, log, metrics, calls, connection, controllers, lifecycle },
    ...{ tenants, members, identity, apiKeys, revocations, roles, roleBook, catalog, requests },
    comments: conversation.comments,
    documents,
    recordTypes: ofRecords.recordTypes,
    records,
    imports: ofRecords.imports,
    changeRequests: ofRecords.changeRequests,
    feed,
    events,
    relay,
    webhooks: webhooks.loop,
    connectors: connectors.loop,
    notifications: notifications.loops,
    mailIn: mailIn.listener,
    personalData: privacy.personalData,
    handlers,
    jobs: background.jobs,
    tasks,
    taskRunner: background.taskRunner,
    sealer,
    usualTimes,
    usageCounter,
    calendars: promise.ofCalendars,
    secrets: new KeptSecrets(connection, box),
    ...composeIdempotency(connection),
  };
}
