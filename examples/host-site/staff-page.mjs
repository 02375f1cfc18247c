import { html } from './html.mjs';

/** Links to the sections of the staff page. */
export const staffNav = html`<a href="/#open">Requests</a> <a href="/orders">Orders and papers</a>
  <a href="/#moving">Moving a request</a>`;

/**
 * What Kestrel's own people see: what waits for them. Programs do the same through the REST API.
 * @param {import('./people.mjs').Person} person
 * @param {string} apiUrl Where Portico answers.
 */
export function staffContent(person, apiUrl) {
  return html`<section class="hero plain">
      <div class="wide">
        <div>
          <p class="over">Service team</p>
          <h1>All customers’ requests, ${person.name.split(' ')[0]}.</h1>
          <p class="lead">
            You see every customer and our internal notes. A customer’s open page shows within a second what
            you do here.
          </p>
        </div>
      </div>
    </section>

    <portal-provider api="${apiUrl}" session-url="/portal-session">
      <div class="wide desk" id="open">
        <section class="card" aria-labelledby="stands">
          <h2 id="stands">What waits for the team</h2>
          <portal-queue view="all" href="/requests?request={number}"></portal-queue>
        </section>
        <div class="aside">
          <section aria-labelledby="papers">
            <h2 id="papers">Papers and photos</h2>
            <portal-documents></portal-documents>
          </section>
        </div>
      </div>
    </portal-provider>

    <section class="band" id="moving" aria-labelledby="how">
      <div class="wide prose">
        <h2 id="how">Moving a request with the REST API</h2>
        <p>
          What staff does here, programs do as well. Use the API key that Portico printed when it started.
          Every request tells in
          <code>transitions</code> which steps are possible, and what they ask for.
        </p>
        <pre tabindex="0" aria-label="Commands"><code>${commands(apiUrl)}</code></pre>
        <p><a href="${apiUrl}/docs">The whole API, to read and to try</a></p>
      </div>
    </section>`;
}

/** @param {string} apiUrl */
function commands(apiUrl) {
  const authorized = '-H "Authorization: Bearer $PORTICO_API_KEY"';
  const posted = `${authorized} -H "Content-Type: application/json"`;
  return `# What is new?
curl "${apiUrl}/v1/requests?category=submitted" \\
  ${authorized}

# Tell the customer something
curl ${apiUrl}/v1/requests/REQ-1015/comments \\
  ${posted} \\
  -d '{ "body": "Your spare part left our warehouse this morning." }'

# Take the next step
curl ${apiUrl}/v1/requests/REQ-1015/transitions \\
  ${posted} \\
  -d '{ "transition": "startReview" }'`;
}
