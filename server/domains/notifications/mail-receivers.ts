import type { Mailer, MailOutcome } from '../../adapters/mail/mailer.js';
import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import type { DeliveryDocument, Endpoint } from '../../deliveries/deliveries.model.js';
import type { Gate, Outcome, Receivers, Tried } from '../../deliveries/receivers.js';
import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/log.js';
import { systemContext } from '../../kernel/system-context.js';
import { LetterWriter, type LetterParts } from './letter-writer.js';
import type { MailJob } from './mail-queue.js';

/** What sending e-mail is made of. */
export interface MailReceiversParts extends LetterParts {
  mailer: Mailer;
  deliveries: DeliveriesStore;
  clock: Clock;
  log: Logger;
}

/** Sends the e-mails of a tenant. What the server refuses for good is not tried again; whatever else fails is. */
export class MailReceivers implements Receivers<Endpoint> {
  private readonly writer: LetterWriter;

  constructor(private readonly parts: MailReceiversParts) {
    this.writer = new LetterWriter(parts);
  }

  /** The mail server, which is the same for all tenants. */
  async find({ endpointId, tenantId }: DeliveryDocument): Promise<Endpoint> {
    return { _id: endpointId, tenantId, enabled: true };
  }

  /** Always open: a server that fails is asked less often by the schedule. */
  async gate(): Promise<Gate> {
    return 'open';
  }

  /** Sends once, unless it has become needless or comes at a quiet hour. */
  async tryOnce(delivery: DeliveryDocument, _endpoint: Endpoint, signal: AbortSignal): Promise<Tried | null> {
    const { mailer, deliveries, clock } = this.parts;
    const at = clock();
    const began = performance.now();
    const ctx = systemContext('send-mail', delivery.tenantId, this.parts);
    const letter = await this.writer.write(ctx, delivery.event.data['job'] as MailJob);
    if (letter.kind === 'later') {
      await deliveries.giveBack([delivery], letter.at);
      return null;
    }
    const nothing: MailOutcome = { code: null, error: null };
    const outcome = letter.kind === 'none' ? nothing : await mailer.send(letter.mail, signal);
    const durationMs = Math.round(performance.now() - began);
    // What the server says may name the person: only its code is kept.
    const attempt = { at, durationMs, status: outcome.code, error: outcome.error, responseBody: '' };
    return { attempt, patience: null, isFinal: outcome.error === 'refused' };
  }

  /** Notes what failed, without whom it was for. */
  async noted({ _id }: DeliveryDocument, _endpoint: Endpoint, { attempt, goesOn }: Outcome): Promise<void> {
    if (attempt.error === null) return;
    const facts = { mail: _id, code: attempt.status, error: attempt.error, goesOn };
    this.parts.log.warn(facts, 'An e-mail could not be sent');
  }
}
