import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { mongodForTests, temporaryFolder } from '../../server/store/embedded/testing.js';
import { Api, bodyOf, problemOf } from '../support/api.js';
import { useDatabase } from '../support/mongo.js';
import { ServerProcess } from '../support/server-process.js';

/** A socket that is taken, or was a moment ago. */
async function takenPort(): Promise<{ port: number; free: () => Promise<void> }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const free = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { port: (server.address() as AddressInfo).port, free };
}

function start(env: Record<string, string>): ServerProcess {
  const server = new ServerProcess(env);
  onTestFinished(() => server.kill());
  return server;
}

describe('a server that cannot start', () => {
  const database = useDatabase();

  async function refuses(env: Record<string, string>, sentence: RegExp): Promise<string> {
    const server = start(env);
    expect(await server.code()).toBe(1);
    const lines = server.stderr.trim().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Portico cannot start: /);
    expect(lines[0]).toMatch(sentence);
    expect(server.stdout).not.toContain('answers at');
    return server.stderr;
  }

  it('names a bad variable in one sentence', async () => {
    await refuses({ PORT: 'http' }, /PORT is "http", but must be a whole number/);
  });

  it('says that the port is taken', async () => {
    const { port, free } = await takenPort();
    onTestFinished(free);
    await refuses(
      { PORT: String(port), MONGODB_URI: database.uri },
      new RegExp(`Port ${port} is already in use`),
    );
  });

  it('says that an address is none of this machine', async () => {
    await refuses(
      { HOST: '192.0.2.1', MONGODB_URI: database.uri },
      /HOST is "192\.0\.2\.1", which is no address/,
    );
  });

  it('says that the database cannot be reached, and keeps the password to itself', async () => {
    const { port, free } = await takenPort();
    await free();
    const MONGODB_URI = `mongodb://user:canary@127.0.0.1:${port}/portico`;
    const complaint = await refuses(
      { MONGODB_URI },
      new RegExp(`The database at 127\\.0\\.0\\.1:${port} cannot be used .*MONGODB_URI`),
    );
    expect(complaint).not.toContain('canary');
  });

  it('says that a single server is no replica set', async () => {
    const folder = await temporaryFolder();
    onTestFinished(folder.remove);
    const { port, free } = await takenPort();
    await free();
    const args = ['--dbpath', folder.path, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'];
    const mongod = spawn(await mongodForTests(), args, { stdio: 'ignore' });
    onTestFinished(async () => {
      mongod.kill('SIGKILL');
      await once(mongod, 'close');
    });
    await refuses(
      { MONGODB_URI: `mongodb://127.0.0.1:${port}/portico?directConnection=true` },
      /needs a replica set/,
    );
  });
});

describe('a server that is starting', () => {
  it('lives, and tells callers to come back', async () => {
    // A database that takes connections and never says a word.
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    onTestFinished(() => void silent.close());
    const { port, free } = await takenPort();
    await free();
    const database = `mongodb://127.0.0.1:${(silent.address() as AddressInfo).port}/portico`;
    const server = start({ PORT: String(port), MONGODB_URI: database });
    const api = new Api(`http://127.0.0.1:${port}`);
    await expect
      .poll(() =>
        api.get('/livez').then(
          ({ status }) => status,
          () => 0,
        ),
      )
      .toBe(200);
    for (const path of ['/readyz', '/v1/services', '/docs/']) {
      const answer = await api.get(path);
      problemOf(answer, 503, 'unavailable');
      expect(answer.headers.get('retry-after')).toBe('2');
    }
    expect(await server.code()).toBe(1);
  });
});

describe('a server that starts', () => {
  const database = useDatabase();

  it('says where it answers, ends at once with exit code 0 when it is asked to, and starts again on its data', async () => {
    const first = start({ MONGODB_URI: database.uri });
    const keys = await new Api(await first.url()).get('/.well-known/jwks.json');
    bodyOf(keys);
    first.signal('SIGTERM');
    expect(await first.code()).toBe(0);

    const second = start({ MONGODB_URI: database.uri, PORTICO_LOG: 'warn' });
    const api = new Api(await second.url());
    expect(bodyOf(await api.get('/.well-known/jwks.json'))).toEqual(keys.body);
    bodyOf(await api.get('/readyz'));
    second.signal('SIGINT');
    // People press twice, and some terminals send the signal to the whole group.
    second.signal('SIGINT');
    expect(await second.code()).toBe(0);
    expect(second.stderr).toBe('');
  });

  it('that fails where nobody catches ends with kind and place of the failure, and quotes nothing', async () => {
    const fail = 'if (process.listenerCount("uncaughtException") > 0) throw new TypeError("canary of Mara")';
    const program = `data:text/javascript,setInterval(() => { ${fail} }, 10)`;
    const server = start({ MONGODB_URI: database.uri, NODE_OPTIONS: `--import=${encodeURI(program)}` });
    expect(await server.code()).toBe(1);
    expect(server.stderr).toMatch(/^Portico ended by a failure that nobody caught\. \{"type":"TypeError"/);
    expect(server.stderr + server.stdout).not.toContain('canary');
  });
});
