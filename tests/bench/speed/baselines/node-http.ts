/** The HTTP server of Node and the driver of MongoDB: what there is without any framework. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { MongoClient, type Sort } from 'mongodb';
import { answerOf, filterOf, HIDDEN, PAGE, pageOf, submitted, type FlatRequest } from './flat-request.js';
import { listening } from './listening.js';
import { callerOf } from './token.js';

const client = await MongoClient.connect(process.env['MONGODB_URI'] as string);
const requests = client.db().collection<FlatRequest>('benchRequests');
const NEWEST: Sort = { createdAt: -1 };
const like = (await requests.findOne({}, { projection: HIDDEN })) as FlatRequest;

async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const caller = await callerOf(req.headers.authorization);
  const { pathname, searchParams } = new URL(req.url as string, 'http://host');
  const id = pathname.slice('/v1/requests/'.length);
  if (req.method === 'POST') return submit(req, res, caller);
  if (id) {
    const { tenantId, accountId } = caller;
    const found = await requests.findOne({ _id: id, tenantId, accountId }, { projection: HIDDEN });
    return found ? send(res, 200, answerOf(found)) : send(res, 404, null);
  }
  const found = requests.find(filterOf(caller, searchParams), {
    projection: HIDDEN,
    sort: NEWEST,
    limit: PAGE,
  });
  send(res, 200, pageOf(await found.toArray()));
}

async function submit(
  req: IncomingMessage,
  res: ServerResponse,
  caller: Awaited<ReturnType<typeof callerOf>>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const fresh = submitted(like, caller, JSON.parse(Buffer.concat(chunks).toString()) as object);
  if (!fresh) return send(res, 422, null);
  await requests.insertOne(fresh, { writeConcern: { w: 'majority', journal: true } });
  send(res, 201, answerOf(fresh));
}

function send(res: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  res
    .writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) })
    .end(text);
}

const server = createServer((req, res) => void answer(req, res).catch(() => send(res, 401, null)));
listening(server.listen(0));
