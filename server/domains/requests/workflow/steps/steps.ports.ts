import type { Context } from '../../../../kernel/context.js';
import type { Transaction } from '../../../../store/unit-of-work.js';
import type { StepAnswer } from './step.definition.js';

/** A call that a step asks for. */
export interface StepCall {
  /** Key of the connector. */
  connector: string;
  /** Id of the request. */
  subject: string;
  /** Ids and keys only. */
  data: Readonly<Record<string, unknown>>;
  attempts: number;
  take: readonly StepAnswer[];
}

/** What has become of a call. */
export type CallState =
  | { kind: 'pending' }
  | { kind: 'answered'; facts: Record<string, unknown> }
  /** For good; why, as a code. */
  | { kind: 'failed'; error: string };

/** What steps ask of connectors. */
export interface ConnectorCaller {
  /** Asks for a call in the transaction; answers its id, or null when there is no such connector that is enabled. */
  ask(ctx: Context, tx: Transaction, call: StepCall): Promise<string | null>;
  /** Lets calls know that one may go. */
  wake(): void;
  /** What has become of a call that was asked for. */
  stateOf(ctx: Context, callId: string): Promise<CallState>;
  /** Takes back a call that is not under way; whoever asked does not wait any more. */
  takeBack(ctx: Context, callId: string): Promise<void>;
}

/** Somebody of the staff. */
export interface StaffMember {
  id: string;
  name: string;
}

/** What steps ask of tenants. */
export interface StaffDirectory {
  /** Active staff with a role who may work for a department; null is everybody's. Always in the same order. */
  withRole(ctx: Context, role: string, department: string | null): Promise<StaffMember[]>;
}
