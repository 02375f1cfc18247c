import type { ClientSession, Connection, mongo } from 'mongoose';
import type { OutboxRow } from './outbox.js';

/** The last number that was given to an event of a subject. */
interface SequenceRow {
  /** `<tenant>/<subject>` */
  _id: string;
  tenantId: string;
  last: number;
}

/** An event with its place among all events about its subject: 1, 2, 3 …, in the order of commits. */
export interface NumberedEvent extends OutboxRow {
  sequence: number;
}

const keyOf = ({ tenantId, subject }: OutboxRow): string => `${tenantId}/${subject}`;

/** Numbers events per tenant and subject. Used by the relay alone, which is one at a time. */
export class Sequences {
  constructor(private readonly connection: Connection) {}

  /** Gives these events their numbers, in this order, inside the transaction. */
  async number(rows: readonly OutboxRow[], session: ClientSession): Promise<NumberedEvent[]> {
    const ids = [...new Set(rows.map(keyOf))];
    const known = await this.rows()
      .find({ _id: { $in: ids } }, { session })
      .toArray();
    const before = new Map(known.map(({ _id, last }) => [_id, last]));
    const last = new Map(before);
    const numbered = rows.map((row) => {
      const sequence = (last.get(keyOf(row)) ?? 0) + 1;
      last.set(keyOf(row), sequence);
      return { ...row, sequence };
    });
    await this.save(rows, before, last, session);
    return numbered;
  }

  private async save(
    rows: readonly OutboxRow[],
    before: ReadonlyMap<string, number>,
    last: ReadonlyMap<string, number>,
    session: ClientSession,
  ): Promise<void> {
    const tenants = new Map(rows.map((row) => [keyOf(row), row.tenantId]));
    const changes = [...last].filter(([id]) => tenants.has(id));
    if (changes.length === 0) return;
    await this.rows().bulkWrite(
      changes.map(([_id, n]): mongo.AnyBulkWriteOperation<SequenceRow> => {
        const old = before.get(_id);
        if (old === undefined)
          return { insertOne: { document: { _id, tenantId: tenants.get(_id) as string, last: n } } };
        return { updateOne: { filter: { _id, last: old }, update: { $set: { last: n } } } };
      }),
      { session, ordered: false },
    );
  }

  private rows() {
    return this.connection.collection<SequenceRow>('eventSequences');
  }
}
