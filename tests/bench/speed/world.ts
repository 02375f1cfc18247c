import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient, type Db } from 'mongodb';
import { startEmbeddedMongo } from '../../../server/store/embedded/index.js';
import { mongodForTests } from '../../../server/store/embedded/testing.js';
import { redeem } from '../../support/actors.js';
import { Api, bodyOf, type Schemas } from '../../support/api.js';
import { makeTenant, PROGRAM } from '../../support/built-server.js';
import { fill } from './fill.js';
import { service } from '../../support/services.js';
import { Program } from './programs.js';
import type { Size } from './variations.js';

/** The account whose customer asks, which holds the first requests of the first tenant. */
export const ACCOUNT = 'account-0';

/** What is kept beside the database between runs. */
interface Kept {
  apiKey: string;
  secretKeys: string;
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
  /** Starts one more process of Portico, with these arguments for Node before its own. */
  another(name: string, nodeArgs?: readonly string[]): Promise<Program>;
  /** A new token of a customer who may see one account; it lives for 15 minutes. */
  token(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a database in `folder` with so much in it, made now or kept from an earlier run, and Portico. */
export async function openWorld(folder: string, size: Size, say: (line: string) => void): Promise<World> {
  await mkdir(folder, { recursive: true });
  const mongo = await startEmbeddedMongo({
    dataDir: join(folder, 'mongo'),
    mongodPath: await mongodForTests(say),
    report: () => undefined,
  });
  const mongoUri = new URL(mongo.uri);
  mongoUri.pathname = '/portico';
  const client = await MongoClient.connect(mongo.uri);
  const db = client.db('portico');
  const kept = await keptIn(folder, mongoUri.href);
  const env = environment(mongoUri.href, kept.secretKeys);
  const portico = await Program.start('Portico', PROGRAM, env);
  // Tokens of one are good for all: they name the same issuer.
  const PORTICO_PUBLIC_URL = portico.url.replace('127.0.0.1', 'localhost');
  const another = (name: string, nodeArgs: readonly string[] = []): Promise<Program> =>
    Program.start(name, [...nodeArgs, ...PROGRAM], { ...env, PORTICO_PUBLIC_URL });
  const program = new Api(portico.url).as(kept.apiKey);
  const token = async (): Promise<string> => {
    const account = { externalId: ACCOUNT, name: 'Account 0' };
    const user = { externalId: 'mara', name: 'Mara', account };
    const session = await program.post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
    return redeem(new Api(portico.url), bodyOf(session, 201).clientSecret);
  };
  await fill(db, { size, api: new Api(portico.url).as(await token()), say });
  const stop = async (): Promise<void> => {
    await portico.stop();
    await client.close();
    await mongo.stop();
  };
  return { mongoUri: mongoUri.href, env, issuer: PORTICO_PUBLIC_URL, db, portico, another, token, stop };
}

const environment = (mongoUri: string, secretKeys: string): Record<string, string> => ({
  MONGODB_URI: mongoUri,
  PORTICO_SECRET_KEYS: secretKeys,
  PORTICO_DEMO: 'off',
  PORTICO_LOG: 'error',
  PORTICO_RATE_LIMIT: '10000000',
});

/** The tenant of an earlier run, or a new one. */
async function keptIn(folder: string, mongoUri: string): Promise<Kept> {
  const file = join(folder, 'tenant.json');
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept) return JSON.parse(kept) as Kept;
  const secretKeys = randomBytes(32).toString('base64');
  await mkdir(join(folder, 'services'), { recursive: true });
  await writeFile(join(folder, 'services', 'report-fault.json'), JSON.stringify(service()));
  const apiKey = await makeTenant(environment(mongoUri, secretKeys), join(folder, 'services'), 'bench');
  await writeFile(file, JSON.stringify({ apiKey, secretKeys }));
  return { apiKey, secretKeys };
}
