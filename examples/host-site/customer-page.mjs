import { pumpDrawing } from './art.mjs';
import { html } from './html.mjs';

/** Links to the sections of the customers' page. */
export const customerNav = html`<a href="/#service">Service desk</a> <a href="/requests">My requests</a>
  <a href="/orders">Orders and papers</a> <a href="/#pumps">Your pumps</a> <a href="/people">People</a>
  <a href="/#news">News</a>`;

/**
 * What customers see: the portal's elements stand among the company's own content, like any other part of the page.
 * @param {import('./people.mjs').Person} person
 * @param {string} apiUrl Where Portico answers.
 */
export function customerContent(person, apiUrl) {
  return html`<section class="hero">
      <div class="wide">
        <div>
          <p class="over">${person.account.name}</p>
          <h1>Your pumps are in good hands, ${person.name.split(' ')[0]}.</h1>
          <p class="lead">
            ${summary(person.pumps)} Whatever you need, tell us here: an engineer reads it, not a robot.
          </p>
        </div>
        ${pumpDrawing}
      </div>
    </section>

    <portal-provider api="${apiUrl}" session-url="/portal-session">
      <div class="wide desk" id="service">
        <section class="card" aria-labelledby="need">
          <h2 id="need">What do you need?</h2>
          <portal-request-form></portal-request-form>
        </section>
        <div class="aside">
          <section aria-labelledby="stands">
            <h2 id="stands">Where things stand</h2>
            <portal-status human></portal-status>
          </section>
          <section aria-labelledby="papers">
            <h2 id="papers">Papers and photos</h2>
            <portal-documents></portal-documents>
            <button id="all-papers" class="quiet" hidden>Show all papers and photos</button>
          </section>
        </div>
      </div>
    </portal-provider>
    <noscript
      ><p class="wide">
        The service desk needs JavaScript. You reach us by phone as well: +44 1632 960100.
      </p></noscript
    >

    <section class="wide" id="pumps" aria-labelledby="glance">
      <h2 id="glance">Your pumps at a glance</h2>
      ${pumpTable(person.pumps)}
    </section>
    ${news}`;
}

/** @param {import('./people.mjs').Pump[]} pumps */
function summary(pumps) {
  const watched = pumps.filter(({ tone }) => tone === 'watch').length;
  return `${pumps.length} of our pumps work for you; ${watched || 'none'} of them ${watched === 1 ? 'needs' : 'need'} a look.`;
}

/** @param {import('./people.mjs').Pump[]} pumps */
function pumpTable(pumps) {
  const rows = pumps.map(
    ({ name, site, runs, state, tone }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${site}</td>
        <td class="number">${runs}</td>
        <td><span class="tone ${tone}">${state}</span></td>
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Pump</th>
        <th scope="col">Place</th>
        <th scope="col" class="number">Running</th>
        <th scope="col">State</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

const news = html`<section class="band" id="news" aria-labelledby="workshop">
  <div class="wide">
    <h2 id="workshop">From the workshop</h2>
    <div class="columns">
      <article>
        <h3>Listen to your pump for ten seconds</h3>
        <p>
          Grinding at the start points to a bearing, whistling to air in the suction line, a deep hum to a
          loose foot. Note what you hear: it tells our engineers more than any error code.
        </p>
      </article>
      <article>
        <h3>Seal kits for the KP-80 are back</h3>
        <p>
          After a thin autumn the shelf is full again. Kits that you order before two o’clock leave on the
          same day, with a new drawing that shows how to set the spring.
        </p>
      </article>
      <article>
        <h3>One strainer, two years</h3>
        <p>
          Half of all worn impellers that we see were ground down by sand. A coarse strainer ahead of the pump
          costs less than a single visit, and cleaning it takes five minutes.
        </p>
      </article>
    </div>
  </div>
</section>`;
