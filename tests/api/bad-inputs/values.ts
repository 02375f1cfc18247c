import fc from 'fast-check';
import { RawJson } from './message.js';
import { HOSTILE_NAMES, NAUGHTY_STRINGS } from './naughty-strings.js';
import { resolve, type FieldSchema } from './operations.js';

/** An object whose property is really called so, `__proto__` included. */
export function named(name: string, value: unknown): Record<string, unknown> {
  return Object.defineProperty({}, name, { value, enumerable: true, configurable: true, writable: true });
}

const nested = (levels: number, open = '[', close = ']'): RawJson =>
  new RawJson(open.repeat(levels) + close.repeat(levels));

const deepObject = (levels: number): RawJson =>
  new RawJson(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

/** Values of every kind that JSON knows, of the wrong kind for most places. */
const KINDS: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    Number.MAX_SAFE_INTEGER,
    1e308,
    '',
    'x',
    [],
    {},
    [[]],
    ['x'],
    [null],
    [{}],
  ],
  ...[new RawJson('1e999'), new RawJson('-0'), new RawJson(`1${'0'.repeat(400)}`)],
];

/** Objects that a database, a merge or a careless comparison would take for more than data. */
const OBJECTS: readonly unknown[] = [
  ...[{ $gt: '' }, { $ne: null }, { $where: '1' }, { $regex: '.*' }, { $in: ['x'] }, { $expr: true }],
  ...HOSTILE_NAMES.map((name) => named(name, { polluted: true })),
  { constructor: { prototype: { polluted: true } } },
  { toString: 'x', valueOf: 'x', length: 1 },
  { _bsontype: 'ObjectId', id: 'x' },
  new RawJson('{"a":1,"a":{"$gt":""},"__proto__":null}'),
];

/** Nesting: what the database keeps and what it does not. */
const DEPTHS: readonly unknown[] = [
  ...[90, 200].map((levels) => nested(levels)),
  ...[90, 200].map(deepObject),
];

/** Nesting that breaks recursion. What meets it stands before all fields: each place has one of them. */
const ABYSSES: readonly unknown[] = [nested(5_000), nested(60_000), deepObject(20_000)];

/** Values at the limits of a schema and one beyond, and what resembles its known values. */
export function boundaries(schema: FieldSchema): unknown[] {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum, items } = schema;
  const sizes = (...limits: (number | undefined)[]): number[] =>
    limits.flatMap((limit) =>
      limit === undefined ? [] : [limit - 1, limit, limit + 1].filter((n) => n >= 0),
    );
  const lists = sizes(minItems, maxItems).map((length) =>
    Array.from({ length }, () => valueFor(items ?? {})),
  );
  return [
    ...sizes(minLength, maxLength).flatMap((length) => ['x'.repeat(length), '😀'.repeat(length)]),
    ...lists,
    ...[minimum, maximum].flatMap((limit) =>
      limit === undefined ? [] : [limit - 1, limit, limit + 1, limit + 0.5],
    ),
    ...(schema.enum ?? [])
      .filter((word) => word !== null)
      .flatMap((word) => [word, word.toUpperCase(), `${word} `, [word], { toString: word }]),
    ...(schema.format === 'email'
      ? ['x', '@', 'a@b', 'a@b.c\0', 'a b@c.de', 'a@b.c@d.e', `${'a'.repeat(300)}@b.cd`]
      : []),
  ];
}

/** Something simple of the right type. */
function valueFor(schema: FieldSchema): unknown {
  const { type } = resolve(schema);
  return type === 'string' ? 'x' : type === 'object' ? {} : 1;
}

/** The fixed values for a place of a JSON body, the ones that break most first; what follows starts somewhere else for each place. */
export function fixedValues(schema: FieldSchema, offset: number): unknown[] {
  const turn = offset % NAUGHTY_STRINGS.length;
  const strings = [...NAUGHTY_STRINGS.slice(turn), ...NAUGHTY_STRINGS.slice(0, turn)];
  const abyss = ABYSSES[offset % ABYSSES.length];
  return [...boundaries(schema), ...KINDS, ...DEPTHS, abyss, ...OBJECTS, ...strings];
}

/** Texts of any code unit, of any character, and of naughty pieces. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 })
    .map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...NAUGHTY_STRINGS), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('')),
  fc.double().map(String),
  fc.bigInt().map(String),
);

const hostileName = fc.oneof(fc.constantFrom(...HOSTILE_NAMES), hostileText);

/** Any JSON, with hostile names and texts at any depth. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(hostileText, fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('any'), { maxLength: 5 }),
    fc.dictionary(hostileName, tie('any'), { maxKeys: 4 }),
    fc.tuple(hostileName, tie('any')).map(([name, value]) => named(name, value)),
  ),
})).any;
