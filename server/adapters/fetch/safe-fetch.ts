import { lookup as resolve, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { inClientSpan } from '../../kernel/trace.js';
import { isLoopbackAddress, isPublicAddress } from './public-address.js';

/** Why a document was not fetched. */
export type FetchReason = 'url' | 'address' | 'network' | 'timeout' | 'status' | 'type' | 'size';

/** A document that was not fetched. It quotes neither address nor content, so that it can be logged. */
export class FetchError extends Error {
  override name = 'FetchError';

  constructor(readonly reason: FetchReason) {
    super(`Not fetched: ${reason}`);
  }

  /** The reason, where the log looks for it. */
  get code(): string {
    return `fetch_${this.reason}`;
  }
}

/** What may be fetched. */
export interface FetchPolicy {
  /** Milliseconds for everything together, the name's look-up too. */
  timeoutMs: number;
  /** Largest document, in bytes. */
  maxBytes: number;
  /** Whether this very machine may be asked, and plainly: for development and tests. */
  allowLoopback: boolean;
}

/** A fetched document. */
export interface Fetched {
  bytes: Buffer;
  /** Seconds for which its server says that it stays good; null when it does not say. */
  maxAgeSeconds: number | null;
}

/**
 * The URL, when it is one that may be asked: `https` without credentials, of a name or a public address. Names are
 * resolved, and each of their addresses is checked, when the connection is made.
 */
export function safeUrl(text: string, allowLoopback: boolean): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || url.username || url.password || url.hash) return null;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isLocal = host === 'localhost' || isLoopbackAddress(host);
  if (isLocal) return allowLoopback && /^https?:$/.test(url.protocol) ? url : null;
  const isGood = url.protocol === 'https:' && (isIP(host) === 0 || isPublicAddress(host));
  return isGood ? url : null;
}

/**
 * Fetches a JSON document that somebody else named: no redirects, no cookies, no proxy, no connection of before.
 * @throws FetchError
 */
export async function safeFetch(text: string, policy: FetchPolicy): Promise<Fetched> {
  const url = safeUrl(text, policy.allowLoopback);
  if (!url) throw new FetchError('url');
  const signal = AbortSignal.timeout(policy.timeoutMs);
  try {
    const headers = { Accept: 'application/json', 'Accept-Encoding': 'identity' };
    const response = await open(url, { method: 'GET', headers }, policy.allowLoopback, signal);
    return { bytes: await read(response, policy.maxBytes), maxAgeSeconds: maxAgeOf(response) };
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError(signal.aborted ? 'timeout' : 'network');
  }
}

/** What is sent. */
export interface Outgoing {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers: Readonly<Record<string, string>>;
  body?: Buffer;
}

/** Asks a server whose address was checked, over a connection of its own; follows nothing. */
export function open(
  url: URL,
  { method, headers, body }: Outgoing,
  allowLoopback: boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const ask = (traceHeaders: Record<string, string>): Promise<IncomingMessage> => {
    const options: RequestOptions = {
      agent: false,
      method,
      headers: { ...headers, ...(body ? { 'Content-Length': String(body.length) } : {}), ...traceHeaders },
      lookup: checkedLookup(allowLoopback),
      signal,
    };
    return new Promise((done, fail) => {
      const request = url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options);
      // What fails after the answer has come is met by whoever reads it.
      request.once('response', done).on('error', fail).end(body);
    });
  };
  return inClientSpan(method, { 'http.request.method': method, 'server.address': url.hostname }, ask);
}

/** Looks a name up for the very connection that is made, so that no other answer of the DNS can come between. */
export function checkedLookup(allowLoopback: boolean, look: typeof resolve = resolve): LookupFunction {
  return (hostname, options, callback) => {
    look(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new FetchError('network'), []);
      // One bad address among good ones is somebody's trick, or a name that is not for us.
      const isGood = ({ address }: LookupAddress): boolean =>
        isPublicAddress(address) || (allowLoopback && isLoopbackAddress(address));
      if (!addresses.every(isGood)) return callback(new FetchError('address'), []);
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

async function read(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  try {
    if (response.statusCode !== 200) throw new FetchError('status');
    const { 'content-type': type = '', 'content-encoding': encoding = 'identity' } = response.headers;
    if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type) || encoding !== 'identity')
      throw new FetchError('type');
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      if ((size += chunk.length) > maxBytes) throw new FetchError('size');
      chunks.push(chunk);
    }
    if (!response.complete) throw new FetchError('network');
    return Buffer.concat(chunks);
  } finally {
    response.destroy();
  }
}

/** `max-age` of the answer; nothing is kept of one that says so. */
function maxAgeOf({ headers }: IncomingMessage): number | null {
  const control = headers['cache-control'] ?? '';
  if (/\bno-(store|cache)\b/i.test(control)) return 0;
  const seconds = /(?:^|[\s,])max-age="?(\d{1,9})\b/i.exec(control)?.[1];
  return seconds === undefined ? null : Number(seconds);
}
