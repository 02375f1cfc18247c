import { join } from 'node:path';
import express, { Router, type RequestHandler } from 'express';
import { PorticoError } from '../kernel/errors.js';
import { packageRoot } from './assets.js';

/** What the build has compressed beside each script, by its ending. */
const ENCODINGS: Readonly<Record<string, string>> = { '.br': 'br', '.gz': 'gzip' };

/** Serves the built SDK under `/sdk/v1/` to pages of any origin: it is public code. */
export function serveSdk(): Router {
  const router = Router();
  router.use((_req, res, next) => {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    res.setHeader('X-Content-Type-Options', 'nosniff');
    res.vary('Accept-Encoding');
    next();
  });
  const files = express.static(join(packageRoot(), 'dist', 'sdk', 'v1'), {
    index: false,
    etag: true,
    redirect: false,
    setHeaders: (res, path) => {
      const [, script = path, ending = ''] = /^(.*\.js)(\.br|\.gz)$/.exec(path) ?? [];
      const encoding = ENCODINGS[ending];
      if (encoding) {
        res.setHeader('Content-Encoding', encoding);
        res.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      }
      // Names of shared chunks hold a hash of their content; the entries keep their names and are asked for again.
      const hashed = /-[A-Za-z0-9_-]{8}\.js$/.test(script);
      res.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    },
  });
  router.use('/v1', ...Object.keys(ENCODINGS).map((ending) => copiesOf(files, ending)), files);
  router.use(() => {
    throw new PorticoError('not_found');
  });
  return router;
}

/** Answers with the compressed copy of a script, where the browser takes it and there is one. */
function copiesOf(files: RequestHandler, ending: string): RequestHandler {
  return (req, res, next) => {
    const { url } = req;
    if (!req.path.endsWith('.js') || !req.acceptsEncodings(ENCODINGS[ending]!)) {
      next();
      return;
    }
    req.url = url.replace(req.path, req.path + ending);
    files(req, res, (error) => {
      req.url = url;
      next(error);
    });
  };
}
