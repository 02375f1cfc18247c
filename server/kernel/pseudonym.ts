/** How a person is called who has been erased. */
export const FORMER_MEMBER = 'Former member';

/** What stands for a text, or a part of one, that has been erased. */
export const ERASED = '[erased]';

/** Shorter words stand in too many texts that are about something else. */
const SHORTEST = 3;

/**
 * The value with every whole occurrence of these words replaced, in any case, wherever it stands in texts; names of fields stay.
 * What has none of them is the same as before.
 */
export function scrub<T>(value: T, words: readonly string[]): T {
  const pattern = patternOf(words);
  return pattern ? (replaced(value, pattern) as T) : value;
}

function patternOf(words: readonly string[]): RegExp | null {
  const long = words.filter((word) => word.trim().length >= SHORTEST);
  if (long.length === 0) return null;
  // The longest first: an address may begin like a name. A genitive belongs to it. White space may have been written in another way.
  const sorted = [...long].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((word) => word.trim().split(/\s+/).map(escape).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu');
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function replaced(value: unknown, pattern: RegExp): unknown {
  if (typeof value === 'string') {
    const text = value.replace(pattern, ERASED);
    return text === value ? value : text;
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => replaced(item, pattern));
    return items.every((item, at) => item === value[at]) ? value : items;
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const entries = Object.entries(value).map(([key, item]) => [key, replaced(item, pattern)] as const);
  return entries.every(([key, item]) => item === (value as Record<string, unknown>)[key])
    ? value
    : Object.fromEntries(entries);
}
