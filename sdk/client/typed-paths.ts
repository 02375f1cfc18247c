import type { paths } from './schema.js';

/** The methods that the thin client speaks. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths of the contract that know a method. */
export type PathsWith<M extends Method> = {
  [P in keyof paths]: [Exclude<paths[P][M], undefined>] extends [never] ? never : P;
}[keyof paths];

type Operation<P extends keyof paths, M extends Method> = Exclude<paths[P][M], undefined>;

type JsonOf<T> = T extends { content: { 'application/json': infer Body } } ? Body : never;

/** The JSON of a successful answer. */
export type Answer<P extends keyof paths, M extends Method> =
  Operation<P, M> extends { responses: infer R } ? JsonOf<R[keyof R & (200 | 201)]> : never;

type PathPart<Op> = Op extends { parameters: { path: infer V } }
  ? { /** Values of the `{…}` in the path. */ path: V }
  : { path?: never };
type QueryPart<Op> = Op extends { parameters: { query?: infer V } }
  ? { /** Query parameters; `undefined` ones are left out. */ query?: Exclude<V, undefined> }
  : { query?: never };
type BodyPart<Op> = Op extends { requestBody: { content: { 'application/json': infer V } } }
  ? { /** Sent as JSON. */ body: V }
  : { body?: never };

/** What every call takes. */
export interface CallOptions {
  /** Ends the call; it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Language of messages (BCP 47). Absent: the page's. */
  language?: string;
  /** Makes a repeated POST safe. Absent: a new one per call, kept across its own retries. Pass one to repeat a call by hand. */
  idempotencyKey?: string;
}

/** Everything a call of one operation takes. */
export type Init<P extends keyof paths, M extends Method> = CallOptions &
  PathPart<Operation<P, M>> &
  QueryPart<Operation<P, M>> &
  BodyPart<Operation<P, M>>;

/** `init` is optional where the operation needs nothing. */
export type InitArguments<P extends keyof paths, M extends Method> =
  Record<never, never> extends Init<P, M> ? [init?: Init<P, M>] : [init: Init<P, M>];
