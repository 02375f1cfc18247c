import type { RequestHandler, Router } from 'express';
import { PorticoError } from '../kernel/errors.js';

/** A layer of Express's router, as far as it is needed to tell 404 from 405. */
interface RouteLayer {
  route?: { methods: Record<string, boolean> };
  match(path: string): boolean;
}

/** Which methods some route answers for a path. */
export function methodsOf(routerOf: (path: string) => Router | undefined): (path: string) => string[] {
  return (path) => {
    const router = routerOf(path) as unknown as { stack: RouteLayer[] } | undefined;
    const layers = (router?.stack ?? []).filter((layer) => layer.route);
    const methods = layers
      .filter((layer) => layer.match(path))
      .flatMap((layer) => Object.keys(layer.route?.methods ?? {}));
    return [
      ...new Set(
        methods
          .map((method) => method.toUpperCase())
          .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])),
      ),
    ];
  };
}

/** The end of the line: 405 with `Allow` where the path exists, 404 where it does not. */
export function unknownRoute(methods: (path: string) => string[]): RequestHandler {
  return (req) => {
    const allowed = methods(req.path);
    if (allowed.length === 0) throw new PorticoError('not_found');
    throw new PorticoError('method_not_allowed', { headers: { Allow: allowed.join(', ') } });
  };
}
