import { html } from './html.mjs';

/**
 * "My requests": what the person asked for, or one of it, and below it what else can be asked for. A request is a part of the
 * page's address, so that it can be bookmarked and the browser's own way back works.
 * @param {string} apiUrl Where Portico answers.
 * @param {string | null} request Number of the request that is to be shown; null shows the list.
 */
export function requestsContent(apiUrl, request) {
  return html`<portal-provider api="${apiUrl}" session-url="/portal-session">
    <div class="wide requests">${request ? one(request) : lists}</div>
  </portal-provider>`;
}

const lists = html`<section aria-labelledby="mine">
    <div class="beside">
      <h1 id="mine">My requests</h1>
      <portal-notifications href="/requests?request={number}"></portal-notifications>
    </div>
    <portal-requests href="/requests?request={number}"></portal-requests>
  </section>
  <section id="new" aria-labelledby="more">
    <h2 id="more">Something new?</h2>
    <portal-catalog human></portal-catalog>
  </section>`;

/** @param {string} request */
const one = (request) =>
  html`<h1>${request}</h1>
    <p><a href="/requests">All requests</a></p>
    <portal-request request="${request}" href="/requests?request={number}"
      ><p slot="human">
        Rather talk? <a href="tel:+441632960100">+44 1632 960100</a>, day and night.
      </p></portal-request
    >`;
