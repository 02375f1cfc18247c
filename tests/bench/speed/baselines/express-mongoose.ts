/** The same with mongoose, whose reads are lean. */
import mongoose, { Schema } from 'mongoose';
import { serve } from './express-app.js';
import { filterOf, HIDDEN, PAGE, type FlatRequest } from './flat-request.js';

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

serve({
  like: (await Requests.findOne({}, HIDDEN).lean()) as FlatRequest,
  list: async (caller, query) =>
    (await Requests.find(filterOf(caller, query), HIDDEN)
      .sort({ createdAt: -1 })
      .limit(PAGE)
      .lean()) as FlatRequest[],
  one: async ({ tenantId, accountId }, _id) =>
    (await Requests.findOne({ _id, tenantId, accountId }, HIDDEN).lean()) as FlatRequest | null,
  insert: (request) => Requests.create([request], { w: 'majority', j: true }),
});
