import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { listen } from './host-site.support.js';

const SCRIPT = fileURLToPath(new URL('../../examples/host-site/server.mjs', import.meta.url));
const SETTINGS = { PORTICO_API_URL: 'http://127.0.0.1:1', PORTICO_API_KEY: 'pk_test_start', PORT: '0' };

/** Starts the site as its own process with nothing but these variables. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, [SCRIPT], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { child, output: () => text };
}

it.each([
  [
    'PORTICO_API_URL',
    '',
    'Set PORTICO_API_URL to the address of Portico, for example http://localhost:8080.\n',
  ],
  ['PORTICO_API_URL', 'localhost', 'PORTICO_API_URL must be a web address such as http://localhost:8080.\n'],
  ['PORTICO_API_KEY', '', 'Set PORTICO_API_KEY to the API key that Portico printed when it started.\n'],
  ['PORT', 'abc', 'PORT must be a number from 0 to 65535, for example 3000.\n'],
  ['PORT', '70000', 'PORT must be a number from 0 to 65535, for example 3000.\n'],
])('refuses to start with %s "%s": one sentence, exit code 1', async (name, value, sentence) => {
  const { child, output } = start({ ...SETTINGS, [name]: value });
  const [code] = (await once(child, 'close')) as [number];
  expect([code, output()]).toEqual([1, sentence]);
});

it('says in one sentence that the port is in use', async () => {
  const other = await listen(() => undefined);
  const port = new URL(other.url).port;
  const { child, output } = start({ ...SETTINGS, PORT: port });
  const [code] = (await once(child, 'close')) as [number];
  await other.stop();
  expect([code, output()]).toEqual([
    1,
    `Cannot listen on port ${port} (EADDRINUSE): set PORT to a free one.\n`,
  ]);
});

it('starts, answers and stops on SIGTERM', async () => {
  const { child, output } = start(SETTINGS);
  await once(child.stdout, 'data');
  const port = /http:\/\/localhost:(\d+)/.exec(output())?.[1];
  const response = await fetch(`http://127.0.0.1:${port}/site.css`);
  expect(await response.text()).toBe(
    readFileSync(new URL('../../examples/host-site/public/site.css', import.meta.url), 'utf8'),
  );
  child.kill('SIGTERM');
  const [code] = (await once(child, 'close')) as [number];
  expect(code).toBe(0);
  expect(output()).not.toContain('pk_test_start');
});
