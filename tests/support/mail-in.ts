import { bodyOf, type Api, type Schemas } from './api.js';
import { ReplyAddresses } from '../../server/domains/requests/mail-in/reply-addresses.js';
import { ReplyAddressesStore } from '../../server/domains/requests/mail-in/reply-addresses.store.js';
import { castOf, signIn, submit, type Actor, type Cast } from './actors.js';
import { handOver, Mailbox, type Arrived } from './mail.js';
import { TestPortico, type PorticoOptions } from './start-portico.js';

/** The domain at which people answer. */
export const REPLY_DOMAIN = 'reply.kestrel.example';

/** Somebody of a customer who was given an address to answer to, about a request of theirs. */
export interface Addressee {
  api: Actor;
  email: string;
  request: Schemas['ServiceRequest'];
  /** Where their answers go. */
  replyTo: string;
}

/** A server that sends e-mail to a mailbox of the test, and takes answers. */
export class MailWorld {
  private people = 0;
  private readonly addresses: ReplyAddresses;

  private constructor(
    readonly box: Mailbox,
    readonly portico: TestPortico,
    readonly cast: Cast,
  ) {
    const { connection, config } = portico.portico;
    const [key] = config.secretKeys as [Buffer];
    const store = new ReplyAddressesStore(connection);
    this.addresses = new ReplyAddresses({ store, key, domain: REPLY_DOMAIN, clock: portico.clock });
  }

  /** Starts both. */
  static async start(mongodbUri: string, options: PorticoOptions = {}): Promise<MailWorld> {
    const box = await Mailbox.start();
    const config = { ...box.config, mailInDomain: REPLY_DOMAIN };
    const portico = await TestPortico.start(mongodbUri, { ...options, config });
    return new MailWorld(box, portico, await castOf(portico));
  }

  /** Stops both. */
  async stop(): Promise<void> {
    await this.portico.stop(500);
    await this.box.stop();
  }

  /** Somebody of Brightwater with an address of their own. */
  async person(more: { roles?: string[]; name?: string } = {}): Promise<{ api: Actor; email: string }> {
    this.people += 1;
    const key = `p${this.people}`;
    const email = `${key}@brightwater.example`;
    const base = { externalId: key, name: `Person ${this.people}`, email, account: 'brightwater' };
    const api = await signIn(this.portico, this.cast.kestrel, { ...base, roles: ['member'], ...more });
    return { api, email };
  }

  /** The same, to whom staff wrote about a request of theirs; the e-mail itself is not waited for. */
  async addressee(): Promise<Addressee> {
    const { api, email } = await this.person();
    const request = await submit(api);
    await this.comment(this.cast.agent, request.id, { body: 'When can we come?' });
    const { id: personId } = bodyOf(await api.get<Schemas['Me']>('/v1/me'));
    const tenantId = this.cast.kestrel.id;
    const purpose = { tenantId, requestId: request.id, personId, visibility: 'public' } as const;
    return { api, email, request, replyTo: await this.addresses.issue(purpose) };
  }

  /** The same, with the e-mail. */
  async correspondent(): Promise<Addressee & { got: Arrived }> {
    const { api, email } = await this.person();
    const request = await submit(api);
    await this.comment(this.cast.agent, request.id, { body: 'When can we come?' });
    const [got] = (await this.box.got(1, ({ to }) => to.includes(email))) as [Arrived];
    return { api, email, request, got, replyTo: replyToOf(got) };
  }

  /** Comments by the API. */
  async comment(api: Api, id: string, body: object): Promise<Schemas['TimelineEntry']> {
    return bodyOf(await api.post<Schemas['TimelineEntry']>(`/v1/requests/${id}/comments`, body), 201);
  }

  /** Hands an answer over; answers with the code of the server. */
  send(mail: Parameters<typeof handOver>[1]): Promise<number> {
    return handOver(this.portico.server.mailInPort as number, { subject: 'Re: New reply', ...mail });
  }

  /** What stands in a request, without what was there when it was made. */
  async said(api: Api, id: string): Promise<Schemas['TimelineEntry'][]> {
    const timeline = await api.get<Schemas['TimelineEntryList']>(`/v1/requests/${id}/timeline?limit=100`);
    return bodyOf(timeline).items.filter(({ kind }) => kind === 'commented');
  }

  /** Messages of a request that wait for staff. */
  async held(api: Api, request: string, query = ''): Promise<Schemas['HeldMessage'][]> {
    const path = `/v1/held-messages?request=${request}${query}`;
    return bodyOf(await api.get<Schemas['HeldMessageList']>(path)).items;
  }
}

/** Where answers to an e-mail go. */
export function replyToOf({ mail }: Arrived): string {
  return mail.replyTo?.value[0]?.address ?? '';
}
