import { html } from './html.mjs';

/**
 * Orders and papers of the company that the person acts for, or one of them. Which fields each person sees is the portal's
 * matter: the page is the same for all.
 * @param {string} apiUrl Where Portico answers.
 * @param {string | null} record Id of what is to be shown; null shows the lists.
 */
export function ordersContent(apiUrl, record) {
  return html`<portal-provider api="${apiUrl}" session-url="/portal-session">
    <div class="wide orders">${record ? one(record) : lists}</div>
  </portal-provider>`;
}

const lists = html`<section aria-labelledby="orders">
    <h1 id="orders">Orders</h1>
    <portal-records type="order" sort="-data.orderedOn" href="/orders?record={id}"></portal-records>
  </section>
  <section aria-labelledby="papers">
    <h2 id="papers">Insurance certificates</h2>
    <portal-records type="insurance-certificate" href="/orders?record={id}"></portal-records>
  </section>`;

/** @param {string} record */
const one = (record) =>
  html`<h1>Details</h1>
    <p><a href="/orders">All orders and papers</a></p>
    <div class="card"><portal-record record="${record}"></portal-record></div>
    <div class="card">
      <portal-request-form record="${record}"
        ><h2 slot="intro">Something about this?</h2></portal-request-form
      >
    </div>`;
