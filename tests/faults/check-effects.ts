import { expectedOf, type Effect } from './expected.js';
import type { Ledger, Story } from './ledger.js';
import type { Kept, Snapshot } from './snapshot.js';

/** What became of what was acknowledged. */
export interface EffectsFound {
  /** Acknowledged steps that were looked for. */
  acknowledged: number;
  /** Acknowledged and not there, or not wholly: an entry, an audit row or an announcement is missing. */
  lost: string[];
  /** There more often than asked for. */
  duplicate: string[];
  /** There though nobody asked for it, in part though never acknowledged, or at another version than was told. */
  odd: string[];
}

/** Holds the database against what the writers were told: each step exactly once, in every place. */
export function checkEffects(ledger: Ledger, found: Snapshot): EffectsFound {
  const result: EffectsFound = { acknowledged: 0, lost: [], duplicate: [], odd: [] };
  for (const story of ledger.stories) {
    result.acknowledged += story.done.length;
    checkThing(story, 'request', found.requests.get(story.marker) ?? [], result);
    checkThing(story, 'record', found.records.get(story.marker) ?? [], result);
  }
  checkImports(found, result);
  return result;
}

function checkThing(
  story: Story,
  about: Effect['about'],
  things: readonly Kept[],
  result: EffectsFound,
): void {
  const { sure, maybe } = expectedOf(story, about);
  const name = `${story.marker} (${about})`;
  if (things.length > 1) result.duplicate.push(`${name}: ${things.length} of it`);
  const [thing] = things;
  if (!thing) {
    if (sure.length > 0) result.lost.push(`${name}: ${sure.map(({ step }) => step).join(', ')}`);
    return;
  }
  const wasDone = maybe.filter(({ entry }) => thing.entries.includes(entry));
  const all = [...sure, ...wasDone];
  compare(
    name,
    'entry',
    thing.entries,
    all.map(({ entry }) => entry),
    result,
  );
  compare(
    name,
    'event',
    thing.events,
    all.map(({ event }) => event),
    result,
  );
  // Imports are audited by their type: see below.
  const audits = about === 'record' ? [] : all.map(({ audit }) => audit);
  compare(name, 'audit row', thing.audits, audits, result);
  if (thing.version !== all.length) result.odd.push(`${name}: version ${thing.version}, not ${all.length}`);
}

/** Each as often as expected, and in this order. */
function compare(
  name: string,
  what: string,
  found: readonly string[],
  wanted: readonly string[],
  result: EffectsFound,
): void {
  for (const label of new Set([...found, ...wanted])) {
    const [is, should] = [count(found, label), count(wanted, label)];
    if (is < should) result.lost.push(`${name}: ${what} ${label}, ${is} of ${should}`);
    if (is > should && should > 0) result.duplicate.push(`${name}: ${what} ${label}, ${is} for ${should}`);
    if (is > 0 && should === 0) result.odd.push(`${name}: ${what} ${label}, which nobody asked for`);
  }
}

const count = (labels: readonly string[], wanted: string): number =>
  labels.filter((label) => label === wanted).length;

/** What imports say in the audit that they made is what was made. */
function checkImports({ records, imported }: Snapshot, { odd }: EffectsFound): void {
  const kept = [...records.values()].flat();
  const updated = kept.reduce((total, { version }) => total + version - 1, 0);
  if (imported.created !== kept.length || imported.updated !== updated)
    odd.push(
      `Imports say that they made ${imported.created} and changed ${imported.updated} records; there are ${kept.length} and ${updated}.`,
    );
}
