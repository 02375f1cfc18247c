import { Router, type RequestHandler } from 'express';

const OPTIONS = { caseSensitive: true, strict: false };
const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The routes of the API: what registers them, and what answers by them. */
export interface ResourceRoutes {
  /** Takes routes as a router does. */
  registry: Router;
  answer: RequestHandler;
  /** The router in which a path is found, if it is found at all. */
  routerOf(path: string): Router | undefined;
}

/**
 * A router for each resource (`/v1/requests`). Express asks the routes of a router one after the other whether they match, and
 * there are hundreds of them.
 */
export function resourceRoutes(): ResourceRoutes {
  const routers = new Map<string, Router>();
  const routerFor = (resource: string): Router => {
    const router = routers.get(resource) ?? Router(OPTIONS);
    routers.set(resource, router);
    return router;
  };
  const routerOf = (path: string): Router | undefined => routers.get(resourceOf(path));
  const register = VERBS.map((verb) => [
    verb,
    (path: string, ...handlers: RequestHandler[]) => routerFor(resourceOf(path))[verb](path, ...handlers),
  ]);
  const answer: RequestHandler = (req, res, next) => {
    const router = routerOf(req.path);
    if (router) router(req, res, next);
    else next();
  };
  // As a router has it: whoever walks through the routes of an application finds these too.
  Object.defineProperty(answer, 'stack', { get: () => [...routers.values()].flatMap(({ stack }) => stack) });
  return { registry: Object.fromEntries(register) as unknown as Router, answer, routerOf };
}

/** The first two parts of a path; a slash at its end means nothing. */
function resourceOf(given: string): string {
  const path = given.endsWith('/') ? given.slice(0, -1) : given;
  const end = path.indexOf('/', path.indexOf('/', 1) + 1);
  return end > 0 ? path.slice(0, end) : path;
}
