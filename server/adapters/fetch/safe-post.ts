import { FetchError, open, safeUrl, type Outgoing } from './safe-fetch.js';

/** How something is sent. */
export interface SendPolicy {
  /** Milliseconds for everything together, the name's look-up too. */
  timeoutMs: number;
  /** So many bytes of the answer are kept; the rest is not even read. */
  keepBytes: number;
  /** Whether this very machine may be sent to, and plainly: for development and tests. */
  allowLoopback: boolean;
  /** Ends it early. */
  signal?: AbortSignal;
}

/** What a server answered. */
export interface Answered {
  status: number;
  /** The header as it came. */
  retryAfter: string | null;
  /** The beginning of the body, as text. */
  body: string;
}

/** Posts something, in the way of {@link safeSend}. */
export async function safePost(
  text: string,
  message: { headers: Readonly<Record<string, string>>; body: Buffer },
  policy: SendPolicy,
): Promise<Answered> {
  return safeSend(text, { method: 'POST', ...message }, policy);
}

/**
 * Sends something to an address that somebody else named: no redirects, no cookies, no proxy, no connection of before. Once a status has
 * come it is the answer, whatever becomes of the body.
 * @throws FetchError
 */
export async function safeSend(
  text: string,
  message: Outgoing,
  { timeoutMs, keepBytes, allowLoopback, signal: early }: SendPolicy,
): Promise<Answered> {
  const url = safeUrl(text, allowLoopback);
  if (!url) throw new FetchError('url');
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = early ? AbortSignal.any([timeout, early]) : timeout;
  try {
    const response = await open(url, message, allowLoopback, signal);
    const retryAfter = response.headers['retry-after'] ?? null;
    const body = await beginningOf(response, keepBytes);
    return { status: response.statusCode ?? 0, retryAfter, body };
  } catch (error) {
    if (error instanceof FetchError) throw error;
    throw new FetchError(timeout.aborted ? 'timeout' : 'network');
  }
}

async function beginningOf(
  response: AsyncIterable<Buffer> & { destroy(): void },
  keepBytes: number,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response) {
      chunks.push(chunk);
      if ((size += chunk.length) >= keepBytes) break;
    }
  } catch {
    // It broke off in the middle of what nobody needs.
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks).subarray(0, keepBytes).toString('utf8');
}
