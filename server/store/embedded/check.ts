import { lastLine, run, type Outcome } from './run.js';

/** The oldest major version whose transactions, change streams and indexes the server relies on. */
export const OLDEST_MAJOR = 7;

/** What a check of a mongod binary found. */
export type Check =
  | { readonly ok: true; readonly version: string }
  | {
      readonly ok: false;
      /** Why it cannot be used, as the end of a sentence. */
      readonly reason: string;
      /** The file does not exist, which is no news for a mere guess such as the PATH. */
      readonly missing: boolean;
      /** The shared library it could not load, for example `libssl.so.1.1`. */
      readonly missingLibrary?: string;
    };

/**
 * Runs `mongod --version` to learn whether this binary works on this machine: a file that exists may still
 * lack its libraries, be built for another processor, or be too old.
 */
export async function checkMongod(path: string): Promise<Check> {
  const outcome = await run(path, ['--version'], 15_000);
  const version = /db version v(\d+\.\d+\.\d+)/.exec(outcome.stdout)?.[1];
  if (outcome.code === 0 && version !== undefined) {
    if (Number.parseInt(version, 10) >= OLDEST_MAJOR) return { ok: true, version };
    return {
      ok: false,
      missing: false,
      reason: `it is MongoDB ${version}, and ${OLDEST_MAJOR}.0 or newer is needed`,
    };
  }
  const missingLibrary = /loading shared libraries: ([^\s:]+)/.exec(outcome.stderr)?.[1];
  return {
    ok: false,
    missing: outcome.failedToStart === 'ENOENT',
    reason: missingLibrary ? `it needs ${missingLibrary}, which this system lacks` : whyNot(outcome),
    ...(missingLibrary && { missingLibrary }),
  };
}

function whyNot(outcome: Outcome): string {
  if (outcome.failedToStart === 'ENOENT') return 'there is no such file';
  if (outcome.failedToStart === 'EACCES') return 'it may not be executed';
  if (outcome.failedToStart !== undefined) return `it could not be started (${outcome.failedToStart})`;
  if (outcome.timedOut) return 'it did not answer within 15 seconds';
  if (outcome.signal === 'SIGILL') return 'this processor lacks the AVX instructions that MongoDB needs';
  if (outcome.signal !== null) return `it was ended by ${outcome.signal}`;
  return `it does not answer like mongod (${lastLine(outcome)})`;
}
