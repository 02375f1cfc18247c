import type { ByteRange } from '../../adapters/blob/blob.js';

/** What a `Range` field asks for; `whole` where the standard says to ignore it, `none` where there are no such bytes. */
export type AskedRange = ByteRange | 'whole' | 'none';

/**
 * Reads a `Range` field for a file of so many bytes (RFC 9110, 14.1 and 14.2). Only one range of bytes is served: several
 * at once, other units and what is no range get the whole file, as the standard allows.
 */
export function readRange(field: string, size: number): AskedRange {
  const [, first = '', last = ''] = /^\s*bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(field) ?? [];
  if (first === '' && last === '') return 'whole';
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'none' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === '' ? Infinity : Number(last);
  if (end < start) return 'whole';
  return start >= size ? 'none' : { start, end: Math.min(end, size - 1) };
}
