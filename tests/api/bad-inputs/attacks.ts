import fc from 'fast-check';
import { extraAt, extras, omit, putAt, rawBody, wholeBodies } from './bodies.js';
import { asHeader, encode, header, type Change } from './message.js';
import {
  HOSTILE_NAMES,
  NAUGHTY_CONTENT_TYPES,
  NAUGHTY_CURSORS,
  NAUGHTY_HEADERS,
  NAUGHTY_STRINGS,
} from './naughty-strings.js';
import type { Place } from './operations.js';
import { boundaries, fixedValues, hostileJson, hostileText } from './values.js';

/** After so many fixed changes comes a generated one. */
const FIXED_IN_A_ROW = 3;
/** Generated changes are made so many at a time. */
const LOT = 12;
/** Far enough that no two lots of places share a seed. */
const NEXT_SEED = 10_000;

/**
 * Changes of a good message at one place, without end: fixed ones with generated ones between them, then generated ones alone.
 * The generated ones follow the seed.
 */
export function* changesOn(place: Place, seed: number): Generator<Change, never> {
  const fixed = fixedChanges(place, seed);
  const arbitrary = generatedChange(place);
  for (let lot = 0, at = 0; ; lot += 1) {
    const generated = fc.sample(arbitrary, { numRuns: LOT, seed: seed + lot * NEXT_SEED });
    for (const change of generated) {
      yield* fixed.slice(at, at + FIXED_IN_A_ROW);
      yield change;
      at += FIXED_IN_A_ROW;
    }
  }
}

function fixedChanges(place: Place, offset: number): readonly Change[] {
  const { part, pointer, schema } = place;
  if (part === 'body') {
    if (pointer === '') return wholeBodies(place.operation);
    return [omit(pointer), ...fixedValues(schema, offset).map(putAt(pointer)), ...extras(pointer, schema)];
  }
  if (pointer === '/Content-Type') return NAUGHTY_CONTENT_TYPES.map(header(pointer));
  if (part === 'header') return headerTexts(place).map(asHeader).map(header(pointer));
  if (pointer === '') return EXTRA_PARAMETERS;
  const simple = boundaries(schema).filter((one) => typeof one !== 'object');
  const cursors = pointer === '/cursor' ? NAUGHTY_CURSORS : [];
  const texts = [...simple.map(String), ...cursors, ...NAUGHTY_STRINGS];
  if (part === 'path') return [...texts.map(encode), ...BAD_ENCODINGS].map(segment(pointer));
  return [omitParameter(pointer), ...queryForms(pointer), ...texts.map(encode).map(parameter(pointer))];
}

function generatedChange({ operation, part, pointer }: Place): fc.Arbitrary<Change> {
  if (part === 'body') {
    if (operation.body?.type !== 'application/json' && pointer === '') return hostileText.map(rawBody);
    const extra = fc.tuple(hostileText, hostileJson).map(([name, value]) => extraAt(pointer, name, value));
    return fc.oneof({ weight: 4, arbitrary: hostileJson.map(putAt(pointer)) }, extra);
  }
  if (part === 'header') return hostileText.map(asHeader).map(header(pointer));
  if (part === 'path') return hostileText.map(encode).map(segment(pointer));
  const pair = fc.tuple(hostileText, hostileText).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  if (pointer === '') return fc.array(pair, { minLength: 1, maxLength: 5 }).map(addParameters);
  return hostileText.map(encode).map(parameter(pointer));
}

const nameOf = (pointer: string): string => pointer.slice(1);

/** Percent-encodings that are none or mean something else than they seem. */
const BAD_ENCODINGS = [
  '%',
  '%zz',
  '%E0%A4%A',
  '%c0%ae',
  '%00',
  '%2e%2e',
  '%2F',
  '%FF',
  '%ed%a0%80',
  '%F4%90%80%80',
];

const headerTexts = ({ pointer }: Place): string[] => [
  ...(NAUGHTY_HEADERS[nameOf(pointer)] ?? []),
  ...NAUGHTY_STRINGS,
];

// An empty segment would be another path.
const segment =
  (pointer: string) =>
  (raw: string): Change =>
  (base) => ({ ...base, path: { ...base.path, [nameOf(pointer)]: /^\.{0,2}$/.test(raw) ? '%20' : raw } });

const isOf = (pointer: string) => (pair: string) => pair.startsWith(`${nameOf(pointer)}=`);

const omitParameter =
  (pointer: string): Change =>
  (base) => ({ ...base, query: base.query.filter((pair) => !isOf(pointer)(pair)) });

const parameter =
  (pointer: string) =>
  (raw: string): Change =>
  (base) => ({ ...base, query: [...omitParameter(pointer)(base).query, `${nameOf(pointer)}=${raw}`] });

const addParameters =
  (pairs: readonly string[]): Change =>
  (base) => ({ ...base, query: [...base.query, ...pairs] });

/** One field twice, as a list and as an object, without a value. */
function queryForms(pointer: string): Change[] {
  const name = nameOf(pointer);
  const forms = [[`${name}=1`, `${name}=2`], [`${name}[]=1`], [`${name}[$gt]=`], [`${name}[a][b]=1`], [name]];
  const bad = [...BAD_ENCODINGS, `&${name}=&&=`].map((raw) => [`${name}=${raw}`]);
  return [...forms, ...bad, [`${name}.a=1`], [`${name.toUpperCase()}=1`]].map((pairs) => (base) => ({
    ...base,
    query: [...omitParameter(pointer)(base).query, ...pairs],
  }));
}

const EXTRA_PARAMETERS: readonly Change[] = [...HOSTILE_NAMES, 'page', 'a[b]', 'a[]'].flatMap((name) => [
  addParameters([`${encode(name)}=1`]),
  addParameters([`${encode(name)}[polluted]=1`, `${encode(name)}=2`]),
  addParameters(Array.from({ length: 1_100 }, (_, i) => `${encode(name.slice(0, 1))}${i}=`)),
]);
