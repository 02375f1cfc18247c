import { checkAnswer } from '../support/contract.js';

/** How long an answer may take before the caller gives up and asks again; a server without a database says so after 5 seconds. */
const PATIENCE_MS = 7_000;

/** An answer that came whole. */
export interface Reply {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/** A call to be made. */
export interface Call {
  path: string;
  json: unknown;
  headers?: Record<string, string>;
}

/** Posts once, and holds the answer against the contract. @throws when no whole answer comes in time. */
export async function post(url: string, { path, json, headers }: Call, apiKey: string): Promise<Reply> {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    signal: AbortSignal.timeout(PATIENCE_MS),
    headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(json),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const { status } = response;
  // What the server says to a connection on which nothing came for long, just before it closes it: our call came too late.
  if (status === 408) throw new Error('The connection was being closed.');
  return {
    status,
    headers: response.headers,
    body: parsed({ path, status, headers: response.headers, bytes }),
  };
}

/** An answer that the contract does not know: no fault excuses it. */
export class BrokenContract extends Error {}

function parsed(answer: { path: string; status: number; headers: Headers; bytes: Buffer }) {
  try {
    checkAnswer({ method: 'POST', ...answer });
    return JSON.parse(answer.bytes.toString()) as Record<string, unknown>;
  } catch (error) {
    throw new BrokenContract((error as Error).message);
  }
}
