import type { Express } from 'express';

/** A layer of Express's router: a route, or a router inside. */
interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
  handle?: { stack?: Layer[] };
}

/** Every route of a live application as `GET /v1/requests/{id}`, sorted; paths of a router inside are its own. */
export function routesOf(app: Express): string[] {
  const walk = (layers: Layer[]): string[] =>
    layers.flatMap(({ route, handle }) => {
      if (!route) return walk(handle?.stack ?? []);
      const path = route.path.replaceAll(/:(\w+)/g, '{$1}');
      return Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${path}`);
    });
  return walk((app.router as unknown as { stack: Layer[] }).stack).sort();
}
