// The one thing that a host backend must do for Portico: vouch for the person who is signed in.

/** Portico did not give a session. The message names status and problem code only: never the key, never a person. */
export class PortalSessionError extends Error {}

/**
 * Asks Portico for a client secret that the person's page may redeem once.
 * @param {{ apiUrl: string, apiKey: string }} settings
 * @param {import('./people.mjs').Person} person
 * @param {string} origin Web origin of the page, for example `https://www.kestrel.example`: the token works there only.
 * @returns {Promise<string>}
 * @throws {PortalSessionError} when Portico refuses, is not there, or takes longer than 10 seconds.
 */
export async function createClientSecret(settings, person, origin) {
  const { externalId, name, email, roles, departments, account } = person;
  const response = await fetch(`${settings.apiUrl}/v1/embed-sessions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${settings.apiKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ user: { externalId, name, email, roles, departments, account }, origin }),
    signal: AbortSignal.timeout(10_000),
  }).catch((error) => {
    throw new PortalSessionError(`no answer (${error.cause?.code ?? error.name})`);
  });
  const answer = await response.json().catch(() => null);
  if (response.status === 201 && typeof answer?.clientSecret === 'string') return answer.clientSecret;
  throw new PortalSessionError(`status ${response.status}, code ${codeOf(answer)}`);
}

/**
 * The `code` of a problem document; anything else could hold data that does not belong into a log.
 * @param {unknown} answer
 */
function codeOf(answer) {
  const code = /** @type {{ code?: unknown } | null} */ (answer)?.code;
  return typeof code === 'string' && /^\w{1,60}$/.test(code) ? code : 'unknown';
}
