/** Express and the driver of MongoDB, written by hand: token check, filter of the account, nothing else. */
import express, { type NextFunction, type Request, type Response } from 'express';
import { MongoClient, type Sort } from 'mongodb';
import { answerOf, filterOf, HIDDEN, PAGE, pageOf, submitted, type FlatRequest } from './flat-request.js';
import { listening } from './listening.js';
import { callerOf, type Caller } from './token.js';

const client = await MongoClient.connect(process.env['MONGODB_URI'] as string);
const requests = client.db().collection<FlatRequest>('benchRequests');
const NEWEST: Sort = { createdAt: -1 };
const like = (await requests.findOne({}, { projection: HIDDEN })) as FlatRequest;

const app = express();
app.use(async (req: Request, res: Response, next: NextFunction) => {
  res.locals['caller'] = await callerOf(req.headers.authorization);
  next();
});
app.use(express.json());
const caller = (res: Response): Caller => res.locals['caller'] as Caller;
app.get('/v1/requests', async (req, res) => {
  const query = new URL(req.url, 'http://host').searchParams;
  const found = requests.find(filterOf(caller(res), query), {
    projection: HIDDEN,
    sort: NEWEST,
    limit: PAGE,
  });
  res.json(pageOf(await found.toArray()));
});
app.get('/v1/requests/:id', async (req, res) => {
  const { tenantId, accountId } = caller(res);
  const found = await requests.findOne({ _id: req.params.id, tenantId, accountId }, { projection: HIDDEN });
  if (found) res.json(answerOf(found));
  else res.status(404).end();
});
app.post('/v1/requests', async (req, res) => {
  const fresh = submitted(like, caller(res), req.body as object);
  if (!fresh) return void res.status(422).end();
  await requests.insertOne(fresh, { writeConcern: { w: 'majority', journal: true } });
  const { tenantId: _t, accountId: _a, history: _h, internalNotes: _n, ...seen } = fresh;
  res.status(201).json(answerOf(seen));
});
listening(app.listen(0));
