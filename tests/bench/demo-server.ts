import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GRANT } from '../support/actors.js';
import { Api, type Schemas } from '../support/api.js';

/** A built demo server as a process of its own, on a database of its own. */
export interface DemoServer {
  child: ChildProcess;
  api: Api;
  /** The demo company's API key. */
  apiKey: string;
  /** Ends it and its data. */
  stop(): Promise<void>;
}

/** Starts it; `npm run build` must have run before. */
export async function startDemoServer(
  port: number,
  settings: Record<string, string> = {},
): Promise<DemoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-bench-'));
  const env = {
    ...process.env,
    PORT: `${port}`,
    PORTICO_DATA: folder,
    PORTICO_LOG: 'error',
    PORTICO_RATE_LIMIT: '10000000',
    ...settings,
  };
  const child = spawn(process.execPath, ['dist/server/main.js'], { env, stdio: 'ignore' });
  const url = `http://localhost:${port}`;
  while (!(await fetch(`${url}/readyz`).catch(() => null))?.ok) await pause(200);
  const { apiKey } = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as { apiKey: string };
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    await rm(folder, { recursive: true, force: true });
  };
  return { child, api: new Api(url), apiKey, stop };
}

/** A client secret for the demo's Mara. */
export async function secretOf({ api, apiKey }: DemoServer): Promise<string> {
  const user = { externalId: 'mara', account: { externalId: 'brightwater' } };
  const session = await api.as(apiKey).post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
  return session.body.clientSecret;
}

/** A token for her. */
export async function tokenOf(server: DemoServer): Promise<string> {
  const form = { grant_type: GRANT, client_secret: await secretOf(server) };
  return (await server.api.send<Schemas['AccessToken']>('POST', '/v1/token', { form })).body.access_token;
}
