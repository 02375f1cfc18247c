import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { answerOf, pageOf, submitted, type FlatRequest } from './flat-request.js';
import { listening } from './listening.js';
import { callerOf, type Caller } from './token.js';

/** How requests are kept. */
export interface Shelf {
  list(caller: Caller, query: URLSearchParams): Promise<FlatRequest[]>;
  one(caller: Caller, id: string): Promise<FlatRequest | null>;
  insert(request: FlatRequest): Promise<unknown>;
  /** What a new one is made like. */
  like: FlatRequest;
}

/** Who calls. */
export const caller = (res: Response): Caller => res.locals['caller'] as Caller;

/** What a server answers besides: to anybody, and to whoever has a token. */
export interface Besides {
  open?(app: Express): void;
  closed?(app: Express): void;
}

/** Serves a shelf with Express, and says where. */
export function serve(shelf: Shelf, besides: Besides = {}): void {
  const app = express();
  besides.open?.(app);
  app.use(async (req: Request, res: Response, next: NextFunction) => {
    res.locals['caller'] = await callerOf(req.headers.authorization);
    next();
  });
  app.use(express.json());
  app.get('/v1/requests', async (req, res) => {
    const query = new URL(req.url, 'http://host').searchParams;
    res.json(pageOf(await shelf.list(caller(res), query)));
  });
  app.get('/v1/requests/:id', async (req, res) => {
    const found = await shelf.one(caller(res), req.params.id);
    if (found) res.json(answerOf(found));
    else res.status(404).end();
  });
  app.post('/v1/requests', async (req, res) => {
    const fresh = submitted(shelf.like, caller(res), req.body as object);
    if (!fresh) return void res.status(422).end();
    await shelf.insert(fresh);
    res.status(201).json(answerOf(fresh));
  });
  // After the works that all servers do, which it shall not make slower.
  besides.closed?.(app);
  listening(app.listen(0));
}
