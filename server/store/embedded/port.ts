import { randomInt } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { EmbeddedMongoError } from './errors.js';

/** Below the ranges from which systems take the ports of outgoing connections, so that it is still free next time. */
const RANGE = { from: 20_000, to: 32_000 };

/**
 * The port of the last start if it is still free on 127.0.0.1 and not among `avoid`, else another free one.
 * Throws `EmbeddedMongoError` when none can be found.
 */
export async function choosePort(former: number | undefined, avoid: readonly number[]): Promise<number> {
  if (former !== undefined && !avoid.includes(former) && (await isFree(former))) return former;
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const port = randomInt(RANGE.from, RANGE.to);
    if (await isFree(port)) return port;
  }
  throw new EmbeddedMongoError(
    'No free port was found on 127.0.0.1 for the embedded database: free some between 20000 and 32000, or set MONGODB_URI.',
  );
}

/** Remembers the port for the next start; a crash in the midst of it leaves the former one. */
export async function rememberPort(stateFile: string, port: number): Promise<void> {
  if ((await rememberedPort(stateFile)) === port) return;
  await writeFile(`${stateFile}.new`, `${JSON.stringify({ port })}\n`, { mode: 0o600 });
  await rename(`${stateFile}.new`, stateFile);
}

/** The port of the last start; undefined at the first. */
export async function rememberedPort(stateFile: string): Promise<number | undefined> {
  try {
    const { port } = JSON.parse(await readFile(stateFile, 'utf8')) as { port?: unknown };
    return typeof port === 'number' && Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
  } catch {
    // Missing at the first start; a damaged one costs no more than a change of port.
    return undefined;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}
