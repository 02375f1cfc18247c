import { wordsIn } from '../../../kernel/words.js';
import { labelsOf } from '../requests.model.js';

/** Words of a search beyond these are refused. */
export const MOST_SEARCHED = 8;
/** So many terms of a request are kept. */
const MOST_TERMS = 300;
const MOST_WORDS = 50;

/** What terms are made of. */
export interface Worded {
  number: string;
  accountName: string;
  requesterName: string;
  data: Record<string, unknown>;
}

/** The words of a search, each once. */
export const wordsOf = (search: string): string[] => wordsIn(search);

/** Under this name stand words that whoever sees the request may read; answers stand under `data.…`. */
const OPEN = '.';
/** The words of the service’s name. */
const SERVICE = '.service';

/**
 * What a request is found by, for the index: each word with the field that it stands in behind it, so that a search finds
 * words in the order of the index and no answer that its caller may not read. Comments and notes are not among them.
 */
export function termsOf(
  { number, accountName, requesterName, data }: Worded,
  service: { name: string; form: Readonly<Record<string, unknown>> } | null,
): string[] {
  const open = [number, accountName, requesterName].flatMap(wordsIn);
  const named = wordsIn(service?.name ?? '');
  const labels = labelsOf(service?.form ?? {});
  const answers = Object.entries(data).flatMap(([field, value]) =>
    [...textsIn(value), labels(field, value)]
      .flatMap((one) => wordsIn(one).slice(0, MOST_WORDS))
      .map((word) => termOf(word, `data.${field}`)),
  );
  return [
    ...new Set([
      ...open.map((word) => termOf(word, OPEN)),
      ...named.map((word) => termOf(word, SERVICE)),
      ...answers,
    ]),
  ].slice(0, MOST_TERMS);
}

/** The texts and numbers in an answer, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether a term may come from a person: from their name or an answer. */
export const isPersonal = (term: string): boolean => !term.endsWith(`=${SERVICE}`);

/** A word of a field as a term; a word never holds the sign between. */
const termOf = (word: string, field: string): string => `${word}=${field}`;

/** Which fields somebody may read, as rules of permission say it. */
interface Shown {
  only?: readonly string[];
  except?: readonly string[];
}

/** The condition that there is a term which begins with a word, in a field that is shown. The index knows where to look. */
export function termCondition(word: string, fields: Shown | undefined): object {
  const start = `^${escaped(word)}`;
  if (!fields) return new RegExp(start);
  const hidden = fields.except?.map(covered) ?? [];
  const not = hidden.length > 0 ? `(?!(?:${hidden.join('|')})$)` : '';
  const shown = fields.only?.map(covered) ?? ['data\\..*'];
  const whole = new RegExp(`${start}[^=]*=(?:\\.(?:service)?|${not}(?:${shown.join('|')}))$`, 's');
  // Of a pattern with alternatives the database cannot tell where it begins.
  return { $elemMatch: { $gte: word, $lt: `${word}\u{10FFFF}`, $regex: whole } };
}

/** A path covers itself; all answers are covered by `data`. */
const covered = (path: string): string => (path === 'data' ? 'data\\..*' : escaped(path));

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
