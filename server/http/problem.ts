import { ValidateError } from '@tsoa/runtime';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { PROOF_ALGORITHMS } from '../domains/identity/dpop-proof.js';
import type { Locale } from '../kernel/context.js';
import { PorticoError, type InputError } from '../kernel/errors.js';
import { isOutage } from '../store/outage.js';
import { pathProblem, validationProblem } from './input-errors.js';
import { de } from './locales/de.js';
import { en, type ProblemTexts } from './locales/en.js';
import type { Problem, ProblemInputError } from './system.dto.js';

const TEXTS: Record<Locale, ProblemTexts> = { en, de };

/** The media type of RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json';

/** A problem document in the caller's language. */
export function problemOf(error: PorticoError, locale: Locale, requestId: string): Problem {
  const words = TEXTS[locale][error.code];
  const { detail, errors, extensions } = error.options;
  return {
    type: `urn:portico:problem:${error.code}`,
    title: words.title,
    status: error.status,
    detail: detail ?? words.detail,
    code: error.code,
    // What is hidden and what never was must be the same bytes; the header still names the call.
    ...(error.code === 'not_found' ? {} : { requestId }),
    ...(errors ? { errors: errors.map((one) => inWords(one, locale)) } : {}),
    ...extensions,
  };
}

function inWords({ translations, ...error }: InputError, locale: Locale): ProblemInputError {
  return { ...error, ...translations?.[locale] };
}

/** Answers with a problem document. */
export function sendProblem(req: Request, res: Response, error: PorticoError): void {
  for (const [name, value] of Object.entries(error.options.headers ?? {})) res.setHeader(name, value);
  if (error.status === 401) res.setHeader('WWW-Authenticate', challengeOf(error));
  // What is still being sent is thrown away, so that whoever sends it gets to read the answer.
  req.unpipe();
  req.resume();
  res.removeHeader('ETag');
  res.setHeader('Cache-Control', 'no-store');
  res.setHeader('Content-Language', req.call.locale);
  res.status(error.status).type(PROBLEM_TYPE);
  res.send(Buffer.from(JSON.stringify(problemOf(error, req.call.locale, req.call.requestId))));
}

/** How to authenticate (RFC 6750, section 3; RFC 9449, section 7.1). */
function challengeOf({ code }: PorticoError): string {
  if (code === 'invalid_token') return 'Bearer error="invalid_token"';
  if (!code.includes('dpop')) return 'Bearer';
  const error = code === 'dpop_required' ? 'invalid_token' : code;
  return `DPoP error="${error}", algs="${PROOF_ALGORITHMS.join(' ')}"`;
}

/** The last middleware: whatever was thrown becomes a problem document; what we did not expect is a 500 without internals. */
export const problemHandler: ErrorRequestHandler = async (thrown: unknown, req, res, _next) => {
  const error = translate(thrown, req);
  if (error.status >= 500)
    req.call.log.error({ err: error.options.cause ?? thrown, code: error.code }, 'Call failed');
  await req.call.releaseKey?.();
  if (res.headersSent) {
    res.destroy();
    return;
  }
  sendProblem(req, res, error);
};

interface HttpError {
  status?: number;
  type?: string;
  limit?: number;
}

/** Errors of libraries in our own registry's terms. */
function translate(thrown: unknown, req: Request): PorticoError {
  if (thrown instanceof PorticoError) return forOAuth(thrown, req);
  if (thrown instanceof ValidateError) return faultyInput(thrown, req);
  const { status, type, limit } = thrown as HttpError;
  // Too many bytes, whose limit is told, or too many fields of a form.
  if (status === 413) return new PorticoError('payload_too_large', limit ? { extensions: { limit } } : {});
  if (type === 'charset.unsupported' || type === 'encoding.unsupported')
    return new PorticoError('unsupported_media_type');
  if (thrown instanceof URIError) return pathProblem();
  if (status === 400) return new PorticoError('invalid_json');
  if (isOutage(thrown))
    return new PorticoError('unavailable', { cause: thrown, headers: { 'Retry-After': '1' } });
  return new PorticoError('internal_error', { cause: thrown });
}

/** At the token endpoint, faults of proofs are faults of the request: 400 with `error` (RFC 9449, sections 5 and 8). */
function forOAuth(error: PorticoError, req: Request): PorticoError {
  if (req.path !== '/v1/token' || !error.code.includes('dpop')) return error;
  const name = error.code === 'dpop_required' ? 'invalid_dpop_proof' : error.code;
  const extensions = { error: name, error_description: 'See `detail` and `errors`.' };
  return new PorticoError(error.code, { ...error.options, status: 400, extensions });
}

function faultyInput(thrown: ValidateError, req: Request): PorticoError {
  const problem = validationProblem(thrown, req.call.locale);
  if (req.path !== '/v1/token') return problem;
  // OAuth clients read `error` and expect 400, whatever the fault (RFC 6749, section 5.2).
  const oauth = { error: 'invalid_request', error_description: 'See `errors`.' };
  return new PorticoError('invalid_parameter', { ...problem.options, extensions: oauth });
}
