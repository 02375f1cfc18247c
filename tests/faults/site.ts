import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { redeem } from '../support/actors.js';
import { Api, bodyOf, type Schemas } from '../support/api.js';
import { makeTenant, prepare } from '../support/built-server.js';
import { ApiNode } from './api-node.js';
import { ReplicaSet } from './replica-set.js';

/** What operators set; tests ask more often than customers do. */
export const SETTINGS = {
  PORTICO_LOG: 'warn',
  PORTICO_ALLOW_LOOPBACK: 'on',
  PORTICO_RATE_LIMIT: '10000000',
  PORTICO_SECRET_KEYS: randomBytes(32).toString('base64'),
};

/** Two processes of the API on a replica set of three, with a tenant. */
export class Site {
  /** The tenant's key; set once the tenant is made. */
  apiKey = '';

  private constructor(
    readonly database: ReplicaSet,
    readonly nodes: readonly ApiNode[],
  ) {}

  /** Starts everything with data below `root`. */
  static async start(mongod: string, root: string): Promise<Site> {
    const database = await ReplicaSet.start(mongod, root);
    const nodes: ApiNode[] = [];
    const site = new Site(database, nodes);
    try {
      for (let count = 0; count < 2; count += 1) nodes.push(await ApiNode.start(database, SETTINGS));
      site.apiKey = await makeTenant({ ...SETTINGS, MONGODB_URI: database.uri() }, join(root, 'services'));
      await prepare(site.program(0));
      return site;
    } catch (error) {
      await site.stop();
      throw error;
    }
  }

  /** The tenant's program at one of the processes. */
  program(node: number): Api {
    return new Api((this.nodes[node] as ApiNode).url).as(this.apiKey);
  }

  /** Somebody who may read the audit, at one of the processes. */
  async auditor(node: number): Promise<Api> {
    const program = this.program(node);
    const account = { externalId: 'kestrel', name: 'Kestrel' };
    const user = { externalId: 'anke', roles: ['auditor'], account };
    const session = await program.post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
    const token = await redeem(new Api(program.url), bodyOf(session, 201).clientSecret);
    return new Api(program.url).as(token);
  }

  async stop(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.stop()));
    await this.database.stop();
  }
}
