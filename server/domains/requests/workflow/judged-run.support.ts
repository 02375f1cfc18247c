import type { WorkflowDefinition } from '../definition.js';
import { chooseTransition, stateOf } from '../workflow.model.js';
import { begun } from './parallel/branches.model.js';
import { afterMove, joinOf } from './parallel/replay.model.js';
import { placesIn, type EnteredPlace } from './place.model.js';
import type { Maker, Standing } from './standing.model.js';
import { runningAfter, type RunningTimer } from './timers.model.js';
import { isIn, visitOf, type Visit } from './visit.model.js';

const START = new Date('2026-11-29T10:00:00Z');

/** A request without a database: what moves make of it, and what happens by itself meanwhile. */
export class JudgedRun {
  standing: Standing;
  /** How many timers have run out and made their transition. */
  ranOut = 0;
  private now = START;
  private timers: RunningTimer[] = [];
  private reached = [{ state: 's0', at: START }];

  constructor(private readonly workflow: WorkflowDefinition) {
    const first = stateOf(workflow, workflow.initial);
    const branches = begun(first, START);
    this.standing = { state: first.key, branches, data: {}, facts: {}, request: {} };
    this.enter(placesIn(first), null);
  }

  /** Somebody wants a transition. */
  make(key: string, maker: Maker, data: Record<string, number>): boolean {
    const choice = chooseTransition(this.workflow, this.standing, key, maker);
    if (choice.kind !== 'ok') return false;
    const { branch, to } = choice;
    this.standing = afterMove(this.standing, choice, { data, at: this.now });
    if (!branch) this.reached = [...this.reached, { state: to.key, at: this.now }];
    const joined = branch && joinOf(this.workflow, this.standing);
    // What the branch would go on to is over before it begins.
    if (joined) return this.make(joined.key, null, {});
    this.enter(branch ? [{ state: to, branch }] : placesIn(to), branch);
    return true;
  }

  /**
   * Time passes, and timers run out one after the other; false where two do at the same moment, of which nobody says which is first.
   * @param tell Told of each stretch of time (ms) before what happens at its end.
   */
  pass(seconds: number, tell: (ms: number) => void): boolean {
    const end = new Date(this.now.getTime() + seconds * 1_000);
    const goTo = (at: Date): void => {
      tell(at.getTime() - this.now.getTime());
      this.now = at;
    };
    for (;;) {
      const [next, other] = this.timers.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
      if (!next || next.dueAt > end) break;
      if (other?.dueAt.getTime() === next.dueAt.getTime()) return false;
      goTo(next.dueAt);
      this.timers = this.timers.filter((timer) => timer !== next);
      if (this.make(next.transition, null, {})) this.ranOut += 1;
    }
    goTo(end);
    return true;
  }

  private enter(places: readonly EnteredPlace[], moved: { key: string } | null): void {
    this.timers = runningAfter({ timers: this.timers }, places, moved, this.now);
    const waiting = places.map((place): [EnteredPlace, Visit] => [
      place,
      visitOf(this.whereabouts, place.branch?.key),
    ]);
    for (const [{ state }, visit] of waiting) {
      if (!isIn(this.whereabouts, visit)) continue;
      (state.then ?? []).some((key) => this.make(key, null, {}));
    }
  }

  private get whereabouts() {
    return { reached: this.reached, branches: [...(this.standing.branches ?? [])] };
  }
}
