import { createHttp, timeout, type AnyInit } from './http.js';
import { lazy } from './lazy.js';
import { createStream } from './stream.js';
import { tellAll } from './tell-all.js';
import type { Portal, PortalConfig, PortalState } from './types.js';

const files = () => lazy(() => import('./files.js'));

/**
 * Makes a portal: the session of one person, shared by all elements of a page.
 * Nothing is fetched before the first call.
 */
export function createPortal(config: PortalConfig): Portal {
  const api = config.api.replace(/\/+$/, '');
  const watchers = new Set<(state: PortalState) => void>();
  let state: PortalState = 'idle';

  const { request, call, restart } = createHttp({ ...config, api }, (next) => {
    if (state === next) return;
    state = next;
    tellAll(watchers, next);
  });

  /** The version of each thing that was read last, by address: what a change is made on. */
  const tags: Record<string, string> = {};

  const json =
    (method: string) =>
    (path: string, init: AnyInit & { body?: unknown } = {}) =>
      call(method, path, init, (url, headers) => {
        const limit = AbortSignal.timeout(timeout);
        const signal = AbortSignal.any([init.signal ?? limit, limit]);
        const body = JSON.stringify(init.body);
        if (body) headers['Content-Type'] = 'application/json';
        // Nothing was read: no version fits (412).
        if (method === 'PATCH') headers['If-Match'] = tags[url]!;
        return request(url, { method, headers, signal, body }, (response) => {
          tags[url] = response.headers.get('ETag')!;
          return (response.status === 204 || response.json()) as Promise<never>;
        });
      });

  const stream = createStream((lastId, signal) =>
    call(
      'GET',
      '/v1/events',
      { retries: 0, headers: lastId ? { 'Last-Event-ID': lastId } : {} },
      (url, headers) => request(url, { headers, signal }, async (response) => response.body!),
    ),
  );

  return {
    api,
    get state() {
      return state;
    },
    get: json('GET') as Portal['get'],
    post: json('POST') as Portal['post'],
    put: json('PUT') as Portal['put'],
    patch: json('PATCH') as Portal['patch'],
    delete: json('DELETE') as Portal['delete'],
    subscribe: stream.subscribe,
    watch(listener) {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    restart() {
      restart();
      stream.restart();
    },
    upload: async (...upload) => (await files()).upload(call, request, ...upload),
    download: async (...download) => (await files()).download(call, request, ...download),
  };
}
