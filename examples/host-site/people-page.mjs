import { html } from './html.mjs';

/** Links of the page about people. */
export const peopleNav = html`<a href="/">Service desk</a> <a href="#colleagues">Colleagues</a>
  <a href="#you">You</a>`;

/**
 * Who belongs to the company, and what the person says of themselves. Whoever manages people does it here; for everybody else
 * the same element is a list to read.
 * @param {import('./people.mjs').Person} person
 * @param {string} apiUrl Where Portico answers.
 */
export function peopleContent(person, apiUrl) {
  return html`<section class="hero plain">
      <div class="wide">
        <div>
          <p class="over">${person.account.name}</p>
          <h1>Your people, ${person.name.split(' ')[0]}.</h1>
          <p class="lead">Who of your company uses our service desk, and what we know of you.</p>
        </div>
      </div>
    </section>

    <portal-provider api="${apiUrl}" session-url="/portal-session">
      <div class="wide stack">
        <section class="card" id="colleagues" aria-labelledby="who">
          <h2 id="who">Colleagues</h2>
          <portal-team></portal-team>
        </section>
        <section class="card" id="you" aria-labelledby="self">
          <h2 id="self">You</h2>
          <portal-profile></portal-profile>
        </section>
      </div>
    </portal-provider>`;
}
