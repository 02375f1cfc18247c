/** A call in parts, so that one of them can be exchanged. */
export interface Message {
  /** Raw, already encoded segments by the name of their parameter. */
  path: Record<string, string>;
  /** Raw, already encoded `name=value` pairs. */
  query: readonly string[];
  headers: Record<string, string>;
  /** JSON or the fields of a form; undefined sends none, a Buffer is sent as it is. */
  body: unknown;
}

/** Makes a bad message of a good one. */
export type Change = (base: Message) => Message;

/** The raw JSON of the body that is being written, in the order of its marks. */
let raws: string[] = [];

/** JSON that `JSON.stringify` cannot write: too deep, numbers out of range, names twice. */
export class RawJson {
  constructor(readonly text: string) {}

  /** A mark, until the rest is written. */
  toJSON(): string {
    return `\u0001raw${raws.push(this.text) - 1}`;
  }
}

/** Percent-encodes a text; lone surrogates become U+FFFD, as everywhere in UTF-8. */
export function encode(text: string): string {
  const whole = Buffer.from(text).toString();
  return encodeURIComponent(whole).replaceAll(/[!'()*.]/g, encodeLetter);
}

const encodeLetter = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

/** A text as a header field can carry it: Latin-1 without control characters. */
export function asHeader(text: string): string {
  return Buffer.from(text.slice(0, 5_000))
    .toString('latin1')
    .replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?');
}

/** The path and query of a message on a path of the contract. */
export function target(template: string, { path, query }: Message): string {
  const filled = template.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => path[name] ?? '');
  return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
}

/** The JSON of bodies that were written already: each is sent once and looked at several times. */
const written = new WeakMap<object, Buffer>();

/** The bytes of a message's body as this media type writes it. */
export function payload(type: string, body: unknown): Buffer | undefined {
  if (body === undefined || Buffer.isBuffer(body)) return body as Buffer | undefined;
  if (type === 'application/x-www-form-urlencoded') return Buffer.from(formOf(body));
  if (typeof body !== 'object' || body === null) return jsonOf(body);
  const bytes = written.get(body) ?? jsonOf(body);
  written.set(body, bytes);
  return bytes;
}

function jsonOf(body: unknown): Buffer {
  raws = [];
  const text = JSON.stringify(body);
  if (raws.length === 0) return Buffer.from(text);
  return Buffer.from(text.replaceAll(/"\\u0001raw(\d+)"/g, (_whole, at: string) => raws[Number(at)] ?? ''));
}

/** Fields of a form; a list repeats its name, an object becomes `name[key]`, as query parsers of old would read it. */
function formOf(body: unknown): string {
  if (body instanceof RawJson) return encode(body.text);
  if (typeof body !== 'object' || body === null) return encode(String(body));
  const pairs = Object.entries(body).flatMap(([name, value]): [string, unknown][] => {
    if (Array.isArray(value)) return value.map((one): [string, unknown] => [name, one]);
    if (typeof value !== 'object' || value === null) return [[name, value]];
    return Object.entries(value).map(([key, one]): [string, unknown] => [`${name}[${key}]`, one]);
  });
  return pairs.map(([name, value]) => `${encode(name)}=${encode(textOf(value))}`).join('&');
}

const textOf = (value: unknown): string =>
  value instanceof RawJson
    ? value.text.slice(0, 1_000)
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

/** Puts a value into the header field of a pointer. */
export const header =
  (pointer: string) =>
  (value: string): Change =>
  (base) => ({ ...base, headers: { ...base.headers, [pointer.slice(1)]: value } });
