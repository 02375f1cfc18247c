// A small directory service over HTTP, as a company has one: Portico calls it by a connector. It is not part of Portico.
import { createHash, timingSafeEqual } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { Directory } from './directory.mjs';

/** So many answers are kept to be given again. */
const MOST_KEPT = 1_000;

/**
 * The service as a request handler for `node:http`: `POST /password-resets` and `POST /group-members`.
 * @param {{ token: string, directory?: Directory }} options `token`: what callers present as `Authorization: Bearer …`.
 * @returns {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => void}
 */
export function createDirectoryService({ token, directory = new Directory() }) {
  const doings = {
    '/password-resets': (asked) => directory.resetPassword(asked),
    '/group-members': (asked) => directory.addToGroup(asked),
  };
  /** Answers by idempotency key: whoever asks again after a broken connection resets no second time. */
  const given = new Map();
  const answer = async (req) => {
    if (!isSame(req.headers.authorization ?? '', `Bearer ${token}`))
      return [401, { message: 'Who are you?' }];
    const act = Object.hasOwn(doings, req.url) ? doings[req.url] : null;
    if (!act) return [404, { message: 'There is nothing at this address.' }];
    if (req.method !== 'POST') return [405, { message: 'POST what you want.' }];
    const asked = await readJson(req);
    if (!asked) return [400, { message: 'Send a JSON object of at most 4 KB.' }];
    const key = req.headers['idempotency-key'];
    const before = key && given.get(key);
    if (before) return before;
    const done = act(asked);
    const told = done ? [200, done] : [422, { message: 'The directory knows nobody of these names.' }];
    if (key) given.set(key, told);
    if (given.size > MOST_KEPT) given.delete(given.keys().next().value);
    return told;
  };
  return (req, res) => {
    answer(req).then(
      ([status, body]) => {
        res.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
        res.end(JSON.stringify(body));
      },
      () => res.destroy(),
    );
  };
}

/**
 * Compares without telling by its time how much of it was right.
 * @param {string} a
 * @param {string} b
 */
function isSame(a, b) {
  const [one, other] = [a, b].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(one, other);
}

async function readJson(req) {
  let text = '';
  for await (const chunk of req) {
    text += chunk;
    if (text.length > 4096) return null;
  }
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** Starts it on its own: `DIRECTORY_TOKEN=… PORT=3001 node server.mjs`. */
function main() {
  const { DIRECTORY_TOKEN: token, PORT: port = '3001' } = process.env;
  if (!token) {
    console.error('Set DIRECTORY_TOKEN to the token that callers have to present.');
    process.exitCode = 1;
    return;
  }
  const server = createServer(createDirectoryService({ token }));
  server.listen(Number(port), '127.0.0.1', () =>
    console.log(`The directory is at http://localhost:${server.address().port} (Ctrl+C stops it).`),
  );
}

const script = process.argv[1] ?? '';
if (script && pathToFileURL(realpathSync(script)).href === import.meta.url) main();
