import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockOf, read } from './markdown.js';
import { newcomerCheckout, newcomerEnvironment } from './newcomer.js';
import { Terminal, until } from './terminal.js';

const readme = read('README.md');
const checkout = newcomerCheckout();
const terminals: Terminal[] = [];

function openTerminal(): Terminal {
  const terminal = new Terminal(checkout.path, newcomerEnvironment());
  terminals.push(terminal);
  return terminal;
}

interface Facts {
  apiUrl: string;
  hostUrl: string;
  docsUrl: string;
  apiKey: string;
}
const facts = (): Facts =>
  JSON.parse(readFileSync(join(checkout.path, '.portico', 'demo.json'), 'utf8')) as Facts;

/** The README's way to start, in a terminal that stays busy with it. */
async function start(): Promise<Terminal> {
  const terminal = openTerminal();
  terminal.type(blockOf(readme, 'bash start').replace('npm ci && ', ''));
  await until(() => /Stop with Ctrl\+C|cannot start/.test(terminal.output), 'the start', 240_000);
  return terminal;
}

/** Calls the API and answers what it says. */
async function call<T>(
  path: string,
  credential = facts().apiKey,
  body?: object,
): Promise<T & { status: number }> {
  const init = body
    ? { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
    : {};
  const headers = { ...init.headers, Authorization: `Bearer ${credential}` };
  const response = await fetch(`${facts().apiUrl}${path}`, { ...init, headers });
  return { ...((await response.json()) as T), status: response.status };
}

/** An access token for a client secret, as a page gets it. */
async function redeem(clientSecret: string): Promise<string> {
  const grant = 'urn:portico:params:oauth:grant-type:embed-session';
  const form = new URLSearchParams({ grant_type: grant, client_secret: clientSecret });
  const response = await fetch(`${facts().apiUrl}/v1/token`, { method: 'POST', body: form });
  return ((await response.json()) as { access_token: string }).access_token;
}

interface ServiceRequest {
  number: string;
  status: string;
  service: string;
  state: { key: string };
  account: { name: string };
  transitions: { key: string }[];
}
interface List<T> {
  items: T[];
}

let server: Terminal;
let shell: Terminal;
/** The number of the request that the README's commands make. */
let number = '';
/** Types one of the README's blocks and answers what it printed. */
async function type(name: string): Promise<string> {
  const { code, output } = await shell.run(blockOf(readme, `bash run=${name}`));
  expect([code, output]).toEqual([0, expect.any(String)]);
  return output;
}

beforeAll(async () => {
  server = await start();
  shell = openTerminal();
}, 300_000);

afterAll(async () => {
  for (const terminal of terminals) await terminal.close();
  checkout.remove();
}, 60_000);

describe('the start', () => {
  it('prints what the README shows', () => {
    const comparable = (text: string): string =>
      text
        .replaceAll(/http:\/\/localhost:\d+/g, 'URL')
        .replaceAll(/pk_test_[\w-]{43}/g, 'KEY')
        .replaceAll(/\S+\/\.portico/g, 'FOLDER');
    const printed = server.output.slice(server.output.indexOf('  Portico is running.'));
    expect(comparable(printed).trimEnd()).toBe(comparable(blockOf(readme, 'text start')).trimEnd());
  });

  it('serves the demo host site, the API reference and the script that the page names', async () => {
    const { apiUrl, hostUrl, docsUrl } = facts();
    const script = /src="http:\/\/localhost:8080(\/[^"]+)"/.exec(blockOf(readme, 'html'))?.[1];
    const [site, docs, sdk] = await Promise.all(
      [hostUrl, docsUrl, `${apiUrl}${script}`].map((url) => fetch(url)),
    );
    expect(await site?.text()).toContain('<portal-provider');
    expect(await (await fetch(`${hostUrl}/worlds/it-desk`)).text()).toContain('Hello Noa');
    expect([docs?.status, docs?.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect([sdk?.status, sdk?.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  });
});

describe('the demo company', () => {
  it('takes pages from any port of this machine, and no others', async () => {
    const allowed = async (origin: string): Promise<string | null> => {
      const headers = { Origin: origin, Authorization: `Bearer ${facts().apiKey}` };
      const answer = await fetch(`${facts().apiUrl}/v1/me`, { headers });
      return answer.headers.get('access-control-allow-origin');
    };
    for (const origin of ['http://localhost:5173', 'http://127.0.0.1:3000'])
      expect(await allowed(origin)).toBe(origin);
    expect(await allowed('https://www.elsewhere.example')).toBeNull();
  });
});

describe('the commands', () => {
  it('list open requests as the third command', async () => {
    expect(await type('variables')).toBe('');
    expect(blockOf(readme, 'bash run=variables').trim().split('\n')).toHaveLength(2);
    const { items } = JSON.parse(await type('list')) as List<ServiceRequest>;
    expect(items.map(({ status }) => status)).toEqual(['open', 'open', 'open']);
  });

  it('submit a request once, however often they are repeated', async () => {
    number = (await type('submit')).trim();
    expect(number).toMatch(/^REQ-\d+$/);
    expect((await type('submit')).trim()).toBe(number);
    const { items } = await call<List<ServiceRequest>>('/v1/requests?limit=100');
    expect(
      items.filter((request) => request.service === 'invoice-question' && request.number >= number),
    ).toEqual([
      expect.objectContaining({
        number,
        state: expect.objectContaining({ key: 'submitted' }),
        account: expect.objectContaining({ name: 'Brightwater Utilities' }),
      }),
    ]);
  });

  it('comment, move and add a file, and the second terminal hears of each', async () => {
    const second = openTerminal();
    second.type(blockOf(readme, 'bash run=variables') + blockOf(readme, 'bash run=follow'));
    await until(() => second.output.includes('retry:'), 'the event stream', 10_000);

    expect(JSON.parse(await type('comment'))).toMatchObject({ kind: 'commented', visibility: 'public' });
    const before = await call<ServiceRequest>(`/v1/requests/${number}`);
    expect(before.transitions.map(({ key }) => key)).toContain('startReview');
    expect(JSON.parse(await type('move'))).toMatchObject({ number, state: { key: 'inReview' } });
    expect(await type('upload')).toBe('The same bytes.\n');

    const types = await until(
      () => {
        const data = [...second.output.matchAll(/^data: (.+)$/gm)].map(
          ([, json = '']) => JSON.parse(json) as { type: string; data: { number: string } },
        );
        const ours = data.filter((event) => event.data.number === number).map((event) => event.type);
        // A new reader also gets what happened in the seconds before, the submission perhaps among it.
        return ours.includes('document.added') && ours.filter((type) => type !== 'request.submitted');
      },
      'three events',
      10_000,
    );
    expect(types).toEqual(['request.commented', 'request.transitioned', 'document.added']);

    const { items } = await call<List<{ name: string; size: number }>>(`/v1/documents?request=${number}`);
    const { length } = readFileSync(join(checkout.path, 'examples/demo-data/files/leak-at-seal.jpg'));
    expect(items).toEqual([expect.objectContaining({ name: 'leak.jpg', size: length })]);
  });

  it('vouch for a person, whose secret works once', async () => {
    const { clientSecret } = JSON.parse(await type('session')) as { clientSecret: string };
    const token = await redeem(clientSecret);
    expect(await call('/v1/me', token)).toMatchObject({
      kind: 'user',
      name: 'Mara Lindqvist',
      account: { externalId: 'brightwater' },
    });
    expect((await call<ServiceRequest>(`/v1/requests/${number}`, token)).number).toBe(number);
    expect(await redeem(clientSecret)).toBeUndefined();
  });

  it('say what is wrong field by field', async () => {
    const problem = JSON.parse(await type('mistake')) as {
      code: string;
      errors: { pointer: string; detail: string; fix: string }[];
    };
    expect(problem.code).toBe('invalid_input');
    const pointers = problem.errors.map(({ pointer }) => pointer);
    expect(new Set(pointers)).toEqual(new Set(['/data/invoiceNumber', '/data/topic', '/data/question']));
    for (const { detail, fix } of problem.errors) expect([detail, fix]).not.toContain('');
  });

  it('show nothing of it to a customer of another company', async () => {
    const person = { externalId: 'tomas', account: { externalId: 'oakfield' } };
    const { clientSecret } = await call<{ clientSecret: string }>('/v1/embed-sessions', undefined, {
      user: person,
    });
    const token = await redeem(clientSecret);
    expect((await call(`/v1/requests/${number}`, token)).status).toBe(404);
    const { items } = await call<List<ServiceRequest>>('/v1/requests?limit=100', token);
    expect(new Set(items.map(({ account }) => account.name))).toEqual(new Set(['Oakfield Dairy']));
  });
});

describe('after a stop', () => {
  let acmeKey = '';

  beforeAll(async () => {
    await server.close();
    const output = await type('tenant');
    acmeKey = /pk_live_[\w-]{43}/.exec(output)?.[0] ?? '';
    expect(output).toContain('Tenant Acme Ltd');
    server = await start();
  }, 300_000);

  it('the data is still there', async () => {
    const request = await call<ServiceRequest>(`/v1/requests/${number}`);
    expect([request.status, request.state.key]).toEqual([200, 'inReview']);
  });

  it('the new company has its services, its web origin, and none of the demo', async () => {
    const { items } = await call<List<{ key: string }>>('/v1/services', acmeKey);
    expect(items.map(({ key }) => key)).toContain('report-fault');
    expect((await call<List<unknown>>('/v1/requests', acmeKey)).items).toEqual([]);
    const user = { externalId: 'ada', account: { externalId: 'one' } };
    const session = (origin: string) => call('/v1/embed-sessions', acmeKey, { user, origin });
    expect((await session('https://www.acme.example')).status).toBe(201);
    expect((await session('https://elsewhere.example')).status).toBe(422);
  });
});
