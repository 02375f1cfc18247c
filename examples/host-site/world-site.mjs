// The pages of the worlds: people, sign-in and API key of one company never meet those of another.
import { createClientSecret, PortalSessionError } from './portal-session.mjs';
import { ownOrigin, readForm, send, sendJson, sendPage } from './respond.mjs';
import { Sessions } from './session.mjs';
import { worldPage, worldsPage } from './world-page.mjs';
import { personIn, WORLDS } from './worlds.mjs';

/** The worlds of a site whose keys it was given. */
export class WorldSite {
  #open;
  #apiUrl;
  #log;

  /**
   * @param {{ apiUrl: string, keys: Record<string, { apiKey: string }>, log: (line: string) => void }} options `keys`: of the
   *   companies, by the world; a world without one is not shown.
   */
  constructor({ apiUrl, keys, log }) {
    this.#apiUrl = apiUrl;
    this.#log = log;
    this.#open = new Map(
      WORLDS.filter(({ key }) => Object.hasOwn(keys, key)).map((world) => {
        const { apiKey } = keys[world.key];
        const sessions = new Sessions(apiKey, Date.now, `${world.key}_session`);
        return [world.key, { world, settings: { apiUrl, apiKey }, sessions }];
      }),
    );
  }

  /** Those that are shown. */
  get worlds() {
    return [...this.#open.values()].map(({ world }) => world);
  }

  /**
   * Methods and what they do at a path; `null` when the path is none of these.
   * @param {string} path
   */
  routeOf(path) {
    if (path === '/worlds' && this.#open.size > 0)
      return { GET: (_site, _req, res) => sendPage(res, 200, worldsPage(this)) };
    const [, key, action = ''] = /^\/worlds\/([a-z-]+)(?:\/(portal-session|switch))?$/.exec(path) ?? [];
    const open = this.#open.get(key);
    if (!open) return null;
    if (action === 'switch') return { POST: (_site, req, res) => this.#switch(open, req, res) };
    if (action === 'portal-session') return { POST: (_site, req, res) => this.#vouch(open, req, res) };
    return { GET: (_site, req, res) => this.#show(open, req, res) };
  }

  /** Newcomers are greeted as the first of the world's people. */
  #show({ world, sessions }, req, res) {
    const known = personIn(world, sessions.read(req.headers.cookie));
    const person = known ?? world.people[0];
    const cookie = known ? {} : { 'set-cookie': sessions.issue(person.externalId) };
    const { worlds } = this;
    sendPage(res, 200, worldPage({ world, person, worlds, apiUrl: this.#apiUrl }), cookie);
  }

  async #switch({ world, sessions }, req, res) {
    const person = personIn(world, (await readForm(req))?.get('person'));
    if (!person) return sendJson(res, 400, { message: 'Choose one of the people in the list.' });
    send(res, 303, {
      location: `/worlds/${world.key}`,
      'set-cookie': sessions.issue(person.externalId),
    });
  }

  async #vouch({ world, settings, sessions }, req, res) {
    req.resume();
    const person = personIn(world, sessions.read(req.headers.cookie));
    if (!person)
      return sendJson(res, 401, { message: 'You are signed out. Reload the page to sign in again.' });
    try {
      sendJson(res, 200, { clientSecret: await createClientSecret(settings, person, ownOrigin(req)) });
    } catch (error) {
      if (!(error instanceof PortalSessionError)) throw error;
      this.#log(`host site: no portal session: ${error.message}`);
      sendJson(res, 502, { message: 'The portal does not answer right now. Please try again in a minute.' });
    }
  }
}
