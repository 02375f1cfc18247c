import type { Connection } from 'mongoose';
import { Readable } from 'node:stream';
import { SmtpListener } from '../adapters/mail-in/smtp-listener.js';
import type { Config } from '../config.js';
import type { DocumentsService } from '../domains/documents/documents.service.js';
import type { UsersService } from '../domains/identity/users.service.js';
import type { ReplyAddress } from '../domains/notifications/notifications.ports.js';
import type { CommentsService } from '../domains/requests/conversation/comments.service.js';
import { ArrivalsStore } from '../domains/requests/mail-in/arrivals.store.js';
import { HeldMessagesController } from '../domains/requests/mail-in/held-messages.controller.js';
import { HeldMessagesService } from '../domains/requests/mail-in/held-messages.service.js';
import { HeldMessagesStore } from '../domains/requests/mail-in/held-messages.store.js';
import { MailInService, type MailOutcome } from '../domains/requests/mail-in/mail-in.service.js';
import type { MailFiles, MailPeople } from '../domains/requests/mail-in/mail-in.ports.js';
import { ownMail } from '../domains/requests/mail-in/own-mail.js';
import { ReplyAddresses } from '../domains/requests/mail-in/reply-addresses.js';
import { ReplyAddressesStore } from '../domains/requests/mail-in/reply-addresses.store.js';
import { mayWrite } from '../domains/requests/mail-in/writers.js';
import type { RequestsStore } from '../domains/requests/requests.store.js';
import type { MembershipsStore } from '../domains/tenants/memberships.store.js';
import { PeopleAsActors } from '../domains/tenants/people-as-actors.js';
import type { RoleBook } from '../domains/tenants/role-book.js';
import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../kernel/log.js';
import type { Metrics } from '../kernel/metrics.js';
import { grantScope } from '../kernel/scope.js';
import type { UnitOfWork } from '../store/unit-of-work.js';

/** What e-mail that comes in needs of the rest. */
export interface MailInIngredients {
  config: Config;
  connection: Connection;
  clock: Clock;
  log: Logger;
  metrics: Metrics;
  unitOfWork: UnitOfWork;
  requests: RequestsStore;
  comments: CommentsService;
  documents: DocumentsService;
  users: UsersService;
  memberships: MembershipsStore;
  roleBook: RoleBook;
}

/** Puts together how answers to e-mails become comments, and what staff does with those that do not. */
export function composeMailIn(given: MailInIngredients) {
  const { config, connection, clock, log, requests, comments, unitOfWork } = given;
  const people = mailPeople(given);
  const stores = {
    replyAddresses: new ReplyAddressesStore(connection),
    heldMessages: new HeldMessagesStore(connection),
  };
  const held = stores.heldMessages;
  const service = new HeldMessagesService({ held, requests, comments, people, unitOfWork });
  const makers: [unknown, () => unknown][] = [
    [HeldMessagesController, () => new HeldMessagesController(service)],
  ];
  const { mailInDomain: domain, mailFrom, secretKeys } = config;
  const [key] = secretKeys;
  if (domain === null || mailFrom === null || !key)
    return { makers, stores, listener: null, replyAddress: nobodyTakes };
  const addresses = new ReplyAddresses({ store: stores.replyAddresses, key, domain, clock });
  const gate = new MailInService({
    ...{ addresses, held, requests, comments, people, unitOfWork, clock, log },
    own: ownMail(mailFrom, domain),
    arrivals: new ArrivalsStore(connection),
    files: mailFiles(given),
    onMail: counted(given.metrics),
  });
  const place = { host: config.mailInHost, port: config.mailInPort, name: domain };
  const listener = new SmtpListener(place, gate, log);
  return { makers, stores, listener, replyAddress: replyAddressBy(addresses, requests) };
}

const nobodyTakes: ReplyAddress = async () => null;

/** An address for whoever may write into the request. */
function replyAddressBy(addresses: ReplyAddresses, requests: RequestsStore): ReplyAddress {
  return async (ctx, requestId, visibility) => {
    const { tenantId, actor } = ctx;
    const request = await requests.find(grantScope({ tenantId }), requestId);
    if (!request || !mayWrite(ctx, actor, request, visibility)) return null;
    return addresses.issue({ tenantId, requestId, personId: actor.id, visibility });
  };
}

/** Who people are, and what they may now. */
function mailPeople({ users, memberships, roleBook }: MailInIngredients): MailPeople {
  const actors = new PeopleAsActors(memberships, roleBook);
  return {
    ofPerson: actors.ofPerson.bind(actors),
    contact: async (ctx, id) => (await users.contacts(ctx, [id])).get(id) ?? null,
    names: async (ctx, ids) => new Map((await users.byIds(ctx, ids)).map(({ _id, name }) => [_id, name])),
  };
}

/** Files of e-mails are uploads like others. */
const mailFiles = ({ documents }: MailInIngredients): MailFiles => ({
  async upload(ctx, { name, type, bytes }) {
    const file = { name, claimedType: type, declaredSize: bytes.length, body: Readable.from([bytes]) };
    return (await documents.upload(ctx, file))._id;
  },
});

/** A figure of what became of e-mails. */
function counted(metrics: Metrics): (outcome: MailOutcome) => void {
  const count = metrics.counter('portico_mail_in_total', 'E-mails that came in, by what became of them.', [
    'outcome',
  ]);
  return (outcome) => count({ outcome });
}
