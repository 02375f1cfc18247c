import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import mongoose from 'mongoose';
import { reasonOf } from './errors.js';

/** The name of the replica set. */
export const REPLICA_SET = 'portico';

/** A driver's client; the driver is the one inside mongoose. */
export type Client = InstanceType<typeof mongoose.mongo.MongoClient>;
type Admin = ReturnType<Client['db']>;

/** What identifies a mongod that is being started. */
export interface Address {
  /** Its port on 127.0.0.1. */
  readonly port: number;
  /** Its process id: the port might have been taken by another mongod since it was last seen free. */
  readonly pid: number;
}

/**
 * Waits until this very mongod answers, runs `work` on a direct connection to it and closes that.
 * Rejects when `signal` aborts.
 */
export async function withClient<T>(
  { port, pid }: Address,
  signal: AbortSignal,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  await untilListening(port, signal);
  const client = new mongoose.mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 5_000,
  });
  try {
    // Should another one answer, ours ends by itself (port taken), which aborts the signal.
    await until(signal, async () => (await pidOf(client.db('admin'))) === pid);
    return await work(client);
  } finally {
    await client.close();
  }
}

/**
 * Makes this mongod the writable primary of a replica set of one and resolves when it accepts writes: initiates a new
 * set, waits for an old one. Rejects when `signal` aborts.
 */
export function becomePrimary(address: Address, signal: AbortSignal): Promise<void> {
  return withClient(address, signal, (client) =>
    until(signal, async () => {
      const admin = client.db('admin');
      const primary = (await admin.command({ hello: 1 }))['isWritablePrimary'] === true;
      if (!primary) await configure(admin, `127.0.0.1:${address.port}`);
      return primary;
    }),
  );
}

/** One step towards a valid configuration; mongod refuses it while it is still loading its own. */
async function configure(admin: Admin, host: string): Promise<void> {
  const config = await currentConfig(admin);
  const members = [{ _id: 0, host }];
  if (config === undefined) {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, version: 1, members } });
  } else if (config.members[0]?.host !== host) {
    // The remembered port and the data do not belong together: one was edited, or copied from elsewhere.
    await admin.command({
      replSetReconfig: { ...config, version: config.version + 1, members },
      force: true,
    });
  }
}

interface Config {
  readonly version: number;
  readonly members: readonly { readonly host: string }[];
}

const NOT_YET_INITIALIZED = 94;

async function currentConfig(admin: Admin): Promise<Config | undefined> {
  try {
    return (await admin.command({ replSetGetConfig: 1 }))['config'] as Config;
  } catch (error) {
    if (error instanceof mongoose.mongo.MongoServerError && error.code === NOT_YET_INITIALIZED)
      return undefined;
    throw error;
  }
}

async function pidOf(admin: Admin): Promise<number> {
  return Number((await admin.command({ serverStatus: 1, repl: 0, metrics: 0, locks: 0 }))['pid']);
}

/**
 * Repeats `step` until it says true. What MongoDB refuses, and connections it closes on its way, are tried again; the
 * last such reason is told when `signal` aborts.
 */
async function until(signal: AbortSignal, step: () => Promise<boolean>): Promise<void> {
  let last = 'MongoDB does not answer';
  while (!signal.aborted) {
    try {
      if (await step()) return;
    } catch (error) {
      if (!(error instanceof mongoose.mongo.MongoError)) throw error;
      last = reasonOf(error);
    }
    await delay(15, undefined, { signal }).catch(() => undefined);
  }
  throw new Error(last);
}

async function untilListening(port: number, signal: AbortSignal): Promise<void> {
  while (!(await accepts(port))) await delay(15, undefined, { signal });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}
