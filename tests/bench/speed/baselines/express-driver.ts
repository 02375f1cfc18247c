/** Express and the driver of MongoDB, written by hand: token check, filter of the account, nothing else. */
import { MongoClient, type Sort } from 'mongodb';
import type { HostSide } from '../host.js';
import { events } from './events.js';
import { serve } from './express-app.js';
import { files } from './files.js';
import { filterOf, HIDDEN, PAGE, type FlatRequest } from './flat-request.js';
import { tokenExchange } from './token-exchange.js';

const client = await MongoClient.connect(process.env['MONGODB_URI'] as string);
const db = client.db();
const requests = db.collection<FlatRequest>('benchRequests');
const NEWEST: Sort = { createdAt: -1 };
const shown = { projection: HIDDEN };

serve(
  {
    like: (await requests.findOne({}, shown)) as FlatRequest,
    list: (caller, query) =>
      requests.find(filterOf(caller, query), { ...shown, sort: NEWEST, limit: PAGE }).toArray() as Promise<
        FlatRequest[]
      >,
    one: ({ tenantId, accountId }, _id) =>
      requests.findOne({ _id, tenantId, accountId }, shown) as Promise<FlatRequest | null>,
    insert: (request) => requests.insertOne(request, { writeConcern: { w: 'majority', journal: true } }),
  },
  {
    open: tokenExchange(db, JSON.parse(process.env['BENCH_HOST'] as string) as HostSide),
    closed(app) {
      files(db)(app);
      events(requests)(app);
    },
  },
);
