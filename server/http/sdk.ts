import { join } from 'node:path';
import express, { Router } from 'express';
import { PorticoError } from '../kernel/errors.js';
import { packageRoot } from './assets.js';

/** Serves the built SDK under `/sdk/v1/` to pages of any origin: it is public code. */
export function serveSdk(): Router {
  const router = Router();
  router.use((_req, res, next) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    res.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  // Names of shared chunks hold a hash of their content; the entries keep their names and are asked for again.
  router.use(
    '/v1',
    express.static(join(packageRoot(), 'dist', 'sdk', 'v1'), {
      index: false,
      etag: true,
      redirect: false,
      setHeaders: (res, path) => {
        const hashed = /-[A-Za-z0-9_-]{8}\.js$/.test(path);
        res.setHeader(
          'Cache-Control',
          hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
        );
      },
    }),
  );
  router.use(() => {
    throw new PorticoError('not_found');
  });
  return router;
}
