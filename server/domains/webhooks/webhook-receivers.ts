import type { DeliveryDocument } from '../../deliveries/deliveries.model.js';
import type { Gate, Outcome, Receivers, Tried } from '../../deliveries/receivers.js';
import { isBeyondPatience } from '../../deliveries/schedule.model.js';
import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/log.js';
import { grantScope } from '../../kernel/scope.js';
import { systemContext } from '../../kernel/system-context.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { tryOnce, type Post } from './attempt.js';
import { endpointEvent } from './endpoints.events.js';
import type { DisabledReason, EndpointDocument, EndpointsStore } from './endpoints.store.js';
import type { SecretsStore } from './secrets.store.js';
import type { SigningSecret } from './signatures.model.js';

/** An endpoint with what signs for it now. */
export interface ReadyEndpoint extends EndpointDocument {
  signers: readonly SigningSecret[];
}

/** What deliveries to endpoints are made of. */
export interface WebhookReceiversParts {
  endpoints: EndpointsStore;
  secrets: SecretsStore;
  unitOfWork: UnitOfWork;
  post: Post;
  clock: Clock;
  log: Logger;
}

/** How events are posted to webhook endpoints, and when an endpoint is told nothing any more. */
export class WebhookReceivers implements Receivers<ReadyEndpoint> {
  constructor(private readonly parts: WebhookReceiversParts) {}

  /** The endpoint of a delivery with what signs for it now; null when it was taken out. */
  async find({ tenantId, endpointId }: DeliveryDocument): Promise<ReadyEndpoint | null> {
    const { endpoints, secrets, clock } = this.parts;
    const scope = grantScope({ tenantId });
    const [endpoint, good] = await Promise.all([
      endpoints.find(scope, endpointId),
      secrets.goodOf(scope, [endpointId], clock()),
    ]);
    return endpoint && { ...endpoint, signers: good.map((one) => secrets.open(one)) };
  }

  /** Always open: an endpoint that fails is told less often by the schedule, and nothing once it is disabled. */
  async gate(): Promise<Gate> {
    return 'open';
  }

  /** Posts once. */
  async tryOnce(delivery: DeliveryDocument, endpoint: ReadyEndpoint, signal: AbortSignal): Promise<Tried> {
    return tryOnce(delivery, endpoint, endpoint.signers, { ...this.parts, signal });
  }

  /** Notes that it began to fail or answers again, and disables one that is gone or failed for days. */
  async noted(delivery: DeliveryDocument, endpoint: EndpointDocument, outcome: Outcome): Promise<void> {
    const { at, error } = outcome.attempt;
    await this.noteHealth(endpoint, error === null ? null : at);
    if (error === 'gone' && endpoint.enabled) await this.disable(endpoint, 'gone');
    else if (error && !outcome.goesOn && delivery.cause !== 'test') {
      const failingSince = endpoint.failingSince ?? at;
      if (isBeyondPatience(failingSince, this.parts.clock())) await this.disable(endpoint, 'failing');
    }
  }

  /** Notes the first failure after successes, and the first success after failures. */
  private async noteHealth({ _id, tenantId, failingSince }: EndpointDocument, failedAt: Date | null) {
    if ((failingSince === null) === (failedAt === null)) return;
    await this.parts.endpoints.noteHealth(grantScope({ tenantId }), _id, failedAt);
  }

  private async disable({ _id, tenantId }: EndpointDocument, reason: DisabledReason): Promise<void> {
    const { endpoints, unitOfWork, clock } = this.parts;
    const scope = grantScope({ tenantId });
    await unitOfWork.run(systemContext('deliver-webhooks', tenantId, this.parts), async (tx) => {
      const before = await endpoints.find(scope, _id, tx.session);
      if (!before?.enabled) return;
      const at = clock();
      const change = { enabled: false, disabledReason: reason, disabledAt: at, updatedAt: at };
      if (!(await endpoints.change(scope, before, change, tx.session))) return;
      tx.audit({ action: 'webhook-endpoint.disable', subjectId: _id, facts: { reason } });
      tx.announce(endpointEvent('webhook-endpoint.disabled', _id, { reason }));
    });
  }
}
