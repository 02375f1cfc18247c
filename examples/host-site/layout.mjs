import { mark } from './art.mjs';
import { html } from './html.mjs';
import { worldSwitch } from './world-page.mjs';

/**
 * The frame of every page: head, navigation, footer.
 * @param {object} parts
 * @param {string} parts.title
 * @param {unknown} parts.content Made by `html`.
 * @param {unknown} [parts.scripts] What goes into the head beside the style sheet.
 * @param {unknown} [parts.nav] Links to the sections of this page.
 * @param {unknown} [parts.account] Who is signed in.
 * @param {import('./worlds.mjs').World[]} [parts.worlds] The other worlds of the demo.
 */
export function layout({ title, content, scripts, nav, account, worlds = [] }) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Kestrel Pumps</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site.css" />
        ${worlds.length > 0 && html`<link rel="stylesheet" href="/worlds.css" />`} ${scripts}
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        ${worldSwitch(worlds, '')}
        <header class="top">
          <div class="wide">
            <a class="brand" href="/">${mark}<span>Kestrel Pumps</span></a>
            ${account} ${nav && html`<nav aria-label="Sections">${nav}</nav>`}
          </div>
        </header>
        <main id="content">${content}</main>
        ${footer}
      </body>
    </html>`;
}

/**
 * The person switcher: a plain form, so that it works without any script.
 * @param {import('./people.mjs').Person} person
 * @param {import('./people.mjs').Person[]} people
 * @param {string} [back] Where the new person arrives; the overview when left out.
 */
export function personSwitch(person, people, back) {
  const options = people.map(
    ({ externalId, name, account }) =>
      html`<option value="${externalId}" ${externalId === person.externalId && html`selected`}>
        ${name} – ${account.name}
      </option>`,
  );
  return html`<form class="person" method="post" action="/switch">
    <label for="person">Signed in as</label>
    <select id="person" name="person" autocomplete="off">
      ${options}
    </select>
    ${back && html`<input type="hidden" name="back" value="${back}" />`}
    <button>Switch</button>
  </form>`;
}

const footer = html`<footer>
  <div class="wide columns">
    <div>
      <p class="strong">Kestrel Pumps</p>
      <p>Harrier Works, 12 Weir Street<br />Kettleford KF4 2NB</p>
    </div>
    <div>
      <p class="strong">Breakdown at night?</p>
      <p>
        <a href="tel:+441632960100">+44 1632 960100</a>, day and night.<br />Have the serial number ready.
      </p>
    </div>
    <div>
      <p class="strong">About this site</p>
      <p>
        An invented company. It shows how a company’s own website embeds Portico; a real one has its own
        sign-in instead of the list at the top.
      </p>
    </div>
  </div>
</footer>`;
