import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createHostSite } from '../../examples/host-site/server.mjs';
import { accounts, people } from './demo-data.js';
import {
  cookieOf,
  GIVEN,
  listen,
  startApiStandIn,
  type ApiStandIn,
  type Running,
} from './host-site.support.js';

const API_KEY = 'pk_test_a_key_that_no_page_may_hold';
let api: ApiStandIn;
let site: Running;
let log: string[];

beforeAll(async () => {
  api = await startApiStandIn();
  site = await listen(
    createHostSite({ apiUrl: `${api.url}/`, apiKey: API_KEY, log: (line) => log.push(line) }),
  );
});
afterAll(() => Promise.all([api.stop(), site.stop()]));
beforeEach(() => {
  log = [];
  api.calls.length = 0;
  Object.assign(api.answer, GIVEN);
});

/** Signs in as a person and returns their cookie. */
async function signIn(person: string, cookie = ''): Promise<string> {
  const response = await fetch(`${site.url}/switch`, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    headers: { cookie },
    redirect: 'manual',
  });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/');
  return cookieOf(response);
}

const askSession = (headers: Record<string, string>): Promise<Response> =>
  fetch(`${site.url}/portal-session`, { method: 'POST', headers });

const page = async (cookie = ''): Promise<string> => (await fetch(site.url, { headers: { cookie } })).text();

describe('switching', () => {
  const landing = async (back: string) => {
    const body = new URLSearchParams({ person: 'elin', back });
    const response = await fetch(`${site.url}/switch`, { method: 'POST', body, redirect: 'manual' });
    return response.headers.get('location');
  };

  it('shows the same record to the next person, and leads nowhere else', async () => {
    expect(await landing('/orders')).toBe('/orders');
    expect(await landing('/requests')).toBe('/requests');
    expect(await landing('/orders?record=rec_1')).toBe('/orders?record=rec_1');
    for (const elsewhere of [
      'https://evil.example',
      '//evil.example',
      '/orders?record=/../',
      '/orders/../x',
    ]) {
      expect(await landing(elsewhere)).toBe('/');
    }
  });

  it('puts the id of a record into the page as text, whatever it is', async () => {
    const response = await fetch(
      `${site.url}/orders?record=${encodeURIComponent('"><script>alert(1)</script>')}`,
    );
    const page = await response.text();
    expect(page).toContain('&quot;&gt;&lt;script&gt;');
    expect(page).not.toContain('<script>alert');
  });
});

describe('the page', () => {
  it('greets a newcomer as the first customer and signs them in', async () => {
    const response = await fetch(site.url);
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toMatch(
      /^kestrel_session=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=28800$/,
    );
    expect(await response.text()).toContain('in good hands, Mara.');
    expect((await askSession({ cookie: cookieOf(response) })).status).toBe(200);
  });

  it('embeds Portico with one script tag and one provider', async () => {
    const text = await page();
    expect(text).toContain(`<script type="module" src="${api.url}/sdk/v1/portal.js"></script>`);
    expect(text).toContain(`<portal-provider api="${api.url}" session-url="/portal-session">`);
    for (const tag of ['portal-request-form', 'portal-status', 'portal-documents'])
      expect(text).toMatch(new RegExp(`<${tag}( human)?></${tag}>`));
  });

  it('carries the strictest content security policy on every answer', async () => {
    const policy =
      `default-src 'none'; script-src 'self' ${api.url}; style-src 'self'; connect-src 'self' ${api.url}; ` +
      `img-src 'self' ${api.url} blob:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ` +
      `require-trusted-types-for 'script'`;
    for (const path of ['/', '/site.css', '/favicon.svg', '/nowhere', '/portal-session']) {
      const response = await fetch(site.url + path);
      expect(response.headers.get('content-security-policy'), path).toBe(policy);
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  it('holds no inline script, style or handler, and never the API key', async () => {
    for (const person of ['mara', 'tomas', 'ines']) {
      const text = await page(await signIn(person));
      expect(text).not.toMatch(/<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/);
      expect(text).not.toContain(API_KEY);
    }
  });

  it('escapes what comes from outside', async () => {
    const raw = await rawGet(`/<img/src=x/onerror="a('b')">&`);
    expect(raw).toContain('&lt;img/src=x/onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;');
    expect(raw).not.toContain('<img/src');
  });

  it('answers 404, 405 and HEAD properly', async () => {
    expect((await fetch(`${site.url}/../server.mjs`)).status).toBe(404);
    expect((await fetch(`${site.url}/constructor`)).status).toBe(404);
    const refused = await fetch(site.url, { method: 'DELETE' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET']);
    const head = await fetch(site.url, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('the person switch', () => {
  it('shows each person their own page and marks them in the list', async () => {
    const mara = await signIn('mara');
    const tomas = await signIn('tomas', mara);
    expect(await page(tomas)).toMatch(/<option value="tomas" selected>\s*Tomás Ferreira – Oakfield Dairy/);
    expect(await page(tomas)).not.toContain('Reservoir North');
    expect(await page(mara)).toContain('Reservoir North');
    expect(await page(await signIn('ines'))).toContain('Moving a request with the REST API');
  });

  it('refuses unknown people, endless forms and other sites', async () => {
    const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${site.url}/switch`, { method: 'POST', body, headers, redirect: 'manual' });
    expect((await post('person=nobody')).status).toBe(400);
    expect((await post('')).status).toBe(400);
    expect((await post(`person=mara&x=${'x'.repeat(2000)}`)).status).toBe(400);
    expect((await post('person=mara', { origin: 'https://elsewhere.example' })).status).toBe(403);
  });
});

describe('the portal session', () => {
  it('vouches for the signed-in person and gives the page the client secret only', async () => {
    const response = await askSession({ cookie: await signIn('tomas') });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toBe('{"clientSecret":"cs_test"}');
    expect(api.calls).toHaveLength(1);
    expect(api.calls[0]).toMatchObject({ method: 'POST', path: '/v1/embed-sessions' });
    expect(api.calls[0]?.headers.authorization).toBe(`Bearer ${API_KEY}`);
    const tomas = people.find(({ externalId }) => externalId === 'tomas');
    expect(api.calls[0]?.body).toEqual({
      user: {
        externalId: 'tomas',
        name: tomas?.name,
        email: tomas?.email,
        account: accounts.find(({ externalId }) => externalId === tomas?.account),
      },
      origin: site.url,
    });
  });

  it.each(['mara', 'sofia', 'tomas', 'ines'])('knows %s by the same facts as the demo data', async (key) => {
    await askSession({ cookie: await signIn(key) });
    const { roles, ...person } = people.find(
      ({ externalId }) => externalId === key,
    ) as (typeof people)[number];
    const account = accounts.find(({ externalId }) => externalId === person.account);
    // Customers' roles are for the admin of their account to decide.
    const given = key === 'ines' ? { roles } : {};
    expect(api.calls[0]?.body).toEqual({ user: { ...person, ...given, account }, origin: site.url });
  });

  it('has a page about people', async () => {
    const text = await (
      await fetch(`${site.url}/people`, { headers: { cookie: await signIn('sofia') } })
    ).text();
    expect(text).toContain('Your people, Sofia.');
    for (const tag of ['portal-team', 'portal-profile']) expect(text).toContain(`<${tag}></${tag}>`);
  });

  it('names the origin that the browser names, if it is this site', async () => {
    const cookie = await signIn('mara');
    const secure = site.url.replace('http:', 'https:');
    await askSession({ cookie, origin: secure });
    expect(api.calls[0]?.body).toMatchObject({ origin: secure });
    expect((await askSession({ cookie, origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await askSession({ cookie, origin: 'null' })).status).toBe(403);
    expect(api.calls).toHaveLength(1);
  });

  it('ignores missing, tampered and foreign cookies', async () => {
    const [name, value = ''] = (await signIn('mara')).split('=');
    const [, expires, signature] = value.split('.');
    const tampered = [
      '',
      `${name}=`,
      `${name}=tomas.${expires}.${signature}`,
      `${name}=mara.9${expires}.${signature}`,
      `${name}=mara.${expires}.${signature?.slice(1)}`,
      `${name}=mara.${expires}.`,
      `${name}=%ZZ.${expires}.${signature}`,
    ];
    for (const cookie of tampered) {
      const response = await askSession({ cookie });
      expect(response.status, cookie).toBe(401);
      expect(await response.json()).toEqual({ message: expect.stringContaining('Reload') });
    }
    expect(await page(`${name}=tomas.${expires}.${signature}`)).toContain('in good hands, Mara.');
    expect(api.calls).toHaveLength(0);
  });

  it.each([
    [403, '{"code":"forbidden","detail":"Mara Lindqvist may not"}', 'status 403, code forbidden'],
    [500, 'not json', 'status 500, code unknown'],
    [201, '{"expiresAt":"2030-01-01T00:00:00.000Z"}', 'status 201, code unknown'],
    [429, '{"code":"rate limited\\nforged line"}', 'status 429, code unknown'],
  ])('stays calm when Portico answers %i', async (status, body, logged) => {
    const cookie = await signIn('mara');
    Object.assign(api.answer, { status, body });
    const response = await askSession({ cookie });
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ message: expect.stringContaining('try again in a minute') });
    expect(log).toEqual([`host site: no portal session: ${logged}`]);
  });
});

describe('without Portico', () => {
  it('still shows the page and says so calmly', async () => {
    const gone = await listen(() => undefined);
    await gone.stop();
    const lonely = await listen(
      createHostSite({ apiUrl: gone.url, apiKey: API_KEY, log: (line) => log.push(line) }),
    );
    const first = await fetch(lonely.url);
    const response = await fetch(`${lonely.url}/portal-session`, {
      method: 'POST',
      headers: { cookie: cookieOf(first) },
    });
    await lonely.stop();
    expect([first.status, response.status]).toEqual([200, 502]);
    expect(log).toEqual(['host site: no portal session: no answer (ECONNREFUSED)']);
  });
});

/** A GET whose path is sent as it stands: `fetch` would encode it. */
async function rawGet(path: string): Promise<string> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const url = new URL(site.url);
    request({ host: url.hostname, port: url.port, path }, (res) => {
      let text = '';
      res.on('data', (chunk: Buffer) => (text += chunk.toString())).on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });
}
