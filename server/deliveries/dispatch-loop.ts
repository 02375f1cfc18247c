import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../kernel/log.js';
import { Pause } from '../kernel/pause.js';
import type { DeliveryDocument } from './deliveries.model.js';
import type { DeliveriesStore } from './deliveries.store.js';
import type { Dispatching } from './dispatcher.js';

/** So many attempts of all endpoints are under way in one process. */
const IN_ALL = 100;
/** A claim counts as lost after so long; an attempt takes 20 seconds at most. */
const LOCK_MS = 30_000;
/** So often (ms) a process looks for what others made due. */
const LOOK_MS = 2_000;
/** Rounds begin no closer (ms) than this: each looks for what many attempts that ended have made room for. */
const APART_MS = 20;
/** What could not be tried, for no fault of the receiver, is given back after so long (ms), twice as long each time on end, and at most so long. */
const GIVEN_BACK_MS = { first: 1_000, longest: 16_000 };
/** So long a stop waits for attempts under way. */
const GRACE_MS = 3_000;

/** What the loop is made of. */
export interface DispatchLoopParts {
  deliveries: DeliveriesStore;
  dispatcher: Dispatching;
  clock: Clock;
  log: Logger;
}

/** Finds what is due and hands it to the dispatcher. Every process runs one; claims keep them apart. */
export class DispatchLoop {
  /** Attempts under way, by endpoint. */
  private readonly busy = new Map<string, number>();
  /** Endpoints for which more was due than there was room for. */
  private readonly held = new Set<string>();
  /** How often on end nothing could be tried, by endpoint. */
  private readonly troubles = new Map<string, number>();
  private readonly running = new Set<Promise<void>>();
  private readonly abort = new AbortController();
  private isStopped = false;
  private isWoken = false;
  private readonly rest = new Pause();
  private looping: Promise<void> = Promise.resolve();

  constructor(private readonly parts: DispatchLoopParts) {}

  /** Looks for work until it is stopped. */
  start(): void {
    this.looping = this.loop();
  }

  /** Takes nothing more, lets attempts under way end for a moment, then cuts them: others repeat them. */
  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.looping;
    const cut = setTimeout(() => this.abort.abort(), GRACE_MS);
    await Promise.allSettled(this.running);
    clearTimeout(cut);
  }

  /** Looks for work at once. */
  wake(): void {
    this.isWoken = true;
    this.rest.wake();
  }

  private async loop(): Promise<void> {
    while (!this.isStopped) {
      this.isWoken = false;
      const began = performance.now();
      let wait = LOOK_MS;
      try {
        wait = await this.round();
      } catch (error) {
        this.parts.log.warn({ err: error }, 'Deliveries could not be looked for; they are tried again');
      }
      if (!this.isWoken) await this.rest.of(wait);
      const left = began + APART_MS - performance.now();
      if (left > 0 && !this.isStopped) await sleep(left);
    }
  }

  /** Begins what is due and has room; answers how long nothing else will be. */
  private async round(): Promise<number> {
    const { deliveries, clock } = this.parts;
    let wait = LOOK_MS;
    let last = '';
    for (;;) {
      const { busy, more } = await deliveries.busyAfter(last);
      for (const { endpointId, dueAt } of busy) {
        if (this.isStopped) return wait;
        const left = dueAt.getTime() - clock().getTime();
        if (left > 0) wait = Math.min(wait, left);
        else await this.fill(endpointId);
        last = endpointId;
      }
      if (!more) return wait;
    }
  }

  /** Begins as many attempts of an endpoint as it has room for. */
  private async fill(endpointId: string): Promise<void> {
    const { deliveries, dispatcher, clock } = this.parts;
    const places = dispatcher.placesOf(endpointId) - (this.busy.get(endpointId) ?? 0);
    const room = Math.min(places, IN_ALL - this.running.size);
    if (room <= 0) return void this.held.add(endpointId);
    const gate = await dispatcher.gate(endpointId);
    // Tests pass by a closed gate: somebody wants to know.
    const only = gate === 'closed' ? { cause: 'test' } : {};
    const { atOnce } = dispatcher;
    const now = clock();
    const most = gate === 'ajar' ? 1 : room * atOnce;
    const due = await deliveries.due(endpointId, now, most, only);
    if (due.length === most) this.held.add(endpointId);
    const until = new Date(now.getTime() + LOCK_MS);
    const claimed = await deliveries.claim(due, { lock: randomUUID(), now, until });
    for (let at = 0; at < claimed.length; at += atOnce)
      this.begin(endpointId, claimed.slice(at, at + atOnce));
  }

  private begin(endpointId: string, claimed: readonly DeliveryDocument[]): void {
    this.busy.set(endpointId, (this.busy.get(endpointId) ?? 0) + 1);
    const run = this.parts.dispatcher
      .deliver(claimed, this.abort.signal)
      .then(
        () => void this.troubles.delete(endpointId),
        (error: unknown) => this.giveBack(endpointId, claimed, error),
      )
      .finally(() => {
        this.running.delete(run);
        const left = (this.busy.get(endpointId) ?? 1) - 1;
        if (left > 0) this.busy.set(endpointId, left);
        else this.busy.delete(endpointId);
        if (this.held.size === 0 && !this.parts.dispatcher.endsFreeOthers) return;
        this.held.clear();
        this.wake();
      });
    this.running.add(run);
  }

  /** Others need not wait until the claim counts as lost. */
  private async giveBack(
    endpointId: string,
    claimed: readonly DeliveryDocument[],
    error: unknown,
  ): Promise<void> {
    const { deliveries, clock, log } = this.parts;
    log.warn({ err: error }, 'A delivery could not be tried; it is tried again');
    const before = this.troubles.get(endpointId) ?? 0;
    this.troubles.set(endpointId, before + 1);
    const ms = Math.min(GIVEN_BACK_MS.first * 2 ** before, GIVEN_BACK_MS.longest);
    await sleep(ms, undefined, { signal: this.abort.signal }).catch(() => undefined);
    // Where the database does not answer either, the claim runs out.
    await deliveries.giveBack(claimed, clock()).catch(() => undefined);
  }
}
