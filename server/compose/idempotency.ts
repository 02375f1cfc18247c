import type { Connection } from 'mongoose';
import { IdempotencyStore } from '../store/idempotency.js';
import { Presence } from '../store/presence.js';

/** What makes repeated calls safe: kept answers, and the sign of life of the process that runs the first call. */
export function composeIdempotency(connection: Connection) {
  const presence = new Presence(connection);
  return { presence, idempotency: new IdempotencyStore(connection, presence) };
}
