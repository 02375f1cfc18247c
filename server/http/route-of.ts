import type { Request } from 'express';

/** Ids of ours, numbers of requests and other short words: nothing that a person would write about themselves. */
const OUR_ID = /^(?:[a-z]{2,5}_[0-9A-HJKMNP-TV-Z]{26}|REQ-\d{1,12})$/;

/** Folders of files, which have no route each. */
const FOLDERS = ['/sdk', '/docs'];

/** The template of the route that took the call, as the contract writes it; `none` when no route did. */
export function routeOf(req: Request): string {
  const path = (req.route as { path?: unknown } | undefined)?.path;
  if (typeof path === 'string' && path.startsWith('/v1')) return path.replaceAll(/:(\w+)/g, '{$1}');
  const folder = FOLDERS.find((one) => req.originalUrl.startsWith(`${one}/`));
  return folder ?? (typeof path === 'string' ? path : 'none');
}

/**
 * The path of a call as the log may have it. Callers can write anything into a path: only what the route says itself
 * and ids of ours are kept, the rest is told by its name in the template.
 */
export function pathOf(req: Request): string {
  const route = routeOf(req);
  const given = req.originalUrl.split('?', 1)[0]?.split('/') ?? [];
  return route
    .split('/')
    .map((part, at) => (part.startsWith('{') && OUR_ID.test(given[at] ?? '') ? given[at] : part))
    .join('/');
}
