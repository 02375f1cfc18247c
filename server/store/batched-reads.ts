import type { mongo } from 'mongoose';
import { isOutage } from './outage.js';
import type { Read } from './read.js';

interface Waiting extends Read {
  resolve(rows: mongo.Document[]): void;
  reject(error: unknown): void;
}

/** A row, and whose it is: the place of who asked. */
interface Told {
  at: number;
  row: mongo.Document;
}

/** Lists in one command: the database makes one after the other, so they are few. */
const MOST = 8;

/** A list of more rows goes alone. */
const MOST_ROWS = 101;

/**
 * Lists that a tenant's people ask for in the same turn of the loop, which on a busy server are several, go to the database in one command:
 * each is a stage of a union with a filter of its own, so all get what each would get alone. Nobody waits for a command that is under way,
 * and a lone list is an ordinary `find`.
 */
export class BatchedReads {
  /** Who is asked for at the end of this turn, by tenant. */
  private readonly waiting = new Map<string, Waiting[]>();

  /** @param rows The collection. Filters hold tenant and permission already. */
  constructor(
    private readonly name: string,
    private readonly rows: () => mongo.Collection,
  ) {}

  /** All matches, in order. */
  read(read: Read): Promise<mongo.Document[]> {
    const { tenantId } = read.filter;
    if (typeof tenantId !== 'string' || !fits(read)) return this.alone(read);
    return new Promise((resolve, reject) => {
      const one = { ...read, resolve, reject };
      const waiting = this.waiting.get(tenantId);
      if (waiting) waiting.push(one);
      else {
        this.waiting.set(tenantId, [one]);
        setImmediate(() => this.askFor(tenantId));
      }
    });
  }

  private askFor(tenantId: string): void {
    const all = this.waiting.get(tenantId) ?? [];
    this.waiting.delete(tenantId);
    for (let at = 0; at < all.length; at += MOST) void this.ask(all.slice(at, at + MOST));
  }

  private async ask(batch: readonly Waiting[]): Promise<void> {
    if (batch.length === 1) return this.askEach(batch);
    try {
      const answers = await this.together(batch);
      for (const [at, { resolve }] of batch.entries()) resolve(answers[at] as mongo.Document[]);
    } catch (error) {
      // What the database refuses to one of them it may grant to the others; where it does not answer, nobody asks again.
      if (isOutage(error)) for (const { reject } of batch) reject(error);
      else this.askEach(batch);
    }
  }

  private askEach(batch: readonly Waiting[]): void {
    for (const { resolve, reject, ...read } of batch) this.alone(read).then(resolve, reject);
  }

  private async together(batch: readonly Read[]): Promise<mongo.Document[][]> {
    const [first = [], ...others] = batch.map(stagesOf);
    const unions = others.map((pipeline) => ({ $unionWith: { coll: this.name, pipeline } }));
    const told = this.rows().aggregate<Told>([...first, ...unions], { batchSize: MOST * MOST_ROWS });
    const answers = batch.map((): mongo.Document[] => []);
    for (const { at, row } of await told.toArray()) answers[at]?.push(row);
    return answers;
  }

  /** All matches, in order, in a command of their own. */
  async alone({ filter, options }: Read): Promise<mongo.Document[]> {
    return this.rows().find(filter, options).toArray();
  }
}

/** Of a union only the first stage could be told which index to take. */
const fits = ({ options: { limit, hint, session } }: Read): boolean =>
  limit !== undefined && limit > 0 && limit <= MOST_ROWS && !hint && !session;

const stagesOf = ({ filter, options: { sort, limit, projection } }: Read, at: number): mongo.Document[] => [
  { $match: filter },
  ...(sort ? [{ $sort: sort }] : []),
  { $limit: limit },
  ...(projection ? [{ $project: projection }] : []),
  { $replaceWith: { at, row: '$$ROOT' } },
];
