import { setImmediate as breathe } from 'node:timers/promises';
import { changesOn } from './attacks.js';
import type { Base } from './bases.js';
import { faultsOf, type Fault } from './judge.js';
import type { Change } from './message.js';
import type { Place } from './operations.js';

/** One change to a good message, and what of the result the contract forbids. */
export interface Attack {
  place: Place;
  change: Change;
  faults: readonly Fault[];
}

/** Each `of`th of all places, from the `nth`: what one of several processes attacks. */
export interface Share {
  nth: number;
  of: number;
}

/** At most so many changes at each place are tried in a round: what its good messages write to grows, and its sessions end. */
const MOST_TRIED = 48;
/** Changes tried for each attack that is wanted: places where all is allowed have few attacks. */
const SPARE = 2;
/** How many of those that the contract allows are sent in a round, where the server most likely refuses them nevertheless. */
const LIKELY_REFUSED = 4;
/** The same of reads. */
const READS = 1;
/** The same of what writes: it takes the server twenty times as long as a refusal does. */
const WRITES = 1;
/** In the first round, which is all that the gate sees, each so manieth place has them, and those where nothing is forbidden. */
const FIRST_ROUND_STRIDE = 10;

/** All of the places. */
const WHOLE: Share = { nth: 0, of: 1 };

interface Hunt {
  places: readonly Place[];
  seed: number;
  count: number;
  share?: Share;
}

/** Chooses the attacks of each round: all that the contract forbids, and a share of what it allows. */
export class Chooser {
  private readonly quarries: readonly Quarry[];

  constructor({ places, seed, count, share = WHOLE }: Hunt) {
    const tried = Math.min(MOST_TRIED, Math.ceil((SPARE * share.of * count) / places.length));
    // A place has the same attacks whoever makes them.
    this.quarries = places
      .map((place, at) => new Quarry(place, seed, at, tried))
      .filter((_quarry, at) => at % share.of === share.nth);
  }

  /** The attacks of a round on each place. */
  async choose(bases: Readonly<Record<string, Base>>, round: number): Promise<Attack[][]> {
    const piles: Attack[][] = [];
    for (const quarry of this.quarries) {
      piles.push(quarry.choose(bases[quarry.place.operation.id] as Base, round));
      // The server shares the thread.
      await breathe();
    }
    return piles;
  }
}

class Quarry {
  private readonly changes: Generator<Change, never>;
  /** What the contract allows, in the order of its coming, until its turn comes. */
  private readonly allowed: Change[] = [];

  constructor(
    readonly place: Place,
    seed: number,
    private readonly at: number,
    private readonly most: number,
  ) {
    this.changes = changesOn(place, seed + at);
  }

  choose({ message }: Base, round: number): Attack[] {
    const { place } = this;
    const chosen: Attack[] = [];
    // A place where all is allowed goes on being so.
    for (let tried = 0; tried < (chosen.length > 0 ? this.most : LIKELY_REFUSED); tried += 1) {
      const change = this.changes.next().value;
      const faults = faultsOf(place.operation, change(message));
      if (faults.length > 0) chosen.push({ place, change, faults });
      else this.allowed.push(change);
    }
    const allowed = this.allowed.splice(0, this.share(round, chosen.length === 0));
    allowed.forEach((change, nth) => chosen.splice(2 * nth + 1, 0, { place, change, faults: [] }));
    return chosen;
  }

  /** How many of those that the contract allows a round has. */
  private share(round: number, onlyThose: boolean): number {
    const { operation, part } = this.place;
    if (part === 'path' || (part === 'body' && (operation.body?.type ?? '*/*') === '*/*'))
      return LIKELY_REFUSED;
    if (operation.method === 'GET') return READS;
    return round > 0 || onlyThose || this.at % FIRST_ROUND_STRIDE === 0 ? WRITES : 0;
  }
}
