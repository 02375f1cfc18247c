import type { mongo } from 'mongoose';
import { LATE, orLate } from '../kernel/late.js';

/** The database answers within a second even if nothing happens: who does not for so long (ms) will not, see ADR 40. */
const SILENT_MS = 6_000;

/**
 * The next change; null when none came for a moment.
 * @throws when the database does not answer: the connection may have died. The stream is of no use then.
 */
export async function nextChange<Change extends mongo.Document>(
  stream: Pick<mongo.ChangeStream<mongo.Document, Change>, 'tryNext'>,
): Promise<Change | null> {
  const change = await orLate(stream.tryNext(), SILENT_MS);
  if (change === LATE) throw new Error('The change stream is silent.');
  return change;
}
