import { PortalError } from '../client/errors.js';
import type { Portal, PortalDocument, PortalEvent, PortalState, UploadOptions } from '../client/types.js';
import type { Answer, PathsWith } from '../client/typed-paths.js';

/** What a fake handler is told about a call. */
export interface FakeCall {
  /** `GET /v1/requests/{id}`: method and path of the contract. */
  route: string;
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  /** The file of an upload. */
  file?: Blob;
}

type Reply<T> = T | PortalError | ((call: FakeCall) => T | Promise<T>);

/** Answers by `METHOD /path`: a value, an error to throw, or a function. Types are those of the contract. */
export type FakeRoutes = { [P in PathsWith<'get'> as `GET ${P}`]?: Reply<Answer<P, 'get'>> } & {
  [P in PathsWith<'post'> as `POST ${P}`]?: Reply<Answer<P, 'post'>>;
} & {
  [P in PathsWith<'put'> as `PUT ${P}`]?: Reply<Answer<P, 'put'>>;
} & {
  [P in PathsWith<'patch'> as `PATCH ${P}`]?: Reply<Answer<P, 'patch'>>;
} & {
  [P in PathsWith<'delete'> as `DELETE ${P}`]?: Reply<void>;
};

/** A portal in memory. */
export interface FakePortal extends Portal {
  /** Change it to change the answers. */
  routes: FakeRoutes;
  /** Every call so far. */
  readonly calls: FakeCall[];
  /** Documents that were downloaded. */
  readonly downloads: Pick<PortalDocument, 'id' | 'name'>[];
  /** How many listen to events. */
  readonly listening: number;
  /** Pushes an event to all who listen. */
  push(event: PortalEvent): void;
  /** Changes `state` and tells the watchers. */
  setState(state: PortalState): void;
}

/** An answer that never comes. */
export const forever = (): Promise<never> => new Promise(() => {});
/** No network. */
export const offline = new PortalError(0, 'offline', 'Failed to fetch');
/** The session is over; pair it with `setState('session-over')`. */
export const sessionOver = new PortalError(401, 'session_over', 'The client secret is used up.');
/** A failure with this status. */
export const failure = (status: number, detail = `HTTP ${status}`): PortalError =>
  new PortalError(status, 'test', detail);

/** Makes a portal that answers from memory, for tests and demos. A route that is missing answers 404. */
export function createFakePortal({ routes = {} }: { routes?: FakeRoutes } = {}): FakePortal {
  const listeners = new Set<(event: PortalEvent) => void>();
  const watchers = new Set<(state: PortalState) => void>();
  let state: PortalState = 'ready';

  async function answer(method: string, path: string, init: Partial<FakeCall> & { signal?: AbortSignal }) {
    const route = `${method} ${path}`;
    const call: FakeCall = { route, path: {}, query: {}, body: undefined, ...init };
    fake.calls.push(call);
    const reply = (fake.routes as Record<string, Reply<unknown>>)[route] ?? failure(404);
    const aborted = new Promise<never>((_, reject) =>
      init.signal?.addEventListener('abort', () => reject(init.signal!.reason as Error)),
    );
    // A macrotask, as on a network: what an element does in between can be seen.
    await Promise.race([new Promise((resolve) => setTimeout(resolve)), aborted]);
    const value = await Promise.race([
      typeof reply === 'function' ? (reply as (c: FakeCall) => unknown)(call) : reply,
      aborted,
    ]);
    if (value instanceof PortalError) throw value;
    return structuredClone(value);
  }

  const json =
    (method: string) =>
    (path: string, init: object = {}) =>
      answer(method, path, init);

  const fake: FakePortal = {
    api: 'https://api.example',
    routes,
    calls: [],
    downloads: [],
    get state() {
      return state;
    },
    get listening() {
      return listeners.size;
    },
    get: json('GET') as Portal['get'],
    post: json('POST') as Portal['post'],
    put: json('PUT') as Portal['put'],
    patch: json('PATCH') as Portal['patch'],
    delete: json('DELETE') as Portal['delete'],
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    watch(listener) {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    restart: () => fake.setState('idle'),
    async upload(
      file,
      { onProgress, name = (file as File).name, request, record, category, signal }: UploadOptions = {},
    ) {
      onProgress?.(0.5);
      const owner = { ...(request ? { request } : {}), ...(record ? { record } : {}) };
      const query = { name, category, ...owner };
      const document = (await answer('POST', '/v1/documents', { file, query, signal })) as PortalDocument;
      onProgress?.(1);
      return document;
    },
    async download(document) {
      fake.downloads.push(document);
    },
    push: (event) => listeners.forEach((listener) => listener(event)),
    setState(next) {
      state = next;
      watchers.forEach((watcher) => watcher(next));
    },
  };
  return fake;
}
