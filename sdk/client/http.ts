import { PortalError, toError } from './errors.js';
import { fill } from './fill.js';
import { lazy } from './lazy.js';
import { newKey } from './new-key.js';
import { backoff, pause } from './pause.js';
import { createSession } from './session.js';
import type { CallOptions } from './typed-paths.js';
import type { PortalConfig, PortalState } from './types.js';

/** A call without the contract's types: `portal.ts` puts them on. */
export interface AnyInit extends CallOptions {
  path?: object;
  query?: object;
  headers?: Record<string, string>;
  /** Retries after a passing failure. */
  retries?: number;
}

/** Milliseconds in which a JSON call must be answered. */
export const timeout = 3e4;

const grant = 'urn:portico:params:oauth:grant-type:embed-session';

/** Runs a call with its retries. `run` makes one try; it gets the address and the headers. @throws PortalError */
export type Call = <T>(
  method: string,
  path: string,
  init: AnyInit,
  run: (url: string, headers: Record<string, string>) => Promise<T>,
) => Promise<T>;

/** Sends something by other means than `fetch`, in its manner. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

/** Sends something with a proof; see `dpop.ts`. */
export type Send = (url: string, init: RequestInit, send: Transport) => Promise<Response>;

/** One exchange; `read` takes the answer apart. @throws PortalError, or the reason of `init.signal` */
export type Exchange = <T>(
  url: string,
  init: RequestInit,
  read: (response: Response) => Promise<T>,
  send?: Transport,
) => Promise<T>;

/** Calls of the API with session, errors and retries. */
export function createHttp(config: PortalConfig, setState: (state: PortalState) => void) {
  let prove: Send | undefined;
  const session = createSession(async () => {
    const [secret, prover] = await Promise.all([
      // The host's function fails with a TypeError or a TimeoutError when the network does, like `fetch` itself.
      config.fetchClientSecret().catch((error: Error) => {
        throw /^T.+Error$/.test(error?.name) ? new PortalError(0, 'offline', error.message) : error;
      }),
      // Made while the host answers. Pages without HTTPS have no keys.
      prove ?? (crypto.subtle && lazy(() => import('./dpop.js')).then(({ createProver }) => createProver())),
    ]);
    prove = prover;
    const body = new URLSearchParams(
      typeof secret === 'string'
        ? { grant_type: grant, client_secret: secret }
        : (secret as unknown as Record<string, string>),
    );
    const signal = AbortSignal.timeout(timeout);
    return request(`${config.api}/v1/token`, { method: 'POST', body, signal }, (response) => response.json());
  }, setState);

  const request: Exchange = async (url, init, read, send = config.fetch ?? fetch) => {
    try {
      const response = await (prove ?? send)(url, init, send);
      if (response.ok) return await read(response);
      throw await toError(response);
    } catch (error) {
      const reason: unknown = init.signal?.reason;
      if (error instanceof PortalError || (reason && (reason as Error).name !== 'TimeoutError')) throw error;
      throw new PortalError(0, 'offline', String(error));
    }
  };

  /** Runs one try with a good token; a refused one is renewed once. */
  async function authorized<T>(run: (authorization: string) => Promise<T>): Promise<T> {
    for (let refused: string | undefined; ;) {
      const token = await session.bearer(refused);
      try {
        return await run(`Bearer ${token}`);
      } catch (error) {
        if (!(error instanceof PortalError) || error.status !== 401) throw error;
        if (refused) throw session.end(error.detail);
        refused = token;
      }
    }
  }

  const call: Call = async (
    method,
    path,
    { path: values, query = {}, headers, language, idempotencyKey, retries = 2, signal },
    run,
  ) => {
    const all: Record<string, string> = {
      'Accept-Language': language || document.documentElement.lang || navigator.language,
      ...headers,
    };
    // What is undefined is left out; a list names its parameter again and again.
    const search = new URLSearchParams(
      Object.entries(query).flatMap(([name, value]) =>
        [value ?? []].flat().map((one) => [name, one as string]),
      ),
    );
    const url = `${config.api}${fill(path, values, encodeURIComponent)}?${search}`;
    if (method !== 'GET') {
      all['Idempotency-Key'] = idempotencyKey || newKey();
    }
    for (let failures = 0; ;) {
      try {
        const result = await authorized((Authorization) => run(url, { ...all, Authorization }));
        setState('ready');
        return result;
      } catch (error) {
        if (!(error instanceof PortalError)) throw error;
        if (error.offline) setState('offline');
        const { status, retryAfter } = error;
        const passing = error.retryable && status !== 500 && retryAfter <= 10;
        if (!passing || failures >= retries || signal?.aborted) throw error;
        await pause(Math.max(retryAfter * 1e3, backoff(failures++)), signal);
      }
    }
  };

  return { request, call, restart: session.restart };
}
