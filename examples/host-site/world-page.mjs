import { html } from './html.mjs';

/**
 * The page of a person of a world.
 * @param {object} options
 * @param {import('./worlds.mjs').World} options.world
 * @param {import('./worlds.mjs').WorldPerson} options.person
 * @param {import('./worlds.mjs').World[]} options.worlds All that there are.
 * @param {string} options.apiUrl Where Portico answers.
 */
export function worldPage({ world, person, worlds, apiUrl }) {
  const { key, company, title, lead } = world;
  return frame({
    title: company,
    apiUrl,
    key,
    bar: worldSwitch(worlds, key),
    head: html`<a class="brand" href="/worlds/${key}"><span>${company}</span></a>
      ${personSwitch(world, person)}`,
    content: html`<section class="hero plain">
        <div class="wide">
          <div>
            <p class="over">${title}</p>
            <h1>Hello ${person.name.split(' ')[0]}</h1>
            <p class="lead">${lead}</p>
          </div>
        </div>
      </section>
      <portal-provider api="${apiUrl}" session-url="/worlds/${key}/portal-session">
        <div class="wide desk">${person.staff ? staffDesk(person) : customerDesk(person)}</div>
      </portal-provider>`,
  });
}

/** @param {import('./worlds.mjs').WorldPerson} person */
const customerDesk = (person) =>
  html`<section class="card" aria-labelledby="need">
      <h2 id="need">What do you need?</h2>
      <portal-request-form></portal-request-form>
    </section>
    ${aside(person)}
    <section class="all" aria-labelledby="all">
      <h2 id="all">All that you asked for</h2>
      <portal-requests human></portal-requests>
    </section>`;

/** @param {import('./worlds.mjs').WorldPerson} person */
const staffDesk = (person) =>
  html`<section class="card" aria-labelledby="waits">
      <h2 id="waits">What waits for the team</h2>
      <portal-queue view="all"></portal-queue>
    </section>
    ${aside(person)}`;

/**
 * What waits for somebody's decision, for whoever decides anything, and how requests stand.
 * @param {import('./worlds.mjs').WorldPerson} person
 */
const aside = ({ decides }) =>
  html`<div class="aside">
    ${
      decides &&
      html`<section aria-labelledby="decide">
        <h2 id="decide">For you to decide</h2>
        <portal-approvals></portal-approvals>
      </section>`
    }
    <section aria-labelledby="stands">
      <h2 id="stands">Where things stand</h2>
      <portal-status></portal-status>
    </section>
  </div>`;

/**
 * All worlds, to choose one.
 * @param {{ worlds: import('./worlds.mjs').World[] }} options
 */
export function worldsPage({ worlds }) {
  const cards = [EQUIPMENT, ...worlds].map(
    ({ key, title, lead, company }) =>
      html`<article class="card">
        <p class="over">${company}</p>
        <h2><a href="${key ? `/worlds/${key}` : '/'}">${title}</a></h2>
        <p>${lead}</p>
      </article>`,
  );
  return frame({
    title: 'Worlds of the demo',
    bar: worldSwitch(worlds, null),
    head: html`<a class="brand" href="/worlds"><span>Worlds of the demo</span></a>`,
    content: html`<section class="hero plain">
        <div class="wide">
          <div>
            <h1>The same portal, in different companies</h1>
            <p class="lead">
              Each of them is a tenant of its own, with its own people, forms and workflows. All of that is
              data.
            </p>
          </div>
        </div>
      </section>
      <div class="wide worlds">${cards}</div>`,
  });
}

/** The company of the first page, as a world among worlds. */
const EQUIPMENT = {
  key: '',
  company: 'Kestrel Pumps',
  title: 'An equipment maker',
  lead: 'Customers report faults, send parts back, upload certificates and look after their orders.',
};

/**
 * The line at the top from which one gets to every world.
 * @param {import('./worlds.mjs').World[]} worlds
 * @param {string | null} current Key of the world that is shown; `''` is the first company, `null` none.
 */
export function worldSwitch(worlds, current) {
  if (worlds.length === 0) return false;
  const links = [EQUIPMENT, ...worlds].map(
    ({ key, title }) =>
      html`<a href="${key ? `/worlds/${key}` : '/'}" ${key === current && html`aria-current="page"`}
        >${title}</a
      > `,
  );
  return html`<nav class="bar" aria-label="Worlds of this demo">
    <div class="wide"><a href="/worlds">This demo shows:</a> ${links}</div>
  </nav>`;
}

function personSwitch(world, person) {
  const options = world.people.map(
    ({ externalId, name, job }) =>
      html`<option value="${externalId}" ${externalId === person.externalId && html`selected`}>
        ${name} – ${job}
      </option>`,
  );
  return html`<form class="person" method="post" action="/worlds/${world.key}/switch">
    <label for="person">Signed in as</label>
    <select id="person" name="person" autocomplete="off">
      ${options}
    </select>
    <button>Switch</button>
  </form>`;
}

function frame({ title, apiUrl, key, bar, head, content }) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site.css" />
        <link rel="stylesheet" href="/worlds.css" />
        ${apiUrl && html`<script type="module" src="${apiUrl}/sdk/v1/portal.js"></script>`}
      </head>
      <body ${key && html`data-world="${key}"`}>
        <a class="skip" href="#content">Skip to content</a>
        ${bar}
        <header class="top"><div class="wide">${head}</div></header>
        <main id="content">${content}</main>
        <footer>
          <div class="wide">
            <p>An invented company. It shows how a company’s own website embeds Portico.</p>
          </div>
        </footer>
      </body>
    </html>`;
}
