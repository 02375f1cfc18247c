import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Portico } from './compose.js';
import { authenticate } from './http/authenticate.js';
import { parseBodies } from './http/bodies.js';
import { beginCall, keepPrivate } from './http/call.js';
import { heedConditions } from './http/conditional.js';
import { cors, requireOrigin } from './http/cors.js';
import { serveDocs } from './http/docs.js';
import { RegisterRoutes } from './http/generated/routes.js';
import { idempotency } from './http/idempotency.js';
import { answerJson } from './http/json-answer.js';
import { methodsOf, unknownRoute } from './http/unknown-route.js';
import { problemHandler } from './http/problem.js';
import { rateLimits } from './http/rate-limit.js';
import { resourceRoutes } from './http/resource-routes.js';
import { serveSdk } from './http/sdk.js';
import { makeEnumsStrict } from './http/strict-enums.js';
import { keepWholePaths } from './http/whole-paths.js';

/** The HTTP application: what happens to a call, in order. */
export function createApp(portico: Portico): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', portico.config.trustedProxies);
  app.set('query parser', 'simple');
  app.locals['controllers'] = portico.controllers;
  app.response.json = answerJson;

  app.use(beginCall(portico.log, portico.calls));
  app.use('/sdk', serveSdk());
  app.use('/docs', compression(), serveDocs());
  app.use(helmet(FOR_DATA));
  app.use(keepPrivate, heedConditions);
  app.use(cors(portico.tenants));
  app.use(authenticate(portico.identity, portico.clock));
  app.use(rateLimits(portico.config.callsPerMinute));
  app.use(requireOrigin(portico.tenants));
  app.use(parseBodies());
  app.use(idempotency(portico.idempotency, portico.config.maxUploadBytes));
  const routes = resourceRoutes();
  makeEnumsStrict();
  keepWholePaths();
  RegisterRoutes(routes.registry);
  app.use(routes.answer);
  app.use(unknownRoute(methodsOf(routes.routerOf)));
  app.use(problemHandler);
  return app;
}

/** Answers of the API are data: nothing in them may run, load or be framed. */
const STRICT_CSP = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
  },
};

/** What concerns pages alone, or browsers of the past, is not sent with each answer. */
const FOR_DATA: Parameters<typeof helmet>[0] = {
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  contentSecurityPolicy: STRICT_CSP,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};
