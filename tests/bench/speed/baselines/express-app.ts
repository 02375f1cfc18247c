import express, { type NextFunction, type Request, type Response } from 'express';
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

/** Serves a shelf with Express, and says where. */
export function serve(shelf: Shelf): void {
  const app = express();
  app.use(async (req: Request, res: Response, next: NextFunction) => {
    res.locals['caller'] = await callerOf(req.headers.authorization);
    next();
  });
  app.use(express.json());
  const caller = (res: Response): Caller => res.locals['caller'] as Caller;
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
  listening(app.listen(0));
}
