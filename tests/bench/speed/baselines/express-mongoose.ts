/** The same with mongoose, whose reads are lean. */
import express, { type NextFunction, type Request, type Response } from 'express';
import mongoose, { Schema } from 'mongoose';
import { answerOf, filterOf, HIDDEN, PAGE, pageOf, submitted, type FlatRequest } from './flat-request.js';
import { listening } from './listening.js';
import { callerOf, type Caller } from './token.js';

await mongoose.connect(process.env['MONGODB_URI'] as string, { autoIndex: false, autoCreate: false });
const { Mixed } = Schema.Types;
const schema = new Schema(
  {
    _id: { type: String, required: true },
    tenantId: { type: String, required: true },
    accountId: { type: String, required: true },
    status: { type: String, enum: ['open', 'closed'] },
    title: String,
    data: Mixed,
    createdAt: Date,
    updatedAt: Date,
  },
  { strict: false, versionKey: false, minimize: false },
);
const Requests = mongoose.model<FlatRequest>('Request', schema as never, 'benchRequests');
const like = (await Requests.findOne({}, HIDDEN).lean()) as FlatRequest;

const app = express();
app.use(async (req: Request, res: Response, next: NextFunction) => {
  res.locals['caller'] = await callerOf(req.headers.authorization);
  next();
});
app.use(express.json());
const caller = (res: Response): Caller => res.locals['caller'] as Caller;
app.get('/v1/requests', async (req, res) => {
  const query = new URL(req.url, 'http://host').searchParams;
  const found = Requests.find(filterOf(caller(res), query), HIDDEN)
    .sort({ createdAt: -1 })
    .limit(PAGE);
  res.json(pageOf((await found.lean()) as FlatRequest[]));
});
app.get('/v1/requests/:id', async (req, res) => {
  const { tenantId, accountId } = caller(res);
  const found = await Requests.findOne({ _id: req.params.id, tenantId, accountId }, HIDDEN).lean();
  if (found) res.json(answerOf(found as FlatRequest));
  else res.status(404).end();
});
app.post('/v1/requests', async (req, res) => {
  const fresh = submitted(like, caller(res), req.body as object);
  if (!fresh) return void res.status(422).end();
  await Requests.create([fresh], { w: 'majority', j: true });
  const { tenantId: _t, accountId: _a, history: _h, internalNotes: _n, ...seen } = fresh;
  res.status(201).json(answerOf(seen));
});
listening(app.listen(0));
