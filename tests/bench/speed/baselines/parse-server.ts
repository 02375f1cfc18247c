/**
 * Parse Server on the same requests, which it keeps in its own way. It is asked as the others are: a layer before it checks the token and
 * turns the call into one of its own, and its triggers hold the account's filter, what is hidden, and what is valid.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import express, { type Express, type Request } from 'express';
import { MongoClient } from 'mongodb';
import { HIDDEN, PAGE, submitted, type FlatRequest } from './flat-request.js';
import { listening } from './listening.js';
import { callerOf, type Caller } from './token.js';

/** What is used of Parse Server, which is installed for this alone. */
interface Parse {
  ParseServer: new (options: Record<string, unknown>) => { start(): Promise<unknown>; app: Express };
}
/** What its triggers are given. */
interface Find {
  context: Caller;
  query: {
    equalTo(field: string, value: unknown): Find['query'];
    exclude(...fields: string[]): Find['query'];
  };
}
interface Save {
  context: Caller;
  object: { get(field: string): unknown; set(fields: Record<string, unknown>): void };
}
interface Cloud {
  Cloud: {
    beforeFind(name: string, trigger: (find: Find) => void): void;
    beforeSave(name: string, trigger: (save: Save) => void): void;
  };
}

const CLASS = 'BenchRequest';
const { MONGODB_URI, BENCH_PEERS } = process.env as { MONGODB_URI: string; BENCH_PEERS: string };
// It would keep a folder of logs where it is started, from the moment on which it is loaded.
process.env['PARSE_SERVER_LOGS_FOLDER'] = 'null';
const { ParseServer } = createRequire(join(BENCH_PEERS, 'package.json'))('parse-server') as Parse;

const client = await MongoClient.connect(MONGODB_URI);
const sample = (await client
  .db()
  .collection(CLASS)
  .findOne({ closedAt: { $ne: null } })) as FlatRequest | null;
if (!sample) throw new Error('There are no requests of Parse Server.');
await client.close();
const { _id, _created_at, _updated_at, ...like } = sample;

/** How Parse Server names the type of a value; what is null everywhere is an object that is not there. */
function typeOf(value: unknown): string {
  if (value instanceof Date) return 'Date';
  if (Array.isArray(value)) return 'Array';
  return (typeof value).replace(/^./, (letter) => letter.toUpperCase());
}

const fields = Object.fromEntries(
  Object.entries(like).map(([name, value]) => [name, { type: typeOf(value) }]),
);
const anybody = { '*': true };
const classLevelPermissions = { find: anybody, get: anybody, create: anybody };

const server = new ParseServer({
  databaseURI: MONGODB_URI,
  appId: 'bench',
  masterKey: crypto.randomUUID(),
  serverURL: 'http://127.0.0.1:1',
  verifyServerUrl: false,
  silent: true,
  logsFolder: null,
  schema: {
    definitions: [{ className: CLASS, fields, classLevelPermissions }],
    keepUnknownIndexes: true,
    strict: false,
  },
  cloud({ Cloud }: Cloud) {
    Cloud.beforeFind(CLASS, ({ query, context: { tenantId, accountId } }) => {
      query
        .equalTo('tenantId', tenantId)
        .equalTo('accountId', accountId)
        .exclude(...Object.keys(HIDDEN));
    });
    Cloud.beforeSave(CLASS, ({ object, context }) => {
      const data = object.get('data') as Record<string, unknown>;
      const fresh = submitted(like, context, { data });
      if (!fresh) throw new Error('The form does not take it.');
      const { _id: _own, createdAt: _at, updatedAt: _then, ...rest } = fresh;
      object.set(rest);
    });
  },
});
await server.start();

/** The call of Parse Server's own API that asks the same. */
function translated({ path, query }: Request): string {
  const id = path.slice('/v1/requests'.length);
  if (id) return `/classes/${CLASS}${id}`;
  const { status, search } = query as Record<string, string | undefined>;
  const where = {
    ...(status ? { status } : {}),
    ...(search ? { title: { $text: { $search: { $term: search } } } } : {}),
  };
  const asked = new URLSearchParams({ order: '-createdAt', limit: `${PAGE}`, where: JSON.stringify(where) });
  return `/classes/${CLASS}?${asked.toString()}`;
}

const app = express();
app.use(async (req, _res, next) => {
  const caller = await callerOf(req.headers.authorization);
  delete req.headers.authorization;
  req.headers['x-parse-application-id'] = 'bench';
  req.headers['x-parse-cloud-context'] = JSON.stringify(caller);
  req.url = req.method === 'POST' ? `/classes/${CLASS}` : translated(req);
  next();
});
app.use(server.app);
listening(app.listen(0));
