import { below } from '../../../forms/json.js';
import { safeUrl } from '../../adapters/fetch/safe-fetch.js';
import { typesMeant } from '../../deliveries/deliveries.model.js';
import { checkEventTypes } from '../../deliveries/event-types.check.js';
import { bodyError, type InputError } from '../../kernel/errors.js';
import type {
  ConnectorHeader,
  ConnectorInput,
  ConnectorRequest,
  ConnectorTrigger,
} from './connectors.dto.js';
import { fieldsOf, namesOf, secretNamed } from './placeholders.model.js';
import { membersOf, takesSubject } from './subject.model.js';
import { POINTER, STATUSES } from './success.model.js';
import { placeholdersIn, withoutPlaceholders } from './templates.model.js';
import {
  BAD_HEADER,
  BAD_HEADER_VALUE,
  BAD_POINTER,
  BAD_STATUS,
  BAD_URL,
  BODY_OF_GET,
  longBody,
  unknownField,
  unknownPlaceholder,
} from './connectors.words.js';

/** Keys of connectors. */
export const KEY = /^[a-z][a-z0-9-]{0,99}$/;
/** What no header's value may go beyond, and so no secret. */
export const CARRIED = /^[ -~]*$/;

/** Where the idempotency key stands unless somebody says otherwise. */
export const IDEMPOTENCY_HEADER = 'Idempotency-Key';

/** Scheme and host without placeholders, then path or query. */
const FIXED_HOST = /^https?:\/\/[^/?#{}\\@]+([/?]|$)/i;
/** Visible characters of ASCII. */
const VISIBLE = /^[!-~]+$/;
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;
/** What concerns the connection, or makes two messages of one. */
const OURS =
  /^(host|content-length|connection|transfer-encoding|upgrade|te|trailer|keep-alive|expect|proxy-.*)$/i;
const LONGEST_BODY = 16_384;

/** What may stand for something. */
interface Names {
  known: readonly string[];
  has(name: string): boolean;
}

/** Where nothing is filled. */
const NONE: Names = { known: [], has: () => false };

/** What is wrong with a connector, beside what the contract's types already catch. */
export function checkConnector({ on, call }: ConnectorInput, allowLoopback: boolean): InputError[] {
  const badTypes = checkEventTypes(on.eventTypes, '/on/eventTypes');
  if (badTypes.length > 0) return badTypes;
  const types = on.eventTypes.flatMap(typesMeant);
  const names: Names = {
    known: [...namesOf(types), ...membersOf(types).map((member) => `subject.${member}`)],
    has: (name) => namesOf(types).includes(name) || takesSubject(name, types),
  };
  return [
    ...checkConditions(on),
    ...checkUrl(call.url, names, allowLoopback),
    ...checkHeaders(call, names),
    ...checkBody(call, names),
    ...checkSuccess(call),
  ];
}

function checkConditions({ eventTypes, where = [] }: ConnectorTrigger): InputError[] {
  const known = fieldsOf(eventTypes.flatMap(typesMeant));
  return where.flatMap(({ field }, at) =>
    known.includes(field) ? [] : [bodyError(`/on/where/${at}/field`, 'unknown', unknownField(field, known))],
  );
}

function checkUrl(url: string, names: Names, allowLoopback: boolean): InputError[] {
  const filled = withoutPlaceholders(url, 'x');
  const isGood = FIXED_HOST.test(url) && VISIBLE.test(filled) && safeUrl(filled, allowLoopback) !== null;
  return isGood ? unknownIn(url, '/call/url', names) : [bodyError('/call/url', 'format', BAD_URL)];
}

function checkHeaders(
  { headers = [], idempotencyHeader = IDEMPOTENCY_HEADER }: ConnectorRequest,
  names: Names,
): InputError[] {
  const taken = new Set([idempotencyHeader.toLowerCase()]);
  const bad = (name: string): boolean => !HEADER_NAME.test(name) || OURS.test(name);
  const errors = bad(idempotencyHeader) ? [bodyError('/call/idempotencyHeader', 'name', BAD_HEADER)] : [];
  return [
    ...errors,
    ...headers.flatMap(({ name, value }: ConnectorHeader, at) => {
      const place = `/call/headers/${at}`;
      if (bad(name) || taken.has(name.toLowerCase())) return [bodyError(`${place}/name`, 'name', BAD_HEADER)];
      taken.add(name.toLowerCase());
      if (!CARRIED.test(withoutPlaceholders(value, '')))
        return [bodyError(`${place}/value`, 'format', BAD_HEADER_VALUE)];
      return unknownIn(value, `${place}/value`, names, true);
    }),
  ];
}

function checkBody({ method, body }: ConnectorRequest, names: Names): InputError[] {
  if (body === undefined || body === null) return [];
  if (method === 'GET') return [bodyError('/call/body', 'method', BODY_OF_GET)];
  if (JSON.stringify(body).length > LONGEST_BODY)
    return [bodyError('/call/body', 'maxLength', longBody(LONGEST_BODY))];
  return unknownWithin(body, '/call/body', names);
}

function checkSuccess({ success }: ConnectorRequest): InputError[] {
  const { statuses = [], answer } = success ?? {};
  return [
    ...statuses.flatMap((one, at) =>
      STATUSES.test(one) ? [] : [bodyError(`/call/success/statuses/${at}`, 'format', BAD_STATUS)],
    ),
    ...(answer && !POINTER.test(answer.pointer)
      ? [bodyError('/call/success/answer/pointer', 'format', BAD_POINTER)]
      : []),
  ];
}

/** Placeholders of a text that stand for nothing where it is used. */
function unknownIn(text: string, pointer: string, names: Names, maySecrets = false): InputError[] {
  const bad = placeholdersIn(text).find(
    (name) => !names.has(name) && !(maySecrets && secretNamed(name) !== null),
  );
  const known = maySecrets ? [...names.known, 'secret.…'] : names.known;
  return bad === undefined ? [] : [bodyError(pointer, 'placeholder', unknownPlaceholder(bad, known))];
}

/** The same at any depth of JSON. Names of members are not filled, so none may look as if. */
function unknownWithin(json: unknown, pointer: string, names: Names): InputError[] {
  if (typeof json === 'string') return unknownIn(json, pointer, names);
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => {
    const place = below(pointer, name);
    return [...unknownIn(name, place, NONE), ...unknownWithin(value, place, names)];
  });
}
