import { afterEach, expect, it } from 'vitest';
import { Directory, employees } from '../../examples/directory-service/directory.mjs';
import { createDirectoryService } from '../../examples/directory-service/server.mjs';
import { listen, type Running } from './host-site.support.js';

const TOKEN = 'the token of a test';
const noa = { userName: 'noa.berg', person: 'Noa Berg' };

let running: Running | undefined;
afterEach(() => running?.stop());

async function start() {
  const sent: string[] = [];
  const directory = new Directory(employees(), (phone) => sent.push(phone));
  running = await listen(createDirectoryService({ token: TOKEN, directory }));
  const call = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${running!.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${TOKEN}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return [response.status, await response.json()];
  };
  return { directory, sent, call };
}

it('a one-time password goes to the phone, and the answer says only which', async () => {
  const { call, sent } = await start();
  expect(await call('/password-resets', noa)).toEqual([200, { sentTo: 'your phone ending in 741' }]);
  expect(sent).toEqual(['+44 1632 960741']);
});

it('asked again with the same key it resets once, and says the same', async () => {
  const { call, sent } = await start();
  const key = { 'idempotency-key': 'step-1' };
  const first = await call('/password-resets', noa, key);
  expect(await call('/password-resets', noa, key)).toEqual(first);
  expect(sent).toHaveLength(1);
  await call('/password-resets', noa, { 'idempotency-key': 'step-2' });
  expect(sent).toHaveLength(2);
});

it('nobody resets the password of somebody else', async () => {
  const { call, sent } = await start();
  const [status] = await call('/password-resets', { ...noa, person: 'Helen Ashby' });
  expect([status, sent]).toEqual([422, []]);
});

it('a person comes into a group once, a stranger into none', async () => {
  const { call, directory } = await start();
  const asked = { person: 'Noa Berg', group: 'finance-reports' };
  expect(await call('/group-members', asked)).toEqual([200, { group: 'finance-reports' }]);
  await call('/group-members', asked);
  expect(directory.groupsOf('Noa Berg')).toEqual(['mail', 'finance-reports']);
  expect((await call('/group-members', { ...asked, person: 'Nobody' }))[0]).toBe(422);
});

it.each<[number, string, unknown, Record<string, string>]>([
  [401, '/password-resets', noa, { authorization: 'Bearer another' }],
  [404, '/toString', noa, {}],
  [400, '/password-resets', 'no JSON', {}],
  [400, '/password-resets', [noa], {}],
  [400, '/password-resets', { long: 'x'.repeat(5_000) }, {}],
])('%i for what is not right: %s', async (status, path, body, headers) => {
  const { call, sent } = await start();
  expect([(await call(path, body, headers))[0], sent]).toEqual([status, []]);
});
