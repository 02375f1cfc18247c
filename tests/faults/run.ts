import { setTimeout as pause } from 'node:timers/promises';
import { mongodForTests, temporaryFolder } from '../../server/store/embedded/testing.js';
import { checkThroughApi } from './check-api.js';
import { checkAudit, type AuditFound } from './check-audit.js';
import { checkEffects, type EffectsFound } from './check-effects.js';
import { checkHearing, missingOf } from './check-hearing.js';
import type { Fault } from './faults.js';
import type { Hearer } from './hearer.js';
import { Ledger } from './ledger.js';
import { Luck } from './luck.js';
import type { Door, Manners } from './manners.js';
import { Site } from './site.js';
import { readSnapshot } from './snapshot.js';
import { StreamHearer } from './stream-hearer.js';
import { WebhookHearer } from './webhook-hearer.js';
import { whereabouts } from './whereabouts.js';
import { within } from '../support/within.js';
import { write } from './writer.js';

/** What a run does. */
export interface RunOptions {
  seed: number;
  plan: readonly Fault[];
  /** How each writer behaves. */
  writers: readonly Manners[];
  /** Hears how it goes. */
  say(line: string): void;
  /** How long those who listen are waited for in the end, in milliseconds. */
  hearingMs?: number;
}

/** A fault that was done, and the span until everything was whole again and writes went on (ms, `performance.now`). */
export interface Struck {
  name: string;
  from: number;
  to: number;
}

/** What a run found. */
export interface RunResult {
  ledger: Ledger;
  struck: Struck[];
  effects: EffectsFound;
  hearings: { hearer: Hearer; faults: string[] }[];
  audit: AuditFound;
  api: string[];
  /** What processes of the API have logged of failures. */
  complaints: string;
  seconds: number;
}

/** Time for writers to tell their last story, and for those who listen to hear the rest, after the last fault. */
const END_MS = 60_000;
/** A webhook whose sender was killed is sent again half a minute later, and those behind it about the same thing after it. */
const HEARING_MS = 150_000;
/** Writes go on for a moment between two faults. */
const REST_MS = 500;

/** Writes, strikes, and checks; stops everything that it started, and removes its folder. */
export async function run(options: RunOptions): Promise<RunResult> {
  const folder = await temporaryFolder();
  try {
    const site = await Site.start(await mongodForTests(options.say), folder.path);
    try {
      return await runAt(site, options);
    } finally {
      await site.stop();
    }
  } finally {
    await folder.remove();
  }
}

async function runAt(
  site: Site,
  { seed, plan, writers, say, hearingMs = HEARING_MS }: RunOptions,
): Promise<RunResult> {
  const began = performance.now();
  const ledger = new Ledger();
  const programs = site.nodes.map((_, at) => site.program(at));
  const webhooks = await WebhookHearer.start(programs[0] as (typeof programs)[number], seed);
  const hearers: Hearer[] = [webhooks, new StreamHearer(programs)];
  let [isEnough, isOver, turn] = [false, false, 0];
  const door: Door = {
    next: () => (site.nodes[(turn += 1) % site.nodes.length] as Site['nodes'][number]).url,
    apiKey: site.apiKey,
    ledger,
    isOver: () => isOver,
  };
  const writing = Promise.all(writers.map((manners, at) => write(`w${at}`, door, manners, () => isEnough)));
  // Told at the end; until then nobody waits for it.
  writing.catch(() => undefined);
  const struck: Struck[] = [];
  try {
    await strikeAll(site, plan, new Luck(seed), ledger, struck, say);
    isEnough = true;
    await Promise.race([writing, pause(END_MS)]);
  } finally {
    [isEnough, isOver] = [true, true];
    await writing;
  }
  const snapshot = await readSnapshot(site.database.uri());
  const heardAll = (): boolean => hearers.every(({ heard }) => heard.length >= snapshot.announced.size);
  await within(hearingMs, 'everything to be heard', heardAll).catch(() => undefined);
  const lost = await whereabouts(site.database.uri(), missingOf(webhooks, snapshot));
  if (lost) webhooks.wrong.push(`Of the webhooks that did not come the database says: ${lost}.`);
  await Promise.all(hearers.map((hearer) => hearer.stop()));
  const [program] = programs as [(typeof programs)[number]];
  return {
    ledger,
    struck,
    effects: checkEffects(ledger, snapshot),
    hearings: hearers.map((hearer) => ({ hearer, faults: checkHearing(hearer, snapshot) })),
    audit: await checkAudit(await site.auditor(0), snapshot.audited),
    api: await checkThroughApi(program, ledger.stories),
    complaints: site.nodes.map(({ complaints }) => complaints).join(''),
    seconds: (performance.now() - began) / 1_000,
  };
}

/** One fault after the other, each once everything is whole again and writes go on. */
async function strikeAll(
  site: Site,
  plan: readonly Fault[],
  luck: Luck,
  ledger: Ledger,
  struck: Struck[],
  say: (line: string) => void,
): Promise<void> {
  const goesOn = async (): Promise<void> => {
    const before = ledger.acknowledged.length;
    await within(60_000, 'writes to go on', () => ledger.acknowledged.length > before);
  };
  await goesOn();
  for (const [at, fault] of plan.entries()) {
    const from = performance.now();
    await fault.strike(site, luck);
    await site.database.whole();
    await goesOn();
    const whole = ((performance.now() - from) / 1_000).toFixed(1);
    await pause(REST_MS * luck.next());
    const to = performance.now();
    struck.push({ name: fault.name, from, to });
    const gap = (ledger.longestGap(from, to) / 1_000).toFixed(1);
    say(`${at + 1}/${plan.length} ${fault.name}: whole after ${whole} s, gap ${gap} s`);
  }
}
