import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';
import { openDataFolder, type DataFolder } from '../../server/store/embedded/data-folder.js';
import { startMongod, type Mongod } from '../../server/store/embedded/mongod.js';
import { choosePort } from '../../server/store/embedded/port.js';
import { REPLICA_SET, type Client } from '../../server/store/embedded/replica-state.js';
import { within } from '../support/within.js';

/** What an operator sets who wants a new primary soon; see docs/deployment.md. */
const SETTINGS = { electionTimeoutMillis: 2_000 };
const PRIMARY = 1;
const SECONDARY = 2;

interface Member {
  port: number;
  folder: DataFolder;
  mongod: Mongod;
  /** Straight to this member, whatever it is just now. */
  client: Client;
}

/** A replica set of three on this machine, whose members can be killed. */
export class ReplicaSet {
  private constructor(
    private readonly binary: string,
    private readonly members: readonly Member[],
  ) {}

  /** Starts three members in folders below `root` and waits until one of them is primary. */
  static async start(binary: string, root: string): Promise<ReplicaSet> {
    const members: Member[] = [];
    const set = new ReplicaSet(binary, members);
    try {
      for (const name of ['a', 'b', 'c']) {
        const taken = members.map(({ port }) => port);
        const port = await choosePort(undefined, taken);
        const folder = await openDataFolder(join(root, name));
        const mongod = await startMember(binary, folder, port);
        members.push({ port, folder, mongod, client: await connected(port) });
      }
      const hosts = members.map(({ port }, _id) => ({ _id, host: `127.0.0.1:${port}` }));
      const config = { _id: REPLICA_SET, version: 1, members: hosts, settings: SETTINGS };
      const [first] = members as [Member];
      await within(60_000, 'the replica set to be made', async () => {
        await first.client.db('admin').command({ replSetInitiate: config });
        return true;
      });
      await set.whole();
      return set;
    } catch (error) {
      await set.stop();
      throw error;
    }
  }

  get ports(): number[] {
    return this.members.map(({ port }) => port);
  }

  /** A connection string through these ports, or straight to the members. */
  uri(ports: readonly number[] = this.ports): string {
    const hosts = ports.map((port) => `127.0.0.1:${port}`).join(',');
    return `mongodb://${hosts}/portico?replicaSet=${REPLICA_SET}`;
  }

  /** Kills the primary as the system would that has no memory left, and starts it again. */
  async killPrimary(): Promise<void> {
    const member = this.members[await this.primary()] as Member;
    await member.mongod.kill();
    member.mongod = await startMember(this.binary, member.folder, member.port);
  }

  /**
   * Asks the primary to let another one be it. It may not be it again for a moment: were that longer, the next fault would find fewer
   * members that may stand for election than the set needs, and the gap would be this one's and not the product's.
   */
  async stepDown(): Promise<void> {
    await within(20_000, 'the primary to step down', async () => {
      const { client } = this.members[await this.primary()] as Member;
      await client.db('admin').command({ replSetStepDown: 2, secondaryCatchUpPeriodSecs: 1 });
      return true;
    });
  }

  /** Which member is primary; waits for one. */
  async primary(): Promise<number> {
    let found = -1;
    await within(30_000, 'a primary', async () => {
      const states = await Promise.all(this.members.map(isPrimary));
      found = states.indexOf(true);
      return found >= 0;
    });
    return found;
  }

  /** Waits until all three are there, one of them primary. */
  async whole(): Promise<void> {
    await within(90_000, 'three members', async () => {
      const { client } = this.members[await this.primary()] as Member;
      const status = await client.db('admin').command({ replSetGetStatus: 1 });
      const states = (status['members'] as { state: number }[]).map(({ state }) => state);
      return states.every((state) => state === PRIMARY || state === SECONDARY) && states.includes(PRIMARY);
    });
  }

  /** Stops all members. */
  async stop(): Promise<void> {
    await Promise.all(
      this.members.map(async ({ client, mongod }) => {
        await client.close().catch(() => undefined);
        // Nothing of it is kept: there is no use in a clean end, which would wait for an election.
        await mongod.kill();
      }),
    );
    await pause(100);
  }
}

const startMember = (binary: string, folder: DataFolder, port: number): Promise<Mongod> =>
  startMongod(binary, folder, port, ['--replSet', REPLICA_SET]);

const clientOf = (port: number): Client =>
  new mongoose.mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 1_000,
    socketTimeoutMS: 5_000,
  });

/** A client whose first connection fails stays closed: until the member listens, each attempt needs one of its own. */
async function connected(port: number): Promise<Client> {
  let client = clientOf(port);
  await within(60_000, 'a member to answer', async () => {
    try {
      await client.connect();
      return true;
    } catch (error) {
      await client.close();
      client = clientOf(port);
      throw error;
    }
  });
  return client;
}

async function isPrimary({ client }: Member): Promise<boolean> {
  const hello = await client
    .db('admin')
    .command({ hello: 1 })
    .catch(() => null);
  return hello?.['isWritablePrimary'] === true;
}
