import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { redeem } from '../../support/actors.js';
import { Api, bodyOf, type Schemas } from '../../support/api.js';
import { ACCOUNT } from '../../support/built-server.js';
import { within } from '../../support/within.js';
import { StreamReader } from './reader.js';

const WAVE = 200;

/** A server and whose streams are opened at it. */
export interface Stage {
  program: Api;
  /** Tokens of people who see the same account. */
  tokens: readonly string[];
  /** Memory of the server's process in bytes; null where it is not its own. */
  memory(): Promise<number | null>;
}

/** What was measured. */
export interface Figures {
  streams: number;
  /** Bytes of the server's memory for one stream, once all are open. */
  bytesPerStream: number | null;
  /** The same after the broadcasts: what an event leaves behind in each stream, and what the process keeps of their garbage. */
  bytesAfter: number | null;
  /** From sending a write to hearing of it, of each stream and broadcast (ms), sorted. */
  latencies: number[];
  /** Streams that resumed, and those that then heard everything that they had missed, once. */
  resumed: { streams: number; whole: number };
}

/** So many tokens are asked for at once. */
const ASKED = 20;

/** Tokens of people of the account. */
export async function tokensFor(program: Api, people: number): Promise<string[]> {
  const tokens: string[] = [];
  while (tokens.length < people) {
    const wave = Array.from(
      { length: Math.min(ASKED, people - tokens.length) },
      (_, at) => tokens.length + at,
    );
    tokens.push(...(await Promise.all(wave.map((n) => tokenFor(program, n)))));
  }
  return tokens;
}

async function tokenFor(program: Api, n: number): Promise<string> {
  const user = { externalId: `reader-${n}`, account: { externalId: ACCOUNT } };
  const session = await program.post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
  return redeem(new Api(program.url), bodyOf(session, 201).clientSecret);
}

/** Opens so many streams, in waves; each with a place to resume from if there is one. */
export async function openStreams(
  { program, tokens }: Pick<Stage, 'program' | 'tokens'>,
  count: number,
  places: readonly string[] = [],
): Promise<StreamReader[]> {
  const url = new URL(program.url);
  const readers: StreamReader[] = [];
  while (readers.length < count) {
    const wave = Array.from({ length: Math.min(WAVE, count - readers.length) }, (_, at) => {
      const n = readers.length + at;
      return new StreamReader(url, tokens[n % tokens.length] as string, places[n]);
    });
    readers.push(...wave);
    await within(60_000, 'streams to open', () => wave.every(({ isOpen }) => isOpen));
  }
  return readers;
}

/** Submits a request, of which everybody hears. */
export async function tell(program: Api): Promise<void> {
  const json = { service: 'anything', account: ACCOUNT, data: { note: 'hear' } };
  bodyOf(await program.post('/v1/requests', json), 201);
}

/** Opens streams, and measures what one takes and how soon all hear. */
export async function measureBroadcasts(
  stage: Stage,
  count: number,
  broadcasts: number,
): Promise<Omit<Figures, 'resumed'> & { readers: StreamReader[] }> {
  // What the first streams need once is no matter of each of them.
  for (const reader of await openStreams(stage, WAVE)) reader.close();
  await pause(2_000);
  const before = await stage.memory();
  const readers = await openStreams(stage, count);
  await pause(3_500);
  const bytesPerStream = await growthFor(stage, before, count);
  const latencies: number[] = [];
  for (let round = 0; round < broadcasts; round += 1) {
    const heard = readers.map(({ events }) => events);
    const sent = performance.now();
    await tell(stage.program);
    const all = (): boolean => readers.every(({ events }, at) => events > (heard[at] as number));
    await within(60_000, 'everybody to hear', all);
    latencies.push(...readers.map(({ heardAt }) => heardAt - sent));
  }
  const bytesAfter = await growthFor(stage, before, count);
  latencies.sort((a, b) => a - b);
  return { streams: count, bytesPerStream, bytesAfter, latencies, readers };
}

async function growthFor(stage: Stage, before: number | null, count: number): Promise<number | null> {
  const after = await stage.memory();
  return before === null || after === null ? null : (after - before) / count;
}

/** Closes all streams, writes, opens them again where they were, and counts who heard everything once. */
export async function measureResume(
  stage: Stage,
  readers: readonly StreamReader[],
  missed: number,
): Promise<Figures['resumed']> {
  for (const reader of readers) reader.close();
  const places = readers.map(({ lastId }) => lastId);
  for (let n = 0; n < missed; n += 1) await tell(stage.program);
  const back = await openStreams(stage, readers.length, places);
  await within(30_000, 'everybody to hear', () => back.every(({ events }) => events >= missed)).catch(
    () => undefined,
  );
  await pause(500);
  for (const reader of back) reader.close();
  return { streams: back.length, whole: back.filter(({ events }) => events === missed).length };
}

/** Bytes of memory that a process has in use (Linux). */
export async function memoryOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(status)?.[1];
  return kilobytes ? Number(kilobytes) * 1_024 : null;
}
