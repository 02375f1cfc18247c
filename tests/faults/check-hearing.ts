import { EFFECTS } from './expected.js';
import type { Heard, Hearer } from './hearer.js';
import type { Snapshot } from './snapshot.js';

/** The order in which the steps of a story are told, each about its request or its record. */
const ORDER = EFFECTS.map(({ event, entry }) => (event === 'request.commented' ? entry : event));

/** What is wrong with what somebody heard: every announcement once, and in order per subject. Empty when nothing is. */
export function checkHearing({ heard, wrong }: Hearer, { announced, comments }: Snapshot): string[] {
  const faults = [...wrong];
  const known = new Set<string>();
  const furthest = new Map<string, number>();
  for (const event of heard) {
    if (known.has(event.id)) faults.push(`${event.type} of ${event.subject} (${event.id}) came twice.`);
    known.add(event.id);
    const place = ORDER.indexOf(nameOf(event, comments));
    const before = furthest.get(event.subject) ?? -1;
    if (place >= 0 && place <= before)
      faults.push(`${event.type} of ${event.subject} came after a later one.`);
    furthest.set(event.subject, Math.max(place, before));
  }
  const missing = missingOf({ heard }, { announced });
  if (missing.length > 0) faults.push(`${missing.length} events never came, such as ${missing[0]}.`);
  return faults;
}

/** Ids of the announcements that somebody did not hear. */
export function missingOf(
  { heard }: Pick<Hearer, 'heard'>,
  { announced }: Pick<Snapshot, 'announced'>,
): string[] {
  const known = new Set(heard.map(({ id }) => id));
  return [...announced].filter((id) => !known.has(id));
}

const nameOf = ({ type, data }: Heard, comments: Snapshot['comments']): string =>
  type === 'request.commented' ? (comments.get(data['entryId'] as string) ?? '') : type;
