import { demand } from './gate-error.js';

/** Reads claims of our own as we write them. The functions throw a GateError for anything else. */
export interface ClaimReader {
  /** A text that is not empty. */
  text(name: string): string;
  /** A list of texts. */
  texts(name: string): string[];
}

/** A reader of these claims. */
export function readerOf(claims: Readonly<Record<string, unknown>>): ClaimReader {
  return {
    text(name) {
      const value = claims[name];
      demand(typeof value === 'string' && value !== '', 'claim');
      return value;
    },
    texts(name) {
      const value = claims[name];
      demand(Array.isArray(value) && value.every((one) => typeof one === 'string'), 'claim');
      return value as string[];
    },
  };
}
