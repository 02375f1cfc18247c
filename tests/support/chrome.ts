import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { unpackTar } from './tar.js';

/** How to launch the browser of the tests; fits puppeteer-core's `launch` and chromeLauncher's `launchOptions`. */
export interface ChromeLaunch {
  /** Absolute path of Chrome or Chromium. */
  executablePath: string;
  args: string[];
  /** Environment of the browser process. */
  env: NodeJS.ProcessEnv;
  headless: true;
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * Finds a browser: `CHROME_PATH`, then an installed Chrome or Chromium, then the one inside @sparticuz/chromium (Linux
 * x64), which brings the libraries and a font that a bare machine lacks.
 * @throws a sentence that says what to do when there is none.
 */
export async function chromeLaunch(): Promise<ChromeLaunch> {
  const given = process.env['CHROME_PATH'];
  if (given && !existsSync(given)) throw new Error(`CHROME_PATH names no file: ${given}`);
  const installed = given || installedChrome();
  if (installed) {
    const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
    return { executablePath: installed, args, env: process.env, headless: true };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found: install one, or set CHROME_PATH to its executable.');
  }
  const folder = await bundledChrome();
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', ...quiet],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    headless: true,
  };
}

function installedChrome(): string | undefined {
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'chrome',
    'microsoft-edge',
  ];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  const windows = [process.env['PROGRAMFILES'], process.env['LOCALAPPDATA']].flatMap((dir) =>
    dir ? [join(dir, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  );
  const mac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return [...onPath, ...mac, ...windows].find((path) => existsSync(path));
}

/** Unpacks the packaged Chromium once per version and user; two processes may do it at the same time. */
async function bundledChrome(): Promise<string> {
  const root = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `portico-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const draft = await mkdtemp(`${folder}-`);
  const unpacked = (name: string) =>
    createReadStream(join(root, 'bin', `${name}.br`)).pipe(createBrotliDecompress());
  await pipeline(unpacked('chromium'), createWriteStream(join(draft, 'chromium')));
  await chmod(join(draft, 'chromium'), 0o755);
  await unpackTar(Readable.from(unpacked('al2023.tar')), draft);
  await unpackTar(Readable.from(unpacked('fonts.tar')), draft);
  await mkdir(join(draft, 'font-cache'));
  // The packaged configuration points at Lambda's folders; the final folder is known only here.
  await writeFile(join(draft, 'fonts.conf'), fontsConf(folder));
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // Otherwise the other process was faster: its copy is as good.
  }
  return folder;
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir>
<dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`;
}
