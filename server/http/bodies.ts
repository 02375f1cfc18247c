import { isUtf8 } from 'node:buffer';
import express, { type Request, type RequestHandler } from 'express';
import { halfCharacters } from './half-characters.js';
import { fieldsOf } from './multipart.js';
import { bodyError, invalidInput, PorticoError, type ErrorWords } from '../kernel/errors.js';

/** Largest JSON or form body, in bytes. */
export const MAX_BODY_BYTES = 256 * 1_024;

/** How deep lists and objects may stand in each other: no code has to care for its stack, and the database keeps no more. */
const MAX_DEPTH = 100;

const TOO_DEEP: ErrorWords = {
  en: ['The body is nested too deeply.', `Send at most ${MAX_DEPTH} lists and objects in each other.`],
  de: [
    'Der Inhalt ist zu tief verschachtelt.',
    `Senden Sie höchstens ${MAX_DEPTH} Listen und Objekte ineinander.`,
  ],
};

/** The same for a batch of 1,000 records, and for a document of 200 services. */
const MAX_BATCH_BYTES = 4 * 1_024 * 1_024;

const JSON_TYPE = 'application/json';
const MERGE_PATCH_TYPE = 'application/merge-patch+json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const MULTIPART_TYPE = 'multipart/form-data';

const BATCH_PATH = /^\/v1\/(record-types\/[^/]+\/records\/batch|service-definitions)$/;

/** What a path takes; null stands for a raw stream that the route reads itself. */
function acceptedBy(req: Request): string[] | null {
  if (req.path === '/v1/token') return [FORM_TYPE];
  if (req.path.startsWith('/v1/unsubscriptions/')) return [FORM_TYPE, MULTIPART_TYPE];
  if (req.path === '/v1/documents') return null;
  return req.method === 'PATCH' ? [JSON_TYPE, MERGE_PATCH_TYPE] : [JSON_TYPE];
}

/**
 * Reads bodies of a type that the path takes and answers 415 to others. The content of a `GET` or `DELETE` means
 * nothing (RFC 9110, 9.3.1 and 9.3.5): it is not looked at.
 */
export function parseBodies(): RequestHandler {
  const type = [JSON_TYPE, MERGE_PATCH_TYPE];
  const json = express.json({ limit: MAX_BODY_BYTES, strict: true, type, verify: requireUtf8 });
  const batch = express.json({ limit: MAX_BATCH_BYTES, strict: true, type, verify: requireUtf8 });
  const form = express.urlencoded({ limit: MAX_BODY_BYTES, extended: false, type: FORM_TYPE });
  const parts = express.text({ limit: MAX_BODY_BYTES, type: MULTIPART_TYPE });
  const parserOf = (req: Request, accepted: string): RequestHandler => {
    if (accepted === FORM_TYPE) return req.is(MULTIPART_TYPE) ? parts : form;
    return BATCH_PATH.test(req.path) ? batch : json;
  };
  return (req, res, next) => {
    const accepted = acceptedBy(req);
    if (accepted === null || !hasBody(req)) return next();
    if (!req.is(accepted))
      throw new PorticoError('unsupported_media_type', { extensions: { accept: accepted } });
    parserOf(req, accepted[0] as string)(req, res, (error?: unknown) => {
      if (!error && typeof req.body === 'string')
        req.body = fieldsOf(req.body, req.get('content-type') ?? '');
      // The parser lets a call pass without its body whose caller has hung up: it would be another call than was meant.
      next(error ?? (req.body === undefined ? new PorticoError('invalid_json') : faultOf(req)));
    });
  };
}

/** What no code and no database takes, whatever the route. */
function faultOf(req: Request): PorticoError | undefined {
  if (isTooDeep(req.body)) return invalidInput(bodyError('', 'limit', TOO_DEEP));
  const halves = escaped.has(req) ? halfCharacters(req.body) : [];
  return halves.length > 0 ? invalidInput(...halves) : undefined;
}

/** Calls whose body holds an escape: in valid UTF-8 nothing else makes half a character. */
const escaped = new WeakSet<object>();

/** JSON is UTF-8 (RFC 8259, 8.1); the parser would put replacement characters for what is none. */
function requireUtf8(req: object, _res: unknown, bytes: Buffer, encoding: string): void {
  if (encoding === 'utf-8' && !isUtf8(bytes)) throw new PorticoError('invalid_json');
  if (encoding !== 'utf-8' || bytes.includes('\\u')) escaped.add(req);
}

/** Looks at one level after the other, so that depth costs no stack. */
function isTooDeep(body: unknown): boolean {
  let level = [body].filter(isObject);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth === MAX_DEPTH) return true;
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
  return false;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function hasBody(req: Request): boolean {
  if (['GET', 'HEAD', 'DELETE'].includes(req.method)) return false;
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
}
