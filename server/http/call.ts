import type { RequestHandler } from 'express';
import type { Actor, Locale } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import type { Logger } from '../kernel/log.js';

/** Gives each call an id, a language and a log line. The line has no query string: it may hold personal data. */
export function beginCall(log: Logger): RequestHandler {
  return (req, res, next) => {
    const requestId = newId('rid');
    const started = performance.now();
    req.call = {
      requestId,
      locale: localeOf(req.acceptsLanguages('en', 'de')),
      log: log.child({ requestId }),
    };
    res.setHeader('X-Request-Id', requestId);
    res.once('close', () => {
      const fields = {
        method: req.method,
        path: req.path,
        status: res.statusCode,
        ms: Math.round(performance.now() - started),
        ...(req.call.caller ? whoOf(req.call.caller) : {}),
      };
      req.call.log.info(fields, 'Call');
    });
    next();
  };
}

/** Ids for the log: the caller, and who acts for them. */
function whoOf({ tenantId, actor }: { tenantId: string; actor: Actor }): object {
  const act = actor.kind === 'user' ? actor.act : undefined;
  return { tenantId, actorId: actor.id, ...(act ? { actedBy: act.id } : {}) };
}

function localeOf(accepted: string | false): Locale {
  return accepted === 'de' ? 'de' : 'en';
}

/** Answers are for one caller: no shared cache keeps them, and a private one asks again with the entity tag. */
export const keepPrivate: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'private, no-cache');
  next();
};
