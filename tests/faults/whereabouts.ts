import mongoose from 'mongoose';

interface Row {
  event: { id: string };
  status: string;
  waiting: boolean;
  lock: string | null;
  attempts: readonly { error: string | null }[];
}

/** What the database says of events whose webhook did not come: how many are in which state. */
export async function whereabouts(uri: string, eventIds: readonly string[]): Promise<string> {
  if (eventIds.length === 0) return '';
  const client = await new mongoose.mongo.MongoClient(uri, { readConcernLevel: 'majority' }).connect();
  try {
    const some = { $in: [...eventIds] };
    const rows = await client.db().collection<Row>('webhookDeliveries').find({ 'event.id': some }).toArray();
    const outbox = client.db().collection<{ _id: string; sequence: number | null }>('outbox');
    const unnumbered = await outbox.countDocuments({ _id: some, sequence: null });
    const counts = new Map<string, number>();
    for (const state of [...rows.map(stateOf), ...Array<string>(unnumbered).fill('without a number')])
      counts.set(state, (counts.get(state) ?? 0) + 1);
    const without = eventIds.length - unnumbered - new Set(rows.map(({ event }) => event.id)).size;
    if (without > 0) counts.set('without a delivery', without);
    return [...counts].map(([state, count]) => `${count} ${state}`).join(', ');
  } finally {
    await client.close();
  }
}

function stateOf({ status, waiting, lock, attempts }: Row): string {
  const doing = waiting ? ' behind another one' : lock === null ? '' : ' under way';
  return `${status}${doing} after ${attempts.length} attempts`;
}
