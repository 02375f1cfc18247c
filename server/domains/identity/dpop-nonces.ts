import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../kernel/clock.js';
import type { SigningKeys } from './signing-keys.js';

/** A nonce is new each minute (s) … */
const SLOT_SECONDS = 60;
/** … and taken for five: it and the four before it, and the next one, since clocks of processes differ. */
const SLOTS_TAKEN = 5;

/** Seconds from the time that a nonce names to the last moment at which it is taken. */
export const NONCE_SECONDS = SLOT_SECONDS * SLOTS_TAKEN;

/**
 * What proofs must repeat to be fresh (RFC 9449, section 8): a time, and our signature of it. Any process knows those of all
 * others, and nothing is stored.
 */
export class DpopNonces {
  /** Time (s) → its nonce. */
  private readonly made = new Map<number, string>();

  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
  ) {}

  /** The nonce of this minute. It begins with our time in seconds, for clients whose clock is wrong. */
  async current(): Promise<string> {
    return this.of(this.slot());
  }

  /** The time (s) that a good nonce names; null for one that is old or not ours. */
  async timeOf(nonce: string): Promise<number | null> {
    const time = Number.parseInt(nonce, 10);
    const age = this.slot() - time;
    if (time % SLOT_SECONDS !== 0 || age < -SLOT_SECONDS || age >= NONCE_SECONDS) return null;
    const [ours, theirs] = [await this.of(time), nonce].map((text) => Buffer.from(text));
    return ours?.length === theirs?.length && timingSafeEqual(ours as Buffer, theirs as Buffer) ? time : null;
  }

  private slot(): number {
    const now = Math.floor(this.clock().getTime() / 1_000);
    return now - (now % SLOT_SECONDS);
  }

  private async of(time: number): Promise<string> {
    let nonce = this.made.get(time);
    if (!nonce) {
      const key = await this.keys.nonceKey(new Date(time * 1_000));
      const mac = createHmac('sha256', key).update(`${time}`).digest('base64url').slice(0, 22);
      nonce = `${time}.${mac}`;
      if (this.made.size > 2 * SLOTS_TAKEN) this.made.clear();
      this.made.set(time, nonce);
    }
    return nonce;
  }
}
