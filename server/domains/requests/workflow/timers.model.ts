import type { RequestDocument } from '../requests.store.js';
import { after } from './duration.model.js';
import type { EnteredPlace } from './place.model.js';

/** A timer of the state that a request is in, or one of its branches. */
export interface RunningTimer {
  key: string;
  /** Key of the transition that is made when it runs out. */
  transition: string;
  dueAt: Date;
  /** What customers read of it; null tells them nothing. */
  announce: string | null;
  /** Key of the branch to whose state it belongs; absent is the request's own. */
  branch?: string;
}

/** The timers that begin when a request comes to some places. */
export function beginning(places: readonly EnteredPlace[], at: Date): RunningTimer[] {
  return places.flatMap(({ state, branch }) =>
    (state.timers ?? []).map(({ key, transition, after: duration, announce = null }) => ({
      ...{ key, transition, dueAt: after(at, duration), announce },
      ...(branch ? { branch: branch.key } : {}),
    })),
  );
}

/** All that run then: a branch that moves leaves those of the state and of other branches alone. */
export function runningAfter(
  { timers }: Pick<RequestDocument, 'timers'>,
  places: readonly EnteredPlace[],
  moved: { key: string } | null | undefined,
  at: Date,
): RunningTimer[] {
  const staying = moved ? timers.filter(({ branch }) => branch !== moved.key) : [];
  return [...staying, ...beginning(places, at)];
}
