import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Other products that are measured when asked for, by the name of their file. */
export const PEERS: Readonly<Record<string, string>> = { 'Parse Server': 'parse-server' };

const RECIPE = fileURLToPath(new URL('../peers/', import.meta.url));
const FILES = ['package.json', 'package-lock.json'];

/**
 * Installs what `tests/bench/peers` asks for into a folder of its own, unless that very lock was installed there already, and answers the
 * folder. Nothing of it runs while it is installed.
 */
export async function installPeers(folder: string, say: (line: string) => void): Promise<string> {
  await mkdir(folder, { recursive: true });
  const lock = await readFile(join(RECIPE, 'package-lock.json'), 'utf8');
  const done = join(folder, 'installed.json');
  if ((await readFile(done, 'utf8').catch(() => null)) === lock) return folder;
  say('Installing what is measured besides (tests/bench/peers), some 190 MB, for this benchmark alone.');
  for (const file of FILES) await cp(join(RECIPE, file), join(folder, file));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  const npm = spawn('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const [code] = (await once(npm, 'exit')) as [number | null];
  if (code !== 0) throw new Error('npm could not install tests/bench/peers.');
  await writeFile(done, lock);
  return folder;
}
