import type { BranchStateDefinition, TransitionDefinition } from '../definition.js';
import type { PlacedChart } from '../every-way.model.js';

/** The keys of transitions that a state has made by itself. */
export function madeByItself(state: BranchStateDefinition): string[] {
  const { timers = [], steps = [], then = [] } = state;
  const failing = steps.flatMap(({ onFailure }) => (onFailure === undefined ? [] : [onFailure]));
  return [...timers.map(({ transition }) => transition), ...failing, ...then];
}

/** Transitions that something beside steps makes at once, by the key of the state. */
export type AtOnce = Readonly<Record<string, readonly string[]>>;

/** The states to which a state leads without a human and without a wait. */
export function atOnceFrom(
  state: BranchStateDefinition,
  transitions: readonly TransitionDefinition[],
  others: AtOnce = {},
): string[] {
  const { steps = [], then = [] } = state;
  const failing = steps.flatMap(({ onFailure }) => (onFailure === undefined ? [] : [onFailure]));
  const keys = [...then, ...failing, ...(others[state.key] ?? [])];
  return transitions
    .filter(({ key, from }) => keys.includes(key) && from.includes(state.key))
    .map(({ to }) => to);
}

/** A round that a request would go for ever by itself, as keys of states; null where there is none. */
export function roundWithoutWait(
  { states, transitions }: Pick<PlacedChart, 'states' | 'transitions'>,
  others: AtOnce = {},
): string[] | null {
  const ways = new Map(states.map((state) => [state.key, atOnceFrom(state, transitions, others)]));
  const done = new Set<string>();
  const look = (key: string, path: readonly string[]): string[] | null => {
    const begun = path.indexOf(key);
    if (begun >= 0) return path.slice(begun);
    if (done.has(key)) return null;
    for (const next of ways.get(key) ?? []) {
      const round = look(next, [...path, key]);
      if (round) return round;
    }
    done.add(key);
    return null;
  };
  for (const { key } of states) {
    const round = look(key, []);
    if (round) return round;
  }
  return null;
}
