// `npm start`: builds what is stale, then runs the server and, beside it, the demo host site. The site is a program of
// its own (examples/host-site); this launcher only gives both their ports and ends both together.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectDirectory } from '../examples/directory-service/connect.mjs';
import { createDirectoryService } from '../examples/directory-service/server.mjs';
import { createHostSite } from '../examples/host-site/server.mjs';
import { personIn, WORLDS } from '../examples/host-site/worlds.mjs';
import { buildAll } from './build.mjs';
import { SERVER_FLAGS } from './server-flags.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const starting = (_req, res) => {
  res.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '1' });
  res.end('The demo is starting. Try again in a moment.');
};

/** The host site's socket: DEMO_PORT, else the port after the server's, else a free one. */
async function openHostSite() {
  let handler = starting;
  const server = createServer((req, res) => handler(req, res));
  const { DEMO_PORT } = process.env;
  const apiPort = Number(process.env.PORT || 8080);
  const wanted = DEMO_PORT ? Number(DEMO_PORT) : apiPort > 0 && apiPort < 65_535 ? apiPort + 1 : 0;
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535)
    fail(`DEMO_PORT is "${DEMO_PORT}", but must be a port from 0 to 65535.`);
  const port = await listen(server, wanted).catch((error) => {
    if (DEMO_PORT || error.code !== 'EADDRINUSE')
      fail(
        `The demo host site cannot listen on port ${wanted} (${error.code}). Set DEMO_PORT to another port.`,
      );
    return listen(server, 0);
  });
  return { server, url: `http://localhost:${port}`, serve: (next) => (handler = next) };
}

/** What the directory of the IT desk wants to be shown, made anew at each start. */
const directoryToken = randomBytes(24).toString('base64url');

/** The directory of the IT desk's company, on any free port of this machine. */
async function openDirectory() {
  const server = createServer(createDirectoryService({ token: directoryToken }));
  return { server, url: `http://localhost:${await listen(server, 0)}` };
}

/** Tells the IT desk's portal where its directory is today. Without that, its requests go to a human. */
async function connectItDesk(apiUrl, { apiKey }) {
  const admin = personIn(
    WORLDS.find(({ key }) => key === 'it-desk'),
    'ada',
  );
  await connectDirectory({ apiUrl, apiKey, admin, directoryUrl: directory.url, directoryToken }).catch(
    (error) => console.error(`The IT desk of the demo has no directory: ${error.message}`),
  );
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

function fail(sentence) {
  console.error(`Portico cannot start: ${sentence}`);
  process.exit(1);
}

await buildAll();
const demo = process.env.PORTICO_DEMO !== 'off';
const host = demo ? await openHostSite() : null;
// A connector to this very machine is what servers refuse unless they are told.
const loopback = process.env.PORTICO_ALLOW_LOOPBACK || 'on';
const directory = host && loopback === 'on' ? await openDirectory() : null;
const api = spawn(process.execPath, [...SERVER_FLAGS, join(root, 'dist', 'server', 'main.js')], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  // In the demo the banner matters more than a line per call; set PORTICO_LOG=info to see them.
  env: {
    ...process.env,
    ...(host
      ? {
          PORTICO_DEMO_ORIGIN: host.url,
          PORTICO_LOG: process.env.PORTICO_LOG || 'warn',
          PORTICO_ALLOW_LOOPBACK: loopback,
        }
      : {}),
  },
});
api.on('message', ({ ready, apiUrl, apiKey, worlds }) => {
  if (!ready || !host) return;
  host.serve(createHostSite({ apiUrl, apiKey, worlds }));
  if (directory) void connectItDesk(apiUrl, worlds['it-desk']);
});
api.on('exit', (code, signal) => {
  for (const one of [host, directory]) {
    one?.server.close();
    one?.server.closeAllConnections();
  }
  process.exitCode = code ?? (signal ? 1 : 0);
});
// A terminal sends Ctrl+C to both, a supervisor to this process alone; the server takes two in a row for one.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => api.kill(signal));
