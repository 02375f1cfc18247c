import type { Connection, mongo } from 'mongoose';

/** The database's own time: everything that was written before has an earlier one. */
export async function clusterTime(connection: Connection): Promise<mongo.Timestamp> {
  const answer = await connection.db?.command({ ping: 1 });
  return (answer?.['operationTime'] ?? answer?.['$clusterTime']?.clusterTime) as mongo.Timestamp;
}
