// Kestrel Pumps' own website: an ordinary small backend with its own users and its own sign-in. It is not part of
// Portico; it is what a company already has when it embeds Portico.
import { readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { missingPage, ordersPage, overviewPage, peoplePage, requestsPage, troublePage } from './pages.mjs';
import { findPerson, PEOPLE } from './people.mjs';
import { createClientSecret, PortalSessionError } from './portal-session.mjs';
import { ownOrigin, readForm, securityHeaders, send, sendJson, sendPage } from './respond.mjs';
import { Sessions } from './session.mjs';
import { readSettings } from './settings.mjs';
import { WorldSite } from './world-site.mjs';

/** Files that anybody may fetch, read once. A list, not a folder: no path leads out of it. */
const ASSETS = new Map(
  [
    ['/site.css', 'text/css; charset=utf-8'],
    ['/site.js', 'text/javascript; charset=utf-8'],
    ['/worlds.css', 'text/css; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
  ].map(([path, type]) => [path, { type, body: readFileSync(new URL(`public${path}`, import.meta.url)) }]),
);

/**
 * The website as a request handler for `node:http`.
 * @param {{ apiUrl: string, apiKey: string, worlds?: Record<string, { apiKey: string }>, log?: (line: string) => void }} options
 *   `apiUrl`: where Portico answers; `apiKey`: the key of this company, never sent to a browser; `worlds`: those of the other
 *   companies of the demo, whose pages are shown under `/worlds`; `log`: takes one line per problem, without names or
 *   keys (default: the console).
 * @returns {(req: import('node:http').IncomingMessage, res: import('node:http').ServerResponse) => void}
 * @throws {TypeError} when `apiUrl` is not a URL.
 */
export function createHostSite({ apiUrl, apiKey, worlds = {}, log = console.error }) {
  const url = apiUrl.replace(/\/+$/, '');
  const site = {
    apiUrl: url,
    apiKey,
    log,
    sessions: new Sessions(apiKey),
    worlds: new WorldSite({ apiUrl: url, keys: worlds, log }),
    headers: securityHeaders(new URL(apiUrl).origin),
  };
  return (req, res) => {
    for (const [name, value] of Object.entries(site.headers)) res.setHeader(name, value);
    answer(site, req, res).catch((error) => {
      log(`host site: ${req.method} failed (${error?.name ?? 'error'})`);
      if (res.headersSent) res.destroy();
      else sendPage(res, 500, troublePage());
    });
  };
}

/** Path → the methods it takes. */
const ROUTES = {
  '/': { GET: show(overviewPage) },
  '/people': { GET: show(peoplePage) },
  '/orders': { GET: show(ordersPage) },
  '/requests': { GET: show(requestsPage) },
  '/portal-session': { POST: givePortalSession },
  '/switch': { POST: switchPerson },
};

async function answer(site, req, res) {
  const path = (req.url ?? '/').split('?', 1)[0];
  const method = req.method === 'HEAD' ? 'GET' : req.method;
  const asset = ASSETS.get(path);
  const route = asset
    ? { GET: () => sendAsset(res, asset) }
    : Object.hasOwn(ROUTES, path)
      ? ROUTES[path]
      : site.worlds.routeOf(path);
  if (!route) return sendPage(res, 404, missingPage(path));
  const action = Object.hasOwn(route, method) ? route[method] : null;
  if (!action) return send(res, 405, { allow: Object.keys(route).join(', ') });
  if (method === 'POST' && !ownOrigin(req))
    return sendJson(res, 403, { message: 'This call came from another site.' });
  await action(site, req, res);
}

function sendAsset(res, { type, body }) {
  send(res, 200, { 'content-type': type, 'cache-control': 'no-cache' }, body);
}

/** The person of the session cookie, or `undefined`. */
function signedIn(site, req) {
  return findPerson(site.sessions.read(req.headers.cookie));
}

/** A demo greets newcomers as its first customer; a real site would show its sign-in instead. */
function show(page) {
  return (site, req, res) => {
    const known = signedIn(site, req);
    const person = known ?? PEOPLE[0];
    const cookie = known ? {} : { 'set-cookie': site.sessions.issue(person.externalId) };
    const asked = new URL(req.url, 'http://host').searchParams;
    const parts = { record: asked.get('record'), request: asked.get('request') };
    const { worlds } = site.worlds;
    sendPage(res, 200, page({ person, people: PEOPLE, apiUrl: site.apiUrl, worlds, ...parts }), cookie);
  };
}

async function switchPerson(site, req, res) {
  const form = await readForm(req);
  const person = findPerson(form?.get('person'));
  if (!person) return sendPage(res, 400, troublePage('Choose one of the people in the list.'));
  // Only pages of our own: an address from elsewhere would lead people away.
  const back = /^\/(requests|orders(\?record=\w+)?)$/.exec(form.get('back') ?? '')?.[0] ?? '/';
  send(res, 303, { location: back, 'set-cookie': site.sessions.issue(person.externalId) });
}

/** What `session-url` of `<portal-provider>` points at: the page gets the client secret and nothing else. */
async function givePortalSession(site, req, res) {
  req.resume();
  const person = signedIn(site, req);
  if (!person)
    return sendJson(res, 401, { message: 'You are signed out. Reload the page to sign in again.' });
  try {
    sendJson(res, 200, { clientSecret: await createClientSecret(site, person, ownOrigin(req)) });
  } catch (error) {
    if (!(error instanceof PortalSessionError)) throw error;
    site.log(`host site: no portal session: ${error.message}`);
    sendJson(res, 502, {
      message: 'The service desk does not answer right now. Please try again in a minute.',
    });
  }
}

/** Starts the site on its own: `PORTICO_API_URL=… PORTICO_API_KEY=… node server.mjs`. */
function main() {
  const { settings, problem } = readSettings(process.env);
  if (!settings) return fail(problem);
  const server = createServer(createHostSite(settings));
  server.on('error', (error) =>
    fail(`Cannot listen on port ${settings.port} (${error.code}): set PORT to a free one.`),
  );
  server.listen(settings.port, settings.host, () => {
    console.log(`Kestrel Pumps is at http://localhost:${server.address().port} (Ctrl+C stops it).`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

const script = process.argv[1] ?? '';
if (script && pathToFileURL(realpathSync(script)).href === import.meta.url) main();
