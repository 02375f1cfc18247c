// Small helpers around Node's request and response.

/**
 * Headers of every answer. The content security policy is the strictest under which Portico works: scripts, calls and
 * images from this site and from Portico, nothing inline, nothing from anywhere else.
 * @param {string} apiOrigin
 * @returns {Record<string, string>}
 */
export function securityHeaders(apiOrigin) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${apiOrigin}`,
    "style-src 'self'",
    `connect-src 'self' ${apiOrigin}`,
    `img-src 'self' ${apiOrigin} blob:`,
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  };
}

/**
 * Ends the response.
 * @param {import('node:http').ServerResponse} res
 * @param {number} status
 * @param {Record<string, string>} headers
 * @param {string | Buffer} [body]
 */
export function send(res, status, headers, body = '') {
  res.writeHead(status, {
    'cache-control': 'no-store',
    ...headers,
    'content-length': Buffer.byteLength(body),
  });
  res.end(res.req.method === 'HEAD' ? '' : body);
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {number} status
 * @param {object} value
 */
export function sendJson(res, status, value) {
  send(res, status, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(value));
}

/**
 * @param {import('node:http').ServerResponse} res
 * @param {number} status
 * @param {unknown} page
 * @param {Record<string, string>} [headers]
 */
export function sendPage(res, status, page, headers = {}) {
  send(res, status, { ...headers, 'content-type': 'text/html; charset=utf-8' }, String(page));
}

/**
 * The web origin of the page that asks. The browser's `Origin` is believed only where it names this very host; it
 * knows the scheme, which a site behind a TLS proxy does not.
 * @param {import('node:http').IncomingMessage} req
 * @returns {string | null} `null` when another site asks.
 */
export function ownOrigin(req) {
  const host = req.headers.host ?? '';
  const origin = req.headers.origin;
  if (origin === undefined) return `http://${host}`;
  return origin === `http://${host}` || origin === `https://${host}` ? origin : null;
}

/**
 * The fields of a posted form, at most 1 KB.
 * @param {import('node:http').IncomingMessage} req
 * @returns {Promise<URLSearchParams | null>} `null` when it is larger.
 */
export async function readForm(req) {
  let text = '';
  for await (const chunk of req) {
    text += chunk;
    if (text.length > 1024) return null;
  }
  return new URLSearchParams(text);
}
