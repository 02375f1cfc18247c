import { customerContent, customerNav } from './customer-page.mjs';
import { html } from './html.mjs';
import { layout, personSwitch } from './layout.mjs';
import { ordersContent } from './orders-page.mjs';
import { peopleContent, peopleNav } from './people-page.mjs';
import { isStaff } from './people.mjs';
import { requestsContent } from './requests-page.mjs';
import { staffContent, staffNav } from './staff-page.mjs';

/**
 * The page of the signed-in person.
 * @param {{ person: import('./people.mjs').Person, people: import('./people.mjs').Person[], apiUrl: string, worlds?: import('./worlds.mjs').World[] }} options
 */
export function overviewPage({ person, people, apiUrl, worlds }) {
  const staff = isStaff(person);
  return layout({
    title: staff ? 'Service team' : 'Your service desk',
    scripts: scripts(apiUrl),
    nav: staff ? staffNav : customerNav,
    worlds,
    account: personSwitch(person, people),
    content: staff ? staffContent(person, apiUrl) : customerContent(person, apiUrl),
  });
}

/**
 * The page about the people of a company.
 * @param {{ person: import('./people.mjs').Person, people: import('./people.mjs').Person[], apiUrl: string, worlds?: import('./worlds.mjs').World[] }} options
 */
export function peoplePage({ person, people, apiUrl, worlds }) {
  return layout({
    title: 'Your people',
    scripts: html`<script type="module" src="${apiUrl}/sdk/v1/portal.js"></script>`,
    nav: peopleNav,
    worlds,
    account: personSwitch(person, people),
    content: peopleContent(person, apiUrl),
  });
}

/**
 * Orders and papers, or one of them.
 * @param {{ person: import('./people.mjs').Person, people: import('./people.mjs').Person[], apiUrl: string, worlds?: import('./worlds.mjs').World[], record: string | null }} options
 *   `record`: id of what is to be shown.
 */
export function ordersPage({ person, people, apiUrl, record, worlds }) {
  return layout({
    title: 'Orders and papers',
    scripts: scripts(apiUrl),
    nav: isStaff(person) ? staffNav : customerNav,
    worlds,
    account: personSwitch(person, people, record ? `/orders?record=${record}` : '/orders'),
    content: ordersContent(apiUrl, record),
  });
}

/**
 * What the person asked for, or one of it.
 * @param {{ person: import('./people.mjs').Person, people: import('./people.mjs').Person[], apiUrl: string, request: string | null }} options
 *   `request`: number of what is to be shown.
 */
export function requestsPage({ person, people, apiUrl, request }) {
  return layout({
    title: request ?? 'My requests',
    scripts: scripts(apiUrl),
    nav: isStaff(person) ? staffNav : customerNav,
    account: personSwitch(person, people, '/requests'),
    content: requestsContent(apiUrl, request),
  });
}

/** @param {string} apiUrl */
const scripts = (apiUrl) =>
  html`<script type="module" src="${apiUrl}/sdk/v1/portal.js"></script>
    <script type="module" src="/site.js"></script>`;

/**
 * Nothing stands at this address.
 * @param {string} path
 */
export function missingPage(path) {
  return messagePage('Nothing here', html`There is no page at <code>${path}</code>.`);
}

/**
 * Something did not work.
 * @param {string} [advice] One sentence that says how to mend it.
 */
export function troublePage(advice = 'Please try again in a minute.') {
  return messagePage('That did not work', advice);
}

/**
 * @param {string} title
 * @param {unknown} text
 */
function messagePage(title, text) {
  return layout({
    title,
    content: html`<section class="wide prose message">
      <h1>${title}</h1>
      <p>${text}</p>
      <p><a href="/">Back to your service desk</a></p>
    </section>`,
  });
}
