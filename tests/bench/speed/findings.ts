import type { Heard } from './follow.js';
import type { Growth } from './growth.js';
import type { Stretch } from './load.js';
import type { Costs } from './profile.js';
import type { Pace, Series } from './rounds.js';
import type { Beside, Work } from './works.js';

/** What was measured, and on what. */
export interface Findings {
  /** Works of all servers. */
  works: readonly Work[];
  /** Works of Portico and the baseline alone. */
  besides: readonly Beside[];
  programs: readonly string[];
  series: readonly Series<Stretch>[];
  besidesSeries: readonly Series<Stretch>[];
  /** How soon readers hear; null when that was not measured. */
  events: readonly Series<Heard>[] | null;
  /** Portico on more data; null when that was not measured. */
  growth: Growth | null;
  /** How many requests there were. */
  requests: number;
  pace: Pace;
  /** Milliseconds from start to the first answer, and bytes in use after the load; by name. */
  starts: Readonly<Record<string, { startMs: number; bytes: number | null }>>;
  /** Works of one process, and of it and a second one that share the load, of Portico and of the baseline. */
  two: readonly Series<Stretch>[];
  /** Bytes in use of a process of Portico that has just started; null where the system does not tell. */
  restBytes: number | null;
  /** Where the processor's time went. */
  costs: Costs | null;
  mongodb: string;
}
