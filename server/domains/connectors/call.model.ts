import type { ToldEvent } from '../../deliveries/deliveries.model.js';
import { secretNamed, valuesOf } from './placeholders.model.js';
import { stepsOf } from './subject.model.js';
import { fillJson, fillText, placeholdersIn, UnfilledError, type Values } from './templates.model.js';

/** How a connector calls. */
export interface CallTemplate {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers: readonly { name: string; value: string }[];
  /** JSON with placeholders, as text; null sends none. */
  body: string | null;
  /** Header that has the id of the event. */
  idempotencyHeader: string;
}

/** A call as it is made. */
export interface PreparedCall {
  method: CallTemplate['method'];
  url: string;
  headers: Record<string, string>;
  body: string | null;
}

/** A secret by its name; undefined when it was never set. */
export type Secrets = (name: string) => string | undefined;

/** What may stand in the value of a header (RFC 9110, 5.5), as far as servers agree. */
const HEADER_VALUE = /^[\t -~]*$/;
/** Half of a character, which no address can hold. */
const HALF = /\p{Surrogate}/u;
/** A path's step that would lead out of where it stands. */
const DOTS = /^(\.|%2e){1,2}$/i;

/** What a call is filled with. */
export interface Filling {
  event: ToldEvent;
  secrets: Secrets;
  /** What placeholders take of the subject. */
  taken: Values;
}

/**
 * The call for an event.
 * @throws UnfilledError
 */
export function prepareCall(call: CallTemplate, { event, secrets, taken }: Filling): PreparedCall {
  const values = valuesOf(event, taken);
  const headers = new Map<string, [name: string, value: string]>();
  const set = (name: string, value: string): void => void headers.set(name.toLowerCase(), [name, value]);
  set('Accept', 'application/json');
  set('User-Agent', 'Portico-Connectors/1');
  if (call.body !== null) set('Content-Type', 'application/json');
  for (const { name, value } of call.headers) set(name, fillHeader(value, values, secrets));
  set(call.idempotencyHeader, event.id);
  return {
    method: call.method,
    url: fillUrl(call.url, values),
    headers: Object.fromEntries(headers.values()),
    body: call.body === null ? null : JSON.stringify(fillJson(JSON.parse(call.body), values, written)),
  };
}

/** The secrets that a call names, each once. */
export function secretsIn({ headers }: Pick<CallTemplate, 'headers'>): string[] {
  const names = headers.flatMap(({ value }) => placeholdersIn(value)).map(secretNamed);
  return [...new Set(names.filter((name) => name !== null))];
}

/** Whether a call takes something of what the event is about. */
export function takesOfSubject({ url, headers, body }: CallTemplate): boolean {
  // A name that looks so in a body costs a look at the subject, and nothing else.
  return [url, body ?? '', ...headers.map(({ value }) => value)].some((text) =>
    placeholdersIn(text).some((name) => stepsOf(name) !== null),
  );
}

/** How a value stands within a text. */
function written(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A part of an address is a text that is there, and leads nowhere else. */
function fillUrl(template: string, values: Values): string {
  const url = fillText(template, values, (value) => {
    const text = written(value);
    if (text === '' || HALF.test(text)) throw new UnfilledError('mapping');
    return encodeURIComponent(text);
  });
  const [path = ''] = url.split(/[?#]/);
  if (path.split('/').some((step) => DOTS.test(step))) throw new UnfilledError('mapping');
  return url;
}

function fillHeader(template: string, values: Values, secrets: Secrets): string {
  const filled = fillText(
    template,
    (name) => {
      const secret = secretNamed(name);
      if (secret === null) return values(name);
      const value = secrets(secret);
      if (value === undefined) throw new UnfilledError('secret');
      return value;
    },
    (value) => {
      if (value === undefined) throw new UnfilledError('mapping');
      return written(value);
    },
  );
  if (!HEADER_VALUE.test(filled)) throw new UnfilledError('mapping');
  return filled;
}

/** Stands for a secret that nobody is shown. */
export const MASK = '********';

/** An answer without the secrets that were sent: a receiver may say them back, plainly or as JSON or an address has them. */
export function masked(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
  ]);
  // The longest first: one may be part of another.
  const ordered = [...new Set(forms)].sort((a, b) => b.length - a.length);
  return ordered.reduce((rest, form) => rest.replaceAll(form, MASK), text);
}
