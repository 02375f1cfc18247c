/** So many failures in a row open the circuit. */
export const MOST_FAILURES = 5;
/** So long nothing goes out then, until one call tries. */
export const COOL_DOWN_MS = 30_000;
/** A call that tries counts as lost after so long; it takes 20 seconds at most. */
const PROBE_MS = 60_000;

/** Whether a system is called: `closed` lets all calls through, `open` none, `halfOpen` is one call that tries. */
export interface Circuit {
  state: 'closed' | 'open' | 'halfOpen';
  /** Failures in a row. */
  failures: number;
  /** When it opened; null while it is closed. */
  openedAt: Date | null;
  /** When a call may try; null while it is closed. */
  retryAt: Date | null;
  /** Names the call that tries. */
  probe: string | null;
}

/** Of a system of which nothing is known yet. */
export const CLOSED: Circuit = { state: 'closed', failures: 0, openedAt: null, retryAt: null, probe: null };

/** How many calls may go now. */
export function passOf({ state, retryAt }: Circuit, now: Date): 'all' | 'one' | 'none' {
  if (state === 'closed') return 'all';
  return retryAt && retryAt <= now ? 'one' : 'none';
}

/** One call tries. */
export function probing(circuit: Circuit, probe: string, now: Date): Circuit {
  return { ...circuit, state: 'halfOpen', probe, retryAt: new Date(now.getTime() + PROBE_MS) };
}

/**
 * After a call. While it is not closed only the call that tries counts: others began before it opened.
 * @param isWell Whether the system works, whatever it said.
 */
export function after(circuit: Circuit, call: string, isWell: boolean, now: Date): Circuit {
  const { state, failures, openedAt } = circuit;
  if (state !== 'closed' && (state === 'open' || circuit.probe !== call)) return circuit;
  if (isWell) return failures === 0 ? circuit : CLOSED;
  const more = failures + 1;
  if (state === 'closed' && more < MOST_FAILURES) return { ...circuit, failures: more };
  const retryAt = new Date(now.getTime() + COOL_DOWN_MS);
  return { state: 'open', failures: more, openedAt: openedAt ?? now, retryAt, probe: null };
}
