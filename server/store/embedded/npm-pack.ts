import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedMongoError } from './errors.js';
import { lastLine, run, type Outcome } from './run.js';

const FIFTEEN_MINUTES = 900_000;

/**
 * Fetches one published package (`name@version`) as a tarball into an empty folder and returns its path.
 * npm itself does it, so the registry, proxy, credentials and cache are the ones the user has configured, and
 * npm verifies the integrity the registry promises. Scripts of the package are never run.
 */
export async function npmPack(spec: string, folder: string): Promise<string> {
  const outcome = await npm([
    'pack',
    spec,
    `--pack-destination=${folder}`,
    '--ignore-scripts',
    '--dry-run=false',
    '--prefer-offline',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=2000',
    '--loglevel=error',
  ]);
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (outcome.code === 0 && tarball !== undefined) return join(folder, tarball);
  throw new EmbeddedMongoError(`npm could not fetch ${spec} (${whyNot(outcome)})`);
}

/** npm of the PATH, else the one that was installed with this Node.js. */
async function npm(args: readonly string[]): Promise<Outcome> {
  const outcome = await run('npm', args, FIFTEEN_MINUTES);
  if (outcome.failedToStart === undefined) return outcome;
  const cli = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(cli) ? run(process.execPath, [cli, ...args], FIFTEEN_MINUTES) : outcome;
}

function whyNot(outcome: Outcome): string {
  if (outcome.failedToStart !== undefined) return 'npm itself was not found';
  if (outcome.timedOut) return 'it took longer than 15 minutes';
  const message = /npm (?:error|ERR!) (?!code|errno|syscall|A complete log)(.+)/.exec(outcome.stderr)?.[1];
  return (message ?? lastLine(outcome)).trim();
}
