import { expect } from 'vitest';
import type { components } from '../../sdk/client/schema.js';
import { checkAnswer } from './contract.js';

/** The schemas of the contract as JSON sees them. */
export type Schemas = components['schemas'];

/** An answer, read to its end and found true to the contract. */
export interface Answer<T = unknown> {
  status: number;
  headers: Headers;
  bytes: Buffer;
  text: string;
  /** The parsed JSON; undefined when the answer is none. */
  body: T;
}

/** What a call sends. At most one of `json`, `form` and `body`. */
export interface Sending {
  json?: unknown;
  form?: Record<string, string>;
  body?: string | Buffer;
  headers?: Record<string, string>;
}

/** A caller's view of the API. Every answer is held against the contract; one that it does not declare throws. */
export class Api {
  constructor(
    /** Where the server listens. */
    readonly url: string,
    /** What it sends with every call. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  /** The same with more headers. */
  with(headers: Record<string, string>): Api {
    return new Api(this.url, { ...this.headers, ...headers });
  }

  /** The same as another caller. */
  as(credential: string): Api {
    return this.with({ Authorization: `Bearer ${credential}` });
  }

  /** Makes a call. */
  async send<T = unknown>(method: string, path: string, sending: Sending = {}): Promise<Answer<T>> {
    const response = await this.open(method, path, sending);
    const bytes = Buffer.from(await response.arrayBuffer());
    const { status, headers } = response;
    checkAnswer({ method, path, status, headers, bytes });
    const text = bytes.toString();
    const isJson = /[/+]json\b/.test(headers.get('content-type') ?? '') && text !== '';
    return { status, headers, bytes, text, body: (isJson ? JSON.parse(text) : undefined) as T };
  }

  /** Makes a call and leaves the body unread and unchecked, for streams. */
  async open(method: string, path: string, { json, form, body, headers }: Sending = {}): Promise<Response> {
    const type =
      json !== undefined
        ? 'application/json'
        : form !== undefined
          ? 'application/x-www-form-urlencoded'
          : undefined;
    const payload =
      json !== undefined ? JSON.stringify(json) : form ? new URLSearchParams(form).toString() : body;
    return fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: { ...this.headers, ...(type ? { 'Content-Type': type } : {}), ...headers },
      ...(payload === undefined ? {} : { body: payload as BodyInit }),
    });
  }

  get<T = unknown>(path: string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, { headers });
  }

  delete(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send('DELETE', path, { headers });
  }

  patch<T = unknown>(path: string, json: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('PATCH', path, { json, headers });
  }

  post<T = unknown>(path: string, json: unknown, headers: Record<string, string> = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, { json, headers });
  }

  /** Uploads a file; `query` at least names it. */
  upload(
    query: { name: string; request?: string; record?: string; category?: string },
    bytes: Buffer | string,
    headers: Record<string, string> = {},
  ): Promise<Answer<Schemas['PortalDocument']>> {
    return this.send('POST', `/v1/documents?${new URLSearchParams(query).toString()}`, {
      body: bytes,
      headers,
    });
  }
}

/** Expects a problem and answers it. */
export function problemOf(answer: Answer, status: number, code: string): Schemas['Problem'] {
  const problem = answer.body as Schemas['Problem'] | undefined;
  expect({ status: answer.status, code: problem?.code }, answer.text).toEqual({ status, code });
  return problem as Schemas['Problem'];
}

/** Expects that a problem blames exactly these places (`body /user/email`), and tells of each what is wrong and how to mend it. */
export function blamed(problem: Schemas['Problem'], ...places: string[]): void {
  const errors = problem.errors ?? [];
  expect(errors.map((error) => `${error.in} ${error.pointer}`).sort()).toEqual([...places].sort());
  for (const error of errors) {
    expect(error.code).toMatch(/^[a-zA-Z_]+$/);
    expect(error.detail.length).toBeGreaterThan(5);
    expect(error.fix.length).toBeGreaterThan(5);
  }
}

/** Expects success with this status and answers the body. */
export function bodyOf<T>(answer: Answer<T>, status = 200): T {
  expect(answer.status, answer.text).toBe(status);
  return answer.body;
}
