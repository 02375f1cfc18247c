import type { DataFolder } from './data-folder.js';
import { EmbeddedMongoError } from './errors.js';
import { lastComplaint, logTail } from './log-file.js';
import type { MongodExit } from './mongod.js';

/** True when mongod ended because its port was taken. */
export function endedForPort(exit: MongodExit): boolean {
  return exit.code === 48;
}

/** Why a mongod whose log begins at `logStart` did not start, as the sentence for the person at the terminal. */
export async function explainEnd(
  exit: MongodExit,
  folder: DataFolder,
  logStart: number,
): Promise<EmbeddedMongoError> {
  const complaint = lastComplaint(await logTail(folder.log, logStart)) ?? 'it gave no reason';
  const how = exit.signal === null ? `exit code ${exit.code}` : `ended by ${exit.signal}`;
  if (complaint.includes('DBPathInUse'))
    return new EmbeddedMongoError(
      `The data in ${folder.dbPath} is in use by another mongod: stop that one, or set PORTICO_DATA to another folder.`,
    );
  if (exit.code === 62)
    return new EmbeddedMongoError(
      `The data in ${folder.dbPath} was written by another version of MongoDB (${complaint}): ` +
        'set PORTICO_MONGOD to a mongod of that version, or set PORTICO_DATA to another folder.',
    );
  if (/no space left/i.test(complaint))
    return new EmbeddedMongoError(`The disk that holds ${folder.dbPath} is full: make room and start again.`);
  return new EmbeddedMongoError(
    `The embedded MongoDB did not start (${how}: ${complaint}); see ${folder.log}.`,
  );
}
