import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { MongoClient, type Db } from 'mongodb';
import { redeem } from '../../support/actors.js';
import { Api, bodyOf, type Schemas } from '../../support/api.js';
import { makeTenant, PROGRAM } from '../../support/built-server.js';
import { service } from '../../support/services.js';
import { fill, giveTo, isFilled, removeWhatRunsMade, type Filling } from './fill.js';
import { freePort, Program } from './programs.js';

/** The account whose customer asks, which holds the first requests of the first tenant. */
export const ACCOUNT = 'account-0';

type Person = Schemas['EmbedSessionInput']['user'];

/** The customer who asks. */
const MARA: Person = {
  externalId: 'mara',
  name: 'Mara',
  account: { externalId: ACCOUNT, name: 'Account 0' },
};
/** Somebody of an account of their own: what they submit is nothing that the others read. */
const WRITER: Person = {
  externalId: 'writer',
  name: 'Writer',
  account: { externalId: 'account-writes', name: 'Account of submissions' },
};
/** The customer of an account. */
const customerOf = (at: number): Person => ({
  externalId: `customer-${at}`,
  name: `Customer ${at}`,
  account: { externalId: `account-${at}`, name: `Account ${at}` },
});
const ODILE: Person = { externalId: 'odile', account: { externalId: 'bench' }, roles: ['tenant-admin'] };

/** What is kept beside the database between runs. */
interface Kept {
  apiKey: string;
  secretKeys: string;
}

/** Where a world is, and what is in it. */
export interface Place extends Filling {
  /** Where it is kept between runs what the tenant's key is. */
  folder: string;
  /** Name of the database. */
  database: string;
  mongoUri: string;
  say: (line: string) => void;
}

/** The data, and Portico on it. */
export interface World {
  mongoUri: string;
  /** What all servers have in their environment. */
  env: Record<string, string>;
  /** Whoever issues the tokens. */
  issuer: string;
  db: Db;
  portico: Program;
  /** The tenant's admin. */
  admin(): Promise<Api>;
  /** Starts one more process of Portico, with these arguments for Node before its own. */
  another(name: string, nodeArgs?: readonly string[]): Promise<Program>;
  /** A new token of a customer who may see one account; it lives for 15 minutes. */
  token(): Promise<string>;
  /** The same of a customer whose account nobody else reads. */
  writerToken(): Promise<string>;
  /** New tokens of customers of so many accounts, one of each. */
  tokens(count: number): Promise<string[]>;
  stop(): Promise<void>;
}

/** Fills a database with so much, now or in an earlier run, and starts Portico on it. */
export async function openWorld(place: Place): Promise<World> {
  const { folder, database, mongoUri } = place;
  await mkdir(folder, { recursive: true });
  const client = await MongoClient.connect(mongoUri);
  const db = client.db();
  const file = join(folder, `${database}.json`);
  const wasFilled = await isFilled(db, place);
  // What was begun and not finished is of no use.
  if (!wasFilled) await db.dropDatabase();
  const kept = wasFilled
    ? (JSON.parse(await readFile(file, 'utf8')) as Kept)
    : await makeKept(folder, file, mongoUri);
  const env = environment(mongoUri, kept.secretKeys);
  const port = await freePort();
  // Tokens of one are good for all: they name the same issuer.
  const PORTICO_PUBLIC_URL = `http://localhost:${port}`;
  const start = (name: string, PORT: number, nodeArgs: readonly string[] = []): Promise<Program> =>
    Program.start(name, [...nodeArgs, ...PROGRAM], { ...env, PORTICO_PUBLIC_URL, PORT: `${PORT}` });
  const portico = await start('Portico', port);
  const another = async (name: string, nodeArgs?: readonly string[]): Promise<Program> =>
    start(name, await freePort(), nodeArgs);
  const program = new Api(portico.url).as(kept.apiKey);
  const signIn = async (user: Person): Promise<string> => {
    const session = await program.post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
    return redeem(new Api(portico.url), bodyOf(session, 201).clientSecret);
  };
  const token = (): Promise<string> => signIn(MARA);
  const writerToken = (): Promise<string> => signIn(WRITER);
  const tokens = (count: number): Promise<string[]> =>
    Promise.all(
      Array.from({ length: count }, async (_, at) => {
        const own = await signIn(customerOf(at));
        if (at > 0) await giveTo(db, at, decodeJwt<{ tid: string; acc: string }>(own));
        return own;
      }),
    );
  const admin = async (): Promise<Api> => new Api(portico.url).as(await signIn(ODILE));
  const stop = async (): Promise<void> => {
    await portico.stop();
    await client.close();
  };
  try {
    if (wasFilled) await removeWhatRunsMade(db, place.size);
    else await fill(db, place, { api: new Api(portico.url).as(await token()), say: place.say });
  } catch (error) {
    await stop();
    throw error;
  }
  const signing = { issuer: PORTICO_PUBLIC_URL, token, writerToken, tokens };
  return { mongoUri, env, db, portico, admin, another, ...signing, stop };
}

const environment = (mongoUri: string, secretKeys: string): Record<string, string> => ({
  MONGODB_URI: mongoUri,
  PORTICO_SECRET_KEYS: secretKeys,
  PORTICO_DEMO: 'off',
  PORTICO_LOG: 'error',
  PORTICO_RATE_LIMIT: '10000000',
});

/** Makes the tenant, and keeps its key in the file. */
async function makeKept(folder: string, file: string, mongoUri: string): Promise<Kept> {
  const secretKeys = randomBytes(32).toString('base64');
  const services = join(folder, 'services');
  await mkdir(services, { recursive: true });
  await writeFile(join(services, 'report-fault.json'), JSON.stringify(service()));
  const apiKey = await makeTenant(environment(mongoUri, secretKeys), services, 'bench');
  const kept: Kept = { apiKey, secretKeys };
  await writeFile(file, JSON.stringify(kept));
  return kept;
}
