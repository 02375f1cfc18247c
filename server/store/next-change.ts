import type { mongo } from 'mongoose';
import { LATE, orLate } from '../kernel/late.js';

/** The database answers within a second even if nothing happens: who does not for so long (ms) will not, see ADR 40. */
const SILENT_MS = 6_000;

/** The database does not answer: the connection may have died, or there is more to look through than it can. The stream is of no use. */
export class SilentStream extends Error {
  override name = 'SilentStream';

  constructor() {
    super('The change stream is silent.');
  }
}

/**
 * The next change; null when none came for a moment.
 * @param patienceMs Longer where the database has to look through its log first, which may be long.
 * @throws SilentStream
 */
export async function nextChange<Change extends mongo.Document>(
  stream: Pick<mongo.ChangeStream<mongo.Document, Change>, 'tryNext'>,
  patienceMs = SILENT_MS,
): Promise<Change | null> {
  const change = await orLate(stream.tryNext(), patienceMs);
  if (change === LATE) throw new SilentStream();
  return change;
}
