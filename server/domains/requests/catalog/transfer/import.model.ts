import { canonicalJson } from '../../../../kernel/canonical-json.js';
import { bodyError, type InputError } from '../../../../kernel/errors.js';
import type { ServiceDefinition } from '../../definition.js';
import type { DraftDocument } from '../drafts.store.js';
import { withoutEmpty } from '../published.js';
import type { ServiceImportResult } from './definitions.dto.js';
import { SENT_TWICE } from './transfer.words.js';

/** A definition of a document, with what there is of its service. */
export interface Incoming {
  definition: ServiceDefinition;
  draft: DraftDocument | null;
  /** What is published; null is nothing. */
  current: ServiceDefinition | null;
  /** What keeps it from being published. */
  problems: readonly InputError[];
}

/** What becomes of a definition. */
export interface Fate {
  status: ServiceImportResult['status'];
  problems: readonly InputError[];
}

/** Decides about each definition of a document, in order. Pure. */
export function fatesOf(document: readonly Incoming[]): Fate[] {
  const seen = new Set<string>();
  return document.map((one) => {
    const { key } = one.definition;
    const isTwice = seen.has(key);
    seen.add(key);
    const problems = [...(isTwice ? [bodyError('/key', 'duplicate', SENT_TWICE)] : []), ...one.problems];
    return { status: problems.length > 0 ? 'faulty' : statusOf(one), problems };
  });
}

/** A draft is looked at first: it is what the next version says. */
function statusOf({ definition, draft, current }: Incoming): Fate['status'] {
  const before = draft?.definition ?? current;
  if (before && saysTheSame(before, definition)) return 'same';
  return draft ? 'changed' : 'created';
}

/** Whether two definitions mean the same: the order of members and empty optional ones do not count. */
function saysTheSame(one: ServiceDefinition, other: ServiceDefinition): boolean {
  return canonicalJson(withoutEmpty(one)) === canonicalJson(withoutEmpty(other));
}
