// The host's own sign-in: a signed cookie that names the person. It has nothing to do with Portico's tokens.
import { createHmac, timingSafeEqual } from 'node:crypto';

const EIGHT_HOURS = 8 * 60 * 60;

/** Signs and reads the cookie that says who is signed in. */
export class Sessions {
  #secret;
  #now;
  #cookie;

  /**
   * @param {string} secret What the signing key is derived from. Derived, not random: people stay signed in when the
   *   site restarts.
   * @param {() => number} [now] Milliseconds since 1970.
   * @param {string} [cookie] Name of the cookie.
   */
  constructor(secret, now = Date.now, cookie = 'kestrel_session') {
    this.#secret = createHmac('sha256', secret).update('kestrel host site session').digest();
    this.#now = now;
    this.#cookie = cookie;
  }

  /**
   * The `Set-Cookie` value that signs a person in for eight hours.
   * @param {string} personId
   */
  issue(personId) {
    const expires = Math.floor(this.#now() / 1000) + EIGHT_HOURS;
    const content = `${encodeURIComponent(personId)}.${expires}`;
    const value = `${content}.${this.#sign(content)}`;
    return `${this.#cookie}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${EIGHT_HOURS}`;
  }

  /**
   * The person that a `Cookie` header names, or `null` when there is none, it is over or it was tampered with.
   * @param {string | undefined} header
   */
  read(header) {
    const pair = (header ?? '').split(/; */).find((part) => part.startsWith(`${this.#cookie}=`));
    const match = /^([\w%-]+)\.(\d{1,12})\.([\w-]+)$/.exec(pair?.slice(this.#cookie.length + 1) ?? '');
    if (!match) return null;
    const [, personId, expires, signature] = match;
    if (!this.#matches(signature, this.#sign(`${personId}.${expires}`))) return null;
    return Number(expires) * 1000 > this.#now() ? decodeURIComponent(personId) : null;
  }

  /** @param {string} content */
  #sign(content) {
    return createHmac('sha256', this.#secret).update(content).digest('base64url');
  }

  /**
   * @param {string} given
   * @param {string} expected
   */
  #matches(given, expected) {
    const [a, b] = [Buffer.from(given), Buffer.from(expected)];
    return a.length === b.length && timingSafeEqual(a, b);
  }
}
