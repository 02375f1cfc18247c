import { PNG } from '../../support/files.js';
import { header, RawJson, type Change } from './message.js';
import { HOSTILE_NAMES } from './naughty-strings.js';
import type { FieldSchema, Operation } from './operations.js';
import { fixedValues, named } from './values.js';

/** Puts a value at a place of the body. */
export const putAt =
  (pointer: string) =>
  (value: unknown): Change =>
  (base) => ({ ...base, body: replaced(base.body, pointer.split('/').slice(1), () => value) });

/** Leaves a place of the body out. */
export const omit =
  (pointer: string): Change =>
  (base) => ({ ...base, body: replaced(base.body, pointer.split('/').slice(1), () => undefined) });

/** A property that nobody declared, in an object or in place of what is none. */
export const extraAt =
  (pointer: string, name: string, value: unknown): Change =>
  (base) => ({
    ...base,
    body: replaced(base.body, pointer.split('/').slice(1), (old) => withProperty(old, name, value)),
  });

/** Hostile properties for an object; none for other values. */
export const extras = (pointer: string, { type }: FieldSchema): Change[] =>
  type === 'object' ? HOSTILE_NAMES.map((name) => extraAt(pointer, name, { polluted: true })) : [];

function withProperty(old: unknown, name: string, value: unknown): unknown {
  const own = typeof old === 'object' && old !== null && !(old instanceof RawJson) ? old : {};
  return Object.defineProperties(
    {},
    {
      ...Object.getOwnPropertyDescriptors(own),
      ...Object.getOwnPropertyDescriptors(named(name, value)),
    },
  );
}

/** A copy with another value at a place; undefined takes it away. What leads there is made where it is missing. */
function replaced(old: unknown, steps: readonly string[], value: (old: unknown) => unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value(old);
  const inner = replaced((old as Record<string, unknown> | undefined)?.[step], rest, value);
  if (Array.isArray(old) || (step === '0' && old === undefined)) {
    return inner === undefined ? [] : [inner, ...((old as unknown[] | undefined) ?? []).slice(1)];
  }
  const { [step]: _gone, ...others } = (old ?? {}) as Record<string, unknown>;
  return inner === undefined ? others : { ...others, [step]: inner };
}

/** Sends bytes as they are. */
export const rawBody =
  (bytes: string | Buffer): Change =>
  (base) => ({ ...base, body: Buffer.from(bytes) });

/** Content where nobody asks for any. */
const UNASKED = ['{', '[]', 'x'.repeat(300_000), ''].flatMap((text) =>
  ['application/json', 'application/json; charset=klingon', 'text/plain'].map(
    (type): Change =>
      (base) =>
        rawBody(text)(header('/Content-Type')(type)(base)),
  ),
);

/** Files that are empty, too large, or not what the portal takes. */
const FILES: readonly (string | Buffer)[] = [
  ...['', ' ', '<html>', '<svg xmlns="http://www.w3.org/2000/svg"/>', '#!/bin/sh', '%PDF-1.7', 'PK\x03\x04'],
  ...[Buffer.alloc(1_000_000, 97), Buffer.alloc(1_000_001, 97), Buffer.alloc(10), Buffer.alloc(10, 0xff)],
  ...[PNG, Buffer.concat([PNG, Buffer.from('<script>')]), Buffer.from('MZ\x90\0'), Buffer.from('\x7fELF')],
];

/** What is no JSON object or no form, or not in UTF-8, or too much. */
const UNREADABLE: readonly (string | Buffer)[] = [
  ...['', ' ', '{', '{"a":}', "{'a':1}", '{}{}', 'NaN', '[', ']', '\0', '\ufeff{}', '// x', '{"a":1,}'],
  ...['=', '&', '%', '%zz=%zz', '__proto__[a]=1', 'grant_type=a&grant_type=b', '"\\ud800"'],
  ...['='.repeat(2_000), 'a=1&'.repeat(1_500), '['.repeat(100_000), '{"a":'.repeat(40_000)],
  ...[`"${'x'.repeat(300_000)}"`, Buffer.from('{"a":1}', 'utf16le')],
  ...[Buffer.from('{"a":"\xff\xfe"}', 'latin1'), Buffer.from('\x1f\x8b\x08', 'latin1')],
];

/** Bodies that are faulty as a whole: not JSON, not UTF-8, not an object, too long, too deep, of another type. */
export function wholeBodies({ body }: Operation): Change[] {
  if (body === null) return UNASKED;
  if (body.type === '*/*') return FILES.map(rawBody);
  const encodings = ['gzip', 'br', 'deflate', 'identity', 'x', 'gzip, gzip'];
  return [
    (base) => ({ ...base, body: undefined }),
    ...UNREADABLE.map(rawBody),
    ...encodings.map((value) => header('/Content-Encoding')(value)),
    invalidUtf8,
    ...keyed(HOSTILE_NAMES),
    ...HOSTILE_NAMES.map((name) => extraAt('', name, { polluted: true })),
    ...fixedValues(body.schema, 0).map(putAt('')),
  ];
}

/** The good body with a byte in its first text that UTF-8 does not have. */
const invalidUtf8: Change = (base) => ({
  ...base,
  body: Buffer.from(JSON.stringify(base.body).replace(/"(?=[,}])/, '\xff"'), 'latin1'),
});

/** The same with an `Idempotency-Key`, for which the server reads the payload once more. */
const keyed = (names: readonly string[]): Change[] =>
  [...names.map((name) => named(name, 1)), new RawJson(`${'['.repeat(60_000)}${']'.repeat(60_000)}`)].map(
    (value, at): Change =>
      (base) => ({
        ...extraAt('', 'extra', value)(base),
        headers: { ...base.headers, 'Idempotency-Key': `key-${at}` },
      }),
  );
