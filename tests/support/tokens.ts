import type { JWTPayload } from 'jose';
import { expect } from 'vitest';

/** The parts of a token, decoded. */
export function open(token: string): {
  header: Record<string, string>;
  payload: JWTPayload & { exp: number; iat: number };
} {
  const [header, payload] = token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as never);
  return { header: header ?? {}, payload: payload ?? { exp: 0, iat: 0 } };
}

/** Text or bytes as a part of a token. */
export const base64url = (part: string | Uint8Array): string =>
  Buffer.from(part as string).toString('base64url');

/** An object as a part of a token. */
export const encode = (part: object): string => base64url(JSON.stringify(part));

/** The text of an object with more text before its closing brace, which `JSON.stringify` would not write. */
export const textWith = (part: object, more: string): string =>
  `${JSON.stringify(part).slice(0, -1)},${more}}`;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Another text for the same bytes: the lowest bit of its last letter is unused. */
export function twinOf(text: string): string {
  const twin = `${text.slice(0, -1)}${LETTERS[LETTERS.indexOf(text.at(-1) as string) ^ 1]}`;
  expect(Buffer.from(twin, 'base64url')).toEqual(Buffer.from(text, 'base64url'));
  return twin;
}

/** What would give a token away: its parts, and their ends. */
export const piecesOf = (token: string): string[] =>
  token
    .split('.')
    .flatMap((part) => [part, part.slice(-16)])
    .filter((piece) => piece.length >= 16);
