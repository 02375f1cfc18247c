import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Actor, StoredAnswer } from '../kernel/context.js';
import { PorticoError, type InputError } from '../kernel/errors.js';
import type { IdempotencyStore } from '../store/idempotency.js';

/** A client secret works once by itself. */
const TOKEN_PATH = '/v1/token';

/**
 * Makes a repeated `POST` safe (draft-ietf-httpapi-idempotency-key-header).
 * @param maxBytes Longest streamed payload that is read to compare it with the first one.
 */
export function idempotency(store: IdempotencyStore, maxBytes: number): RequestHandler {
  return async (req, res, next) => {
    const key = req.get('idempotency-key');
    const { context } = req.call;
    if (req.method !== 'POST' || key === undefined || !context || req.path === TOKEN_PATH) return next();
    if (key.length === 0 || key.length > 255) throw badKey();
    const use = {
      tenantId: context.tenantId,
      callerId: callerOf(context.actor),
      key,
      fingerprint: fingerprintOf(req),
    };
    const claimed = await store.begin(use);
    if (claimed.kind === 'replay') {
      const { answer, payloadDigest } = claimed;
      if (payloadDigest !== null && (await digestOf(req, maxBytes)) !== payloadDigest)
        throw new PorticoError('idempotency_key_reused');
      return replay(req, res, answer);
    }
    req.call.context = { ...context, idempotency: claimed.claim };
    req.call.releaseKey = claimed.release;
    next();
  };
}

/** A person who acts for two accounts is two callers: the answers of one account are not those of the other. */
const callerOf = (actor: Actor): string =>
  actor.kind === 'user' ? [actor.id, actor.accountId, actor.act?.id ?? ''].join(' ').trim() : actor.id;

/** SHA-256 (hex) of a streamed payload; empty when it is longer than the limit or breaks off. */
async function digestOf(req: Request, maxBytes: number): Promise<string> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of req as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) return '';
      hash.update(chunk);
    }
  } catch {
    return '';
  }
  return hash.digest('hex');
}

/** The same answer, byte for byte. */
function replay(req: Request, res: Response, answer: StoredAnswer): void {
  req.resume();
  res.status(answer.status);
  for (const [name, value] of Object.entries(answer.headers)) res.setHeader(name, value);
  res.setHeader('Idempotency-Replayed', 'true');
  res.json(answer.body);
}

/** What the call asks: method, path with query and payload; of a streamed file its declared type and length, its bytes later. */
function fingerprintOf(req: Request): string {
  const payload = req.body === undefined ? [req.get('content-type'), req.get('content-length')] : req.body;
  return createHash('sha256')
    .update(JSON.stringify([req.method, req.originalUrl, payload]))
    .digest('base64url');
}

function badKey(): PorticoError {
  const detail = '`Idempotency-Key` must hold 1 to 255 characters.';
  const german = '`Idempotency-Key` muss 1 bis 255 Zeichen haben.';
  const error: InputError = {
    in: 'header',
    pointer: '/Idempotency-Key',
    code: 'limit',
    detail,
    fix: 'Send a UUID, for example.',
    translations: { de: { detail: german, fix: 'Senden Sie zum Beispiel eine UUID.' } },
  };
  return new PorticoError('invalid_parameter', { errors: [error] });
}
