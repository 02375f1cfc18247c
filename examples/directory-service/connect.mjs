// What an administrator does once by the API, so that a workflow can call the directory: two connectors and their secret.

/** Each is called by a step of a workflow that names it; see docs/workflow.md. */
export const connectorsTo = (directoryUrl) => ({
  'directory-passwords': connector('Password resets', `${directoryUrl}/password-resets`, {
    userName: '{{subject.data.userName}}',
    person: '{{subject.requester.name}}',
  }),
  'directory-groups': connector('Access by groups', `${directoryUrl}/group-members`, {
    person: '{{subject.requester.name}}',
    group: '{{subject.data.system}}',
  }),
});

const connector = (name, url, body) => ({
  name,
  on: { eventTypes: ['request.stepStarted'] },
  call: {
    method: 'POST',
    url,
    headers: [{ name: 'Authorization', value: 'Bearer {{secret.directoryToken}}' }],
    body,
    success: { statuses: ['200'] },
  },
});

/**
 * Connects a tenant with the directory, as its administrator. Harmless when it is repeated.
 * @param {object} options
 * @param {string} options.apiUrl Where Portico answers.
 * @param {string} options.apiKey The company's API key. It may vouch for an administrator, but not save connectors itself.
 * @param {{ externalId: string, name: string, roles: string[], account: { externalId: string, name: string } }} options.admin
 * @param {string} options.directoryUrl
 * @param {string} options.directoryToken
 * @throws {Error} with the status and the problem code when Portico refuses.
 */
export async function connectDirectory({ apiUrl, apiKey, admin, directoryUrl, directoryToken }) {
  const asProgram = bearer(apiKey);
  const { externalId, name, roles, account } = admin;
  const user = { externalId, name, roles, account };
  const { clientSecret } = await call(`${apiUrl}/v1/embed-sessions`, 'POST', asProgram, { user });
  const grant = 'urn:portico:params:oauth:grant-type:embed-session';
  const form = new URLSearchParams({ grant_type: grant, client_secret: clientSecret });
  const token = await read(await fetch(`${apiUrl}/v1/token`, { method: 'POST', body: form }));
  const asAdmin = bearer(token.access_token);
  for (const [key, input] of Object.entries(connectorsTo(directoryUrl))) {
    const url = `${apiUrl}/v1/connectors/${key}`;
    const known = await fetch(url, { headers: asAdmin });
    const ifMatch = known.ok ? { 'if-match': known.headers.get('etag') ?? '*' } : {};
    await call(url, 'PUT', { ...asAdmin, ...ifMatch }, input);
    await call(`${url}/secrets/directoryToken`, 'PUT', asAdmin, { value: directoryToken });
  }
}

const bearer = (credential) => ({ authorization: `Bearer ${credential}` });

async function call(url, method, headers, body) {
  const all = { ...headers, 'content-type': 'application/json' };
  return read(await fetch(url, { method, headers: all, body: JSON.stringify(body) }));
}

async function read(response) {
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(`Portico refused: status ${response.status}, code ${answer.code}`);
  return answer;
}
