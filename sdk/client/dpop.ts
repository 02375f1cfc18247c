import type { Send } from './http.js';

const { subtle } = crypto;
const bytes = (text: string) => new TextEncoder().encode(text);
const ecdsa = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** In base64url. */
const encode = (data: ArrayBuffer | Uint8Array): string =>
  btoa(String.fromCharCode(...new Uint8Array(data)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=/g, '');

/**
 * Makes a key that cannot leave this page, and what sends calls with a proof of it (RFC 9449): a token that was asked for so is
 * worth nothing to whoever steals it. Its own file: pages without HTTPS have no keys.
 */
export async function createProver(): Promise<Send> {
  const { privateKey, publicKey } = await subtle.generateKey(ecdsa, false, ['sign']);
  const { kty, crv, x, y } = await subtle.exportKey('jwk', publicKey);
  let nonce: string | undefined;
  /** Whether the server bound the last token to the key. */
  let bound = false;

  async function prove(url: string, htm: string, token: string | undefined): Promise<string> {
    const { origin, pathname } = new URL(url, document.baseURI);
    const claims = {
      jti: crypto.randomUUID(),
      htm,
      htu: origin + pathname,
      // A nonce begins with the server's time; a page's clock may be wrong.
      iat: parseInt(nonce!) || Math.floor(Date.now() / 1000),
      nonce,
      ath: token && encode(await subtle.digest(ecdsa.hash, bytes(token))),
    };
    const text = [{ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } }, claims]
      .map((part) => encode(bytes(JSON.stringify(part))))
      .join('.');
    return `${text}.${encode(await subtle.sign(ecdsa, privateKey, bytes(text)))}`;
  }

  return async (url, init, send) => {
    const { method = 'GET', headers } = init as { method?: string; headers?: Record<string, string> };
    const token = headers?.['Authorization']?.split(' ')[1];
    if (token && !bound) return send(url, init);
    for (let again = false; ; again = true) {
      const DPoP = await prove(url, method, token);
      const proven = { ...headers, ...(token && { Authorization: `DPoP ${token}` }), DPoP };
      const response = await send(url, { ...init, headers: proven });
      nonce = response.headers.get('DPoP-Nonce') ?? nonce;
      if (token && response.ok) return response;
      const { code, token_type, errors } = await read(response);
      if (code !== 'use_dpop_nonce' || again) {
        bound = token ? bound : token_type === 'DPoP';
        if (token || code !== 'invalid_dpop_proof') return response;
        // Such as behind an address that the server does not know. A tenant that insists gives no token then.
        console.warn('Portico cannot bind the token to this page.', errors);
        return send(url, init);
      }
    }
  };
}

/** What stands in an answer, which stays to be read by others. */
async function read(response: Response): Promise<Record<string, unknown>> {
  return (await response
    .clone()
    .json()
    .catch(() => ({}))) as Record<string, unknown>;
}
