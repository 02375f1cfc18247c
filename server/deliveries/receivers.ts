import type { Attempt, DeliveryDocument, Endpoint } from './deliveries.model.js';

/** What came of an attempt. */
export interface Tried {
  attempt: Attempt;
  /** Milliseconds for which the receiver asked to be left alone; null when it did not. */
  patience: number | null;
  /** Whether another attempt would be in vain, whatever the schedule says. */
  isFinal: boolean;
}

/** What becomes of a delivery after an attempt. */
export interface Outcome extends Tried {
  /** Whether another attempt follows. */
  goesOn: boolean;
}

/** Whether calls may go: all, one to see how it is, or none. */
export type Gate = 'open' | 'ajar' | 'closed';

/** What kinds of endpoints do each in their own way. */
export interface Receivers<E extends Endpoint> {
  /** The endpoint of a delivery with what an attempt takes; null when it is gone. */
  find(delivery: DeliveryDocument): Promise<E | null>;
  /** Whether anything may go to an endpoint now, other than tests. */
  gate(endpointId: string): Promise<Gate>;
  /** Makes one attempt; null when it may not go after all. */
  tryOnce(delivery: DeliveryDocument, endpoint: E, signal: AbortSignal): Promise<Tried | null>;
  /** Told after each attempt, to keep account of how the endpoint is. */
  noted(delivery: DeliveryDocument, endpoint: E, outcome: Outcome): Promise<void>;
}
