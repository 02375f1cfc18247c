import { demand } from './gate-error.js';

/** How much JSON may be nested and named. */
export interface JsonLimits {
  /** Levels of objects and arrays, the outermost included. */
  depth: number;
  /** Members of all its objects together. */
  members: number;
}

/** What shapes a JSON text, and its strings: all that tells names from values. */
const MARKS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g;

/**
 * The object that UTF-8 bytes spell as JSON, with each name once (RFC 8259; RFC 7515, section 4; RFC 7519, section 4).
 * Two readers of a repeated name may each see another value, so it is refused at every level. The caller limits the
 * length.
 * @throws GateError `utf8` (a byte order mark is left in the text, where it is no JSON), `json`, `depth`, `members`,
 * `duplicate`.
 */
export function parseStrictObject(bytes: Uint8Array, limits: JsonLimits): Record<string, unknown> {
  const text = decode(bytes);
  const value = parse(text);
  demand(isObject(value), 'json');
  checkNames(text, limits);
  return value;
}

/** Whether a parsed value is an object with names. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function decode(bytes: Uint8Array): string {
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  demand(text !== undefined, 'utf8');
  return text;
}

function parse(text: string): unknown {
  const value = attempt(() => JSON.parse(text) as unknown);
  demand(value !== undefined, 'json');
  return value;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    // The library's error quotes the text; the reason that the caller gives does not.
    return undefined;
  }
}

/** Walks a text that is known to be JSON: whatever stands before a colon is a name. */
function checkNames(text: string, { depth, members }: JsonLimits): void {
  const open: Set<string>[] = [];
  let last = '';
  let count = 0;
  for (const [mark] of text.matchAll(MARKS)) {
    if (mark === '{' || mark === '[') {
      demand(open.push(new Set()) <= depth, 'depth');
    } else if (mark === '}' || mark === ']') {
      open.pop();
    } else if (mark === ':') {
      demand(++count <= members, 'members');
      addName(open.at(-1) as Set<string>, last);
    } else {
      last = mark;
    }
  }
}

function addName(names: Set<string>, quoted: string): void {
  // Unescaped first: "\u0073ub" is "sub".
  const name = JSON.parse(quoted) as string;
  demand(!names.has(name), 'duplicate');
  names.add(name);
}
