import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemContext } from '../kernel/system-context.js';
import { PorticoError } from '../kernel/errors.js';
import { grantScope } from '../kernel/scope.js';
import { connect } from '../store/connection.js';
import { TaskAsleep, TaskPaused, type TaskRun } from '../store/task-run.js';
import { TasksStore, type TaskDocument } from '../store/tasks.js';
import { UnitOfWork } from '../store/unit-of-work.js';
import { SECOND, testClock } from '../../tests/support/clock.js';
import { keptLog } from '../../tests/support/log.js';
import { useDatabase } from '../../tests/support/mongo.js';
import { within } from '../../tests/support/within.js';
import { MOST_ATTEMPTS, pauseAfter } from './held-task.js';
import type { EndedRun } from './run-metrics.js';
import { TaskRunner } from './task-runner.js';

const KIND = 'test.count';
const STEPS = 5;

describe('tasks', () => {
  const database = useDatabase();
  const clock = testClock();
  // However long a busy machine takes, no pause and no lease is over before a test says so.
  clock.stop();
  let connections: Connection[];
  let connection: Connection;
  let tasks: TasksStore;
  let runners: TaskRunner[] = [];
  let reports: EndedRun[] = [];
  beforeAll(async () => {
    connections = [await connect(database.uri), await connect(database.uri)];
    [connection] = connections as [Connection];
    tasks = new TasksStore(connection);
    await connection.createCollection('effects');
  });
  afterAll(() => Promise.all(connections.map((one) => one.close())));
  beforeEach(async () => {
    for (const name of ['tasks', 'effects', 'auditRows']) await connection.collection(name).deleteMany({});
    [runners, reports] = [[], []];
  });
  afterEach(() => Promise.all(runners.map((runner) => runner.stop())));

  const ctx = () => systemContext('test', 'tnt_1', { clock, log: keptLog().logger });
  const add = async (): Promise<string> =>
    new UnitOfWork(connection).run(ctx(), (tx) =>
      Promise.resolve(tasks.add(ctx(), { kind: KIND, subjectId: 'x_1' }, tx)),
    );
  const read = async (id: string) => (await tasks.get(grantScope({ tenantId: 'tnt_1' }), id)) as TaskDocument;
  const until = (check: () => Promise<boolean>) => within(30_000, 'it to happen', check);
  const becomes = (id: string, status: string) => until(async () => (await read(id)).status === status);
  const effects = async () =>
    (await connection.collection('effects').find().sort({ n: 1 }).toArray()).map(({ n }) => n as number);

  /** A process with its own connection; each step writes its number once. */
  const runner = (work: (run: TaskRun) => Promise<void> = count, nth = 0, own = clock): TaskRunner => {
    const through = connections[nth] as Connection;
    const made = new TaskRunner({
      tasks: nth === 0 ? tasks : new TasksStore(through),
      handlers: [{ kind: KIND, run: work }],
      unitOfWork: new UnitOfWork(through),
      clock: own,
      log: keptLog().logger,
      onRun: (report) => void reports.push(report),
    });
    runners.push(made);
    made.start();
    return made;
  };
  const stepOf = (run: TaskRun, n: number): Promise<void> =>
    run.step(async (tx) => {
      // Through the first process's connection or the second's: the session says.
      const { client } = tx.session as unknown as { client: ReturnType<Connection['getClient']> };
      const rows = client.db(database.name).collection('effects');
      await rows.insertOne({ n, call: run.ctx.requestId }, { session: tx.session });
      return { progress: { done: n, total: STEPS }, checkpoint: { n } };
    });
  const doneSteps = (run: TaskRun): number => (run.checkpoint as { n: number } | null)?.n ?? 0;
  async function count(run: TaskRun): Promise<void> {
    for (let n = doneSteps(run) + 1; n <= STEPS; n += 1) await stepOf(run, n);
  }

  it('are done step by step, and audited under the name of their kind', async () => {
    const id = await add();
    runner();
    await becomes(id, 'done');
    expect(await effects()).toEqual([1, 2, 3, 4, 5]);
    expect(await read(id)).toMatchObject({ progress: { done: 5, total: 5 }, errorCode: null, attempts: 1 });
    const [row] = await connection.collection('auditRows').find({ subjectId: id }).toArray();
    expect(row).toMatchObject({ actorKind: 'system', actorId: KIND, action: 'job.done', callId: id });
    await until(async () => reports.length > 0);
    expect(reports).toMatchObject([{ name: KIND, outcome: 'done' }]);
  });

  it('are done once by two processes that look for them at the same moment', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, add));
    const begun: string[] = [];
    const note = async (run: TaskRun): Promise<void> => {
      begun.push(run.ctx.requestId);
      await count(run);
    };
    runner(note, 0);
    runner(note, 1);
    for (const id of ids) await becomes(id, 'done');
    expect(begun.sort()).toEqual(ids.sort());
    expect(await effects()).toHaveLength(12 * STEPS);
  });

  it.each(Array.from({ length: STEPS }, (_, n) => n))(
    'that fail after %i steps go on from there, nothing twice',
    async (at) => {
      const id = await add();
      let failed = false;
      runner(async (run) => {
        for (let n = doneSteps(run) + 1; n <= STEPS; n += 1) {
          if (n === at + 1 && !failed) {
            failed = true;
            throw new Error('Mara Lindqvist');
          }
          await stepOf(run, n);
        }
      });
      await until(async () => (await read(id)).errorCode === 'internal_error');
      expect(await read(id)).toMatchObject({ status: 'waiting' });
      clock.forward(pauseAfter(1));
      await becomes(id, 'done');
      expect(await effects()).toEqual([1, 2, 3, 4, 5]);
    },
  );

  it('of a process that hangs are taken over, and it writes nothing more when it wakes', async () => {
    const id = await add();
    let wake: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    let woke: unknown;
    // Its time stands still: it neither renews its lease beyond now nor takes the task again itself.
    const itsClock = testClock();
    itsClock.stop();
    itsClock.forward(clock().getTime() - itsClock().getTime());
    const hangs = async (run: TaskRun) => {
      await stepOf(run, 1);
      await stepOf(run, 2);
      await asleep;
      await stepOf(run, 3).catch((error: unknown) => (woke = error));
    };
    const hanging = runner(hangs, 0, itsClock);
    await until(async () => (await effects()).length === 2);
    clock.forward(11 * SECOND);
    runner(count, 1);
    await becomes(id, 'done');
    wake();
    await hanging.stop();
    expect(woke).toMatchObject({ name: 'TaskLost' });
    expect(await effects()).toEqual([1, 2, 3, 4, 5]);
    expect(await read(id)).toMatchObject({ status: 'done' });
  });

  it('that are stopped write nothing more', async () => {
    const id = await add();
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    let outcome: unknown;
    runner(async (run) => {
      await stepOf(run, 1);
      await held;
      await stepOf(run, 2).catch((error: unknown) => (outcome = error));
    });
    await until(async () => (await effects()).length === 1);
    await new UnitOfWork(connection).run(ctx(), (tx) =>
      tasks.move(grantScope({ tenantId: 'tnt_1' }), id, ['running'], { status: 'stopped' }, tx.session),
    );
    go();
    await until(async () => outcome !== undefined);
    expect(outcome).toMatchObject({ name: 'TaskLost' });
    expect(await effects()).toEqual([1]);
    expect(await read(id)).toMatchObject({ status: 'stopped' });
  });

  it('are given back at once by a process that stops', async () => {
    const id = await add();
    const first = runner(async (run) => {
      for (let n = doneSteps(run) + 1; n <= STEPS; n += 1) {
        await stepOf(run, n);
        if (n === 2) await once(run.signal, 'abort');
      }
    });
    await until(async () => (await effects()).length > 1);
    await first.stop();
    expect(await read(id)).toMatchObject({ status: 'waiting', errorCode: null });
    runner(count, 1);
    await becomes(id, 'done');
    expect(await effects()).toEqual([1, 2, 3, 4, 5]);
  });

  it('that always fail are tried less and less often, and then no more', async () => {
    const id = await add();
    let runs = 0;
    runner(async () => {
      runs += 1;
      throw new PorticoError('unavailable');
    });
    for (let n = 1; n < MOST_ATTEMPTS; n += 1) {
      await until(async () => {
        const { status, attempts } = await read(id);
        return status === 'waiting' && attempts === n;
      });
      const { dueAt, updatedAt } = await read(id);
      expect(dueAt.getTime() - updatedAt.getTime()).toBe(pauseAfter(n));
      clock.forward(pauseAfter(n));
    }
    await becomes(id, 'failed');
    expect(runs).toBe(MOST_ATTEMPTS);
    expect(await read(id)).toMatchObject({ errorCode: 'unavailable' });
  });

  it('that bring down each process have failed too after so many', async () => {
    const id = await add();
    const at = new Date(clock().getTime() - SECOND);
    const fell = { status: 'running', attempts: MOST_ATTEMPTS, dueAt: at };
    await connection.collection('tasks').updateOne({ _id: id as never }, { $set: fell });
    runner();
    await becomes(id, 'failed');
    expect(await effects()).toEqual([]);
  });

  it('that may not go on are stopped, with the reason', async () => {
    const id = await add();
    runner(() => Promise.reject(new TaskPaused('legal_hold' as never)));
    await becomes(id, 'stopped');
    expect(await read(id)).toMatchObject({ errorCode: 'legal_hold' });
  });

  it('are two at once in a process, and no more', async () => {
    await Promise.all(Array.from({ length: 6 }, add));
    let [now, most] = [0, 0];
    runner(async () => {
      now += 1;
      most = Math.max(most, now);
      await pause(100);
      now -= 1;
    });
    await until(async () => (await connection.collection('tasks').countDocuments({ status: 'done' })) === 6);
    expect(most).toBe(2);
  });

  it('of a kind that a process does not know wait for one that does', async () => {
    const id = await add();
    await connection.collection('tasks').updateOne({ _id: id as never }, { $set: { kind: 'test.other' } });
    runner();
    await pause(700);
    expect(await read(id)).toMatchObject({ status: 'waiting', attempts: 0 });
  });

  it('sleep until their moment, at their checkpoint and without failing, as often as they like', async () => {
    const lasts: boolean[] = [];
    let looks = 0;
    runner(async (run) => {
      lasts.push(run.isLastTry);
      if ((run.checkpoint as { n?: number } | null)?.n !== 1) await stepOf(run, 1);
      if ((looks += 1) <= MOST_ATTEMPTS + 1) throw new TaskAsleep(new Date(clock().getTime() + 60 * SECOND));
    });
    const id = await add();
    for (let look = 1; look <= MOST_ATTEMPTS + 1; look += 1) {
      await until(async () => looks === look && (await read(id)).status === 'waiting');
      expect(await read(id)).toMatchObject({ attempts: 0, errorCode: null, checkpoint: { n: 1 } });
      clock.forward(60 * SECOND);
    }
    await becomes(id, 'done');
    expect(await effects()).toEqual([1]);
    expect(lasts).not.toContain(true);
  });

  it('know when they are tried for the last time', async () => {
    const lasts: boolean[] = [];
    runner((run) => {
      lasts.push(run.isLastTry);
      return Promise.reject(new Error('no'));
    });
    const id = await add();
    for (let tried = 1; tried < MOST_ATTEMPTS; tried += 1) {
      await until(async () => lasts.length === tried && (await read(id)).status === 'waiting');
      clock.forward(pauseAfter(tried));
    }
    await becomes(id, 'failed');
    expect(lasts).toEqual([...Array<boolean>(MOST_ATTEMPTS - 1).fill(false), true]);
  });
});
