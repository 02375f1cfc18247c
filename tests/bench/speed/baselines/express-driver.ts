/** Express and the driver of MongoDB, written by hand: token check, filter of the account, nothing else. */
import { MongoClient, type Sort } from 'mongodb';
import { serve } from './express-app.js';
import { filterOf, HIDDEN, PAGE, type FlatRequest } from './flat-request.js';

const client = await MongoClient.connect(process.env['MONGODB_URI'] as string);
const requests = client.db().collection<FlatRequest>('benchRequests');
const NEWEST: Sort = { createdAt: -1 };
const shown = { projection: HIDDEN };

serve({
  like: (await requests.findOne({}, shown)) as FlatRequest,
  list: (caller, query) =>
    requests.find(filterOf(caller, query), { ...shown, sort: NEWEST, limit: PAGE }).toArray() as Promise<
      FlatRequest[]
    >,
  one: ({ tenantId, accountId }, _id) =>
    requests.findOne({ _id, tenantId, accountId }, shown) as Promise<FlatRequest | null>,
  insert: (request) => requests.insertOne(request, { writeConcern: { w: 'majority', journal: true } }),
});
