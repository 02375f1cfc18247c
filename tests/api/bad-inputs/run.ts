import { signedInAnew, type Cast } from '../../support/actors.js';
import type { TestPortico } from '../../support/start-portico.js';
import { basesFor, type Base } from './bases.js';
import { Chooser, type Attack, type Share } from './choose.js';
import { readBody } from './judge.js';
import { countAll, differences, effectOf, type Counts } from './ledger.js';
import { payload, target, type Message } from './message.js';
import { forgetCalendars } from './calendar-bases.js';
import { forgetConnectors } from './connector-bases.js';
import type { Place } from './operations.js';
import { Sender } from './send.js';
import { complaint, LIMIT_MS } from './verdict.js';
import { forgetDelegations } from './approval-bases.js';
import { endpointIds, forgetEndpoints } from './webhook-bases.js';
import { forgetViews } from './work-bases.js';

/** Places that follow each other in a turn are so far apart in the contract. */
const STRIDE = 7;
/** After so many attacks the collections are counted. */
const BATCH = 1_024;
/** What was slow among others is given so many chances alone. */
const TIMES_ALONE = 3;
/** Calls in flight. */
const IN_FLIGHT = 16;

/** What to run, and how much of it. */
export interface Plan {
  places: readonly Place[];
  /** Which of the places it attacks, where several processes share the work; without it, all. */
  share?: Share;
  count: number;
  seed: number;
  /** Hears how far it is, after each batch. */
  progress: (report: Report) => void;
}

/** What came of it. */
export interface Report {
  inputs: number;
  /** Attacks by place, as `operation part pointer`. */
  perPlace: Map<string, number>;
  /** Answers by status. */
  statuses: Map<number, number>;
  /** One reproducer for each failure. */
  failures: string[];
  /** The longest that an answer took, in milliseconds, with others in flight. */
  slowest: number;
  /** Attacks that took too long among others and were made again alone. */
  repeated: number;
}

/** Names a place. */
export const nameOf = ({ operation, part, pointer }: Place): string =>
  `${operation.id} ${part} ${pointer || '(whole)'}`;

/** Attacks every place in turn until the count is reached. */
export async function attackAll(portico: TestPortico, cast: Cast, plan: Plan): Promise<Report> {
  const run = new Run(portico);
  const chooser = new Chooser(plan);
  try {
    for (let round = 0; run.report.inputs < plan.count; round += 1) {
      await forgetRoles(portico);
      await forgetEndpoints(portico);
      const bases = await basesFor(await signedInAnew(portico, cast), portico);
      const kept = await endpointIds(portico);
      const attacks = dealt(await chooser.choose(bases, round)).slice(0, plan.count - run.report.inputs);
      for (let from = 0; from < attacks.length; from += BATCH) {
        await forgetWritten(portico, kept);
        await run.batch(bases, attacks.slice(from, from + BATCH));
        plan.progress(run.report);
      }
    }
  } finally {
    run.close();
  }
  return run.report;
}

/** What a tenant or a person may have so many of only makes room, behind the server's back. */
async function forgetWritten(portico: TestPortico, kept: readonly string[]): Promise<void> {
  await forgetEndpoints(portico, kept);
  await forgetConnectors(portico);
  await forgetViews(portico);
  await forgetDelegations(portico);
  await forgetCalendars(portico);
}

/** A tenant can have so many roles only: those of the round before make room, behind the server's back. */
async function forgetRoles({ db, clock }: TestPortico): Promise<void> {
  await db.collection('roles').updateMany({ deletedAt: null }, { $set: { deletedAt: clock() } });
}

/** Dealt out in turn, so that calls in flight are on different places: writers of one request would conflict. */
function dealt(piles: readonly Attack[][]): Attack[] {
  const spread = [...piles.keys()].sort((a, b) => (a % STRIDE) - (b % STRIDE) || a - b);
  const turns = Math.max(...piles.map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) => spread.flatMap((at) => piles[at]?.[turn] ?? [])).flat();
}

class Run {
  readonly report: Report = {
    ...{
      inputs: 0,
      perPlace: new Map(),
      statuses: new Map(),
      failures: [],
      slowest: 0,
      repeated: 0,
    },
  };
  private readonly sender = new Sender();

  constructor(private readonly portico: TestPortico) {}

  close(): void {
    this.sender.close();
  }

  /** Sends the attacks, some at a time, and looks at answers, collections and prototypes. */
  async batch(bases: Record<string, Base>, attacks: readonly Attack[]): Promise<void> {
    const before = await countAll(this.portico);
    const effects: Counts[] = [];
    const slow: Attack[] = [];
    const waiting = [...attacks];
    const worker = async (): Promise<void> => {
      for (let attack = waiting.shift(); attack; attack = waiting.shift())
        if ((await this.attack(bases, attack, effects)) > LIMIT_MS) slow.push(attack);
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
    for (const attack of slow) await this.again(bases, attack, effects);
    this.report.inputs += attacks.length;
    const written = differences(before, effects, await countAll(this.portico));
    if (written.length > 0)
      this.report.failures.push(`somewhere in a batch: half-written ${written.join(', ')}`);
    this.lookAtPrototypes();
    this.portico.log.lines.length = 0;
  }

  /** A busy machine is slow with anything, now and then; what is slow by itself is slow alone, each time. */
  private async again(bases: Record<string, Base>, attack: Attack, effects: Counts[]): Promise<void> {
    this.report.repeated += 1;
    let fastest = Infinity;
    for (let times = 0; times < TIMES_ALONE && fastest > LIMIT_MS; times += 1)
      fastest = Math.min(fastest, await this.attack(bases, attack, effects));
    if (fastest > LIMIT_MS) this.fail(attack, bases, `took ${Math.round(fastest)} ms and more`);
  }

  /** Makes one attack and answers how long it took. */
  private async attack(bases: Record<string, Base>, attack: Attack, effects: Counts[]): Promise<number> {
    const { place, change, faults } = attack;
    const { operation } = place;
    const { api, message: good, fresh } = bases[operation.id] as Base;
    // What is refused for itself uses nothing up.
    const usesUp = fresh && faults.length === 0 && place.part !== 'path';
    const message = change(usesUp ? await fresh.make() : good);
    if (usesUp) effects.push(fresh.writes);
    try {
      const seen = await this.sender.send(api, operation, message);
      effects.push(effectOf(operation, message, seen));
      const fault = complaint(seen, faults, () => readBody(operation, message));
      if (fault) this.report.failures.push(reproducer(place, message, fault));
      count(this.report.statuses, seen.status);
      count(this.report.perPlace, nameOf(place));
      this.report.slowest = Math.max(this.report.slowest, seen.ms);
      return seen.ms;
    } catch (error) {
      this.report.failures.push(reproducer(place, message, `no answer: ${String(error)}`));
      return 0;
    }
  }

  private fail({ place, change }: Attack, bases: Record<string, Base>, what: string): void {
    this.report.failures.push(reproducer(place, change((bases[place.operation.id] as Base).message), what));
  }

  private lookAtPrototypes(): void {
    const added = [Object.prototype, Array.prototype, String.prototype].filter(
      (one) => Object.keys(one).length > 0,
    );
    if (added.length > 0 || 'polluted' in {}) this.report.failures.push('a prototype has new properties');
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What to send to see it again, cut short. */
function reproducer(place: Place, message: Message, fault: string): string {
  const { operation } = place;
  const body = payload(operation.body?.type ?? '', message.body);
  const lines = [
    `${nameOf(place)}: ${fault}`,
    `  ${operation.method} ${target(operation.path, message).slice(0, 300)}`,
    ...Object.entries(message.headers).map(([name, value]) => `  ${name}: ${value.slice(0, 200)}`),
    ...(body ? [`  ${body.length} bytes: ${JSON.stringify(body.toString().slice(0, 300))}`] : []),
  ];
  return lines.join('\n');
}
