import { setTimeout as pause } from 'node:timers/promises';
import { importRecords, order } from '../../support/records.js';
import type { Api } from '../../support/api.js';
import { openStreams } from './bench.js';
import type { StreamReader } from './reader.js';

/** So many records are told one by one. */
const BATCH = 100;

/** What became of readers who did not read, and of those beside them who did. */
export interface SlowFigures {
  readers: number;
  /** Whose stream was ended, and how many of them were told why. */
  dropped: number;
  toldWhy: number;
  /** How many heard everything once, those who were dropped after they had come again. */
  whole: number;
  /** How many of as many others, who read all the time, heard everything in one stream. */
  othersWhole: number;
}

/** Lets some readers not read while much happens in their tenant, then read again, and counts what each heard. */
export async function measureSlow(
  program: Api,
  apiKey: string,
  count: number,
  batches: number,
): Promise<SlowFigures> {
  const stage = { program, tokens: [apiKey] };
  const others = await openStreams(stage, count);
  const slow = await openStreams(stage, count);
  for (const reader of slow) reader.pause();
  const [before] = others.map(({ events }) => events) as [number];
  for (let batch = 0; batch < batches; batch += 1) {
    const items = Array.from({ length: BATCH }, (_, at) =>
      order(longKey(batch, at), { number: `${batch}-${at}` }),
    );
    await importRecords(program, items);
  }
  const total = batches * BATCH;
  await settled(() => others.every(({ events }) => events - before >= total));
  for (const reader of slow) reader.resume();
  await settled(() => slow.every(({ isEnded, events }) => isEnded || events - before >= total));
  const dropped = slow.filter(({ isEnded }) => isEnded);
  const back = await openStreams(
    stage,
    dropped.length,
    dropped.map(({ lastId }) => lastId),
  );
  const heard = (): number[] =>
    slow.map((reader) => {
      const again = back[dropped.indexOf(reader)]?.events ?? 0;
      return reader.events + again - before;
    });
  await settled(() => heard().every((events) => events >= total));
  await pause(500);
  const figures = {
    readers: count,
    dropped: dropped.length,
    toldWhy: dropped.filter(({ goodbye }) => goodbye).length,
    whole: heard().filter((events) => events === total).length,
    othersWhole: others.filter(({ events, isEnded }) => !isEnded && events - before === total).length,
  };
  close([...slow, ...others, ...back]);
  return figures;
}

/** Events name the key: long ones fill the buffers between both sides sooner, which take several megabytes. */
const longKey = (batch: number, at: number): string => `slow-${batch}-${at}-`.padEnd(180, 'x');

/** Waits until it holds, but not for ever: what never comes shows in the figures. */
async function settled(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds() && waited < 30_000; waited += 50) await pause(50);
}

const close = (readers: readonly StreamReader[]): void => readers.forEach((reader) => reader.close());
