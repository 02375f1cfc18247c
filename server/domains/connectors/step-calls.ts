import { forgottenAt, newDelivery, type Asked } from '../../deliveries/deliveries.model.js';
import type { DeliveriesStore } from '../../deliveries/deliveries.store.js';
import type { Context } from '../../kernel/context.js';
import { newId } from '../../kernel/ids.js';
import { grantScope } from '../../kernel/scope.js';
import type { Transaction } from '../../store/unit-of-work.js';
import type { ConnectorsStore } from './connectors.store.js';

/** What calls that somebody waits for are made of. */
export interface StepCallsParts {
  connectors: ConnectorsStore;
  deliveries: DeliveriesStore;
  /** Lets calls know that something may go now. */
  wake: () => void;
}

/** A call that somebody waits for. */
export interface AskedCall extends Asked {
  /** Key of the connector. */
  connector: string;
  /** Id of what it is about. */
  subject: string;
  /** Ids and keys only. */
  data: Readonly<Record<string, unknown>>;
}

/** What has become of it. */
export type AskedState =
  | { kind: 'pending' }
  | { kind: 'answered'; facts: Record<string, unknown> }
  | { kind: 'failed'; error: string };

/** Calls connectors for the automatic steps of workflows: on the engine of all calls, with its circuits, retries and secrets. */
export class StepCalls {
  constructor(private readonly parts: StepCallsParts) {}

  /** Asks for a call in the transaction; null when there is no such connector that is enabled. */
  async ask(ctx: Context, tx: Transaction, call: AskedCall): Promise<string | null> {
    const { connectors, deliveries } = this.parts;
    const { tenantId } = ctx;
    const now = ctx.clock();
    const connector = await connectors.find(grantScope({ tenantId }), call.connector, tx.session);
    if (!connector?.enabled) return null;
    const { subject, data, attempts, take } = call;
    const told = {
      id: newId('evt', now),
      type: 'request.stepStarted',
      subject,
      sequence: 0,
      time: now,
    } as const;
    const made = { endpointId: connector._id, tenantId, event: { ...told, data }, cause: 'event' } as const;
    const delivery = { ...newDelivery(made, deliveries.beginning(now)), asked: { attempts, take } };
    await deliveries.insert([delivery], tx.session);
    return delivery._id;
  }

  /** Lets calls go that were asked for. */
  wake(): void {
    this.parts.wake();
  }

  /** What has become of a call. */
  async stateOf({ tenantId }: Context, id: string): Promise<AskedState> {
    const call = await this.parts.deliveries.find(grantScope({ tenantId }), id);
    if (!call || call.status === 'cancelled') return { kind: 'failed', error: 'cancelled' };
    const last = call.attempts.at(-1);
    if (call.status === 'delivered') return { kind: 'answered', facts: last?.taken ?? {} };
    if (call.status === 'failed') return { kind: 'failed', error: last?.error ?? 'cancelled' };
    return { kind: 'pending' };
  }

  /** Takes back a call that is not under way. */
  async takeBack({ tenantId, clock }: Context, id: string): Promise<void> {
    const now = clock();
    await this.parts.deliveries.takeBack(grantScope({ tenantId }), id, now, forgottenAt(now));
  }
}
