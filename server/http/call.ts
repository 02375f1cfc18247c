import type { Request, RequestHandler } from 'express';
import type { Actor, Locale } from '../kernel/context.js';
import { newId } from '../kernel/ids.js';
import type { Logger } from '../kernel/log.js';
import { beginServerSpan, type OpenSpan } from '../kernel/trace.js';
import type { CallMetrics } from './call-metrics.js';
import { pathOf, routeOf } from './route-of.js';

/** So many ways of asking for languages are remembered; strangers choose them. */
const MOST_LOCALES = 1_000;

/** Gives each call an id, a language, a span, and at its end a log line and its place in the metrics. */
export function beginCall(log: Logger, metrics: CallMetrics): RequestHandler {
  return (req, res, next) => {
    const requestId = newId('rid');
    const started = performance.now();
    const span = beginServerSpan(req.method, req.headers);
    const { traceId } = span;
    req.call = {
      requestId,
      locale: localeOf(req),
      log: log.child({ requestId, ...(traceId ? { traceId } : {}) }),
    };
    res.setHeader('X-Request-Id', requestId);
    metrics.began();
    // Not `once`, which makes three more objects for each call: the end comes once by itself.
    res.on('close', () => {
      const ms = performance.now() - started;
      metrics.ended({ method: req.method, route: routeOf(req), status: res.statusCode, seconds: ms / 1_000 });
      endSpan(span, req, res.statusCode);
      const fields = {
        method: req.method,
        path: pathOf(req),
        status: res.statusCode,
        ms: Math.round(ms),
        ...(req.call.caller ? whoOf(req.call.caller) : {}),
      };
      req.call.log.info(fields, 'Call');
    });
    span.run(next);
  };
}

/** Named and described as the semantic conventions of OpenTelemetry for HTTP have it. */
function endSpan(span: OpenSpan, req: Request, status: number): void {
  const route = routeOf(req);
  if (route !== 'none') span.rename(`${req.method} ${route}`);
  const attributes = {
    'http.request.method': req.method,
    'http.response.status_code': status,
    'portico.request_id': req.call.requestId,
    ...(route === 'none' ? {} : { 'http.route': route }),
  };
  span.end(attributes, status >= 500);
}

/** Ids for the log: the caller, and who acts for them. */
function whoOf({ tenantId, actor }: { tenantId: string; actor: Actor }): object {
  const act = actor.kind === 'user' ? actor.act : undefined;
  return { tenantId, actorId: actor.id, ...(act ? { actedBy: act.id } : {}) };
}

/** Browsers say the same with each call. */
const locales = new Map<string, Locale>();

function localeOf(req: Request): Locale {
  const wanted = req.headers['accept-language'] ?? '';
  const known = locales.get(wanted);
  if (known) return known;
  const locale = req.acceptsLanguages('en', 'de') === 'de' ? 'de' : 'en';
  if (locales.size < MOST_LOCALES) locales.set(wanted, locale);
  return locale;
}

/** Answers are for one caller: no shared cache keeps them, and a private one asks again with the entity tag. */
export const keepPrivate: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'private, no-cache');
  next();
};
