/**
 * Reads the settings of the site when it runs on its own.
 * @param {NodeJS.ProcessEnv} env `PORTICO_API_URL` and `PORTICO_API_KEY` must be there; `PORT` (3000; 0 takes any free
 *   one) and `HOST` (127.0.0.1, this machine only) may.
 * @returns {{ settings?: { apiUrl: string, apiKey: string, port: number, host: string }, problem: string }} Without
 *   `settings`, `problem` is one sentence that says how to mend it.
 */
export function readSettings(env) {
  const {
    PORTICO_API_URL: apiUrl,
    PORTICO_API_KEY: apiKey,
    PORT: port = '3000',
    HOST: host = '127.0.0.1',
  } = env;
  if (!apiUrl)
    return { problem: 'Set PORTICO_API_URL to the address of Portico, for example http://localhost:8080.' };
  if (!/^https?:\/\/\S+$/.test(apiUrl) || !URL.canParse(apiUrl)) {
    return { problem: 'PORTICO_API_URL must be a web address such as http://localhost:8080.' };
  }
  if (!apiKey) return { problem: 'Set PORTICO_API_KEY to the API key that Portico printed when it started.' };
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return { problem: 'PORT must be a number from 0 to 65535, for example 3000.' };
  }
  return { settings: { apiUrl, apiKey, port: Number(port), host }, problem: '' };
}
