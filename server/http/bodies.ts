import express, { type Request, type RequestHandler } from 'express';
import { PorticoError } from '../kernel/errors.js';

/** Largest JSON or form body, in bytes. */
export const MAX_BODY_BYTES = 256 * 1_024;

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** What a path takes; null stands for a raw stream that the route reads itself. */
function acceptedBy(req: Request): string | null {
  if (req.path === '/v1/token') return FORM_TYPE;
  return req.path === '/v1/documents' ? null : JSON_TYPE;
}

/** Reads bodies of the one type that the path takes and answers 415 to others. */
export function parseBodies(): RequestHandler {
  const parsers: Record<string, RequestHandler> = {
    [JSON_TYPE]: express.json({ limit: MAX_BODY_BYTES, strict: true, type: JSON_TYPE }),
    [FORM_TYPE]: express.urlencoded({ limit: MAX_BODY_BYTES, extended: false, type: FORM_TYPE }),
  };
  return (req, res, next) => {
    const accepted = acceptedBy(req);
    if (accepted === null || !hasBody(req)) return next();
    if (!req.is(accepted))
      throw new PorticoError('unsupported_media_type', { extensions: { accept: [accepted] } });
    (parsers[accepted] as RequestHandler)(req, res, next);
  };
}

function hasBody(req: Request): boolean {
  return req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
}
