import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { findEverywhere } from '../support/canary.js';
import { testClock } from '../support/clock.js';
import { live, type Life } from '../support/life.js';
import { useDatabase } from '../support/mongo.js';
import { allNotified } from '../support/notifications.js';
import { approve, ask, readPrivacy } from '../support/privacy.js';
import { publishType } from '../support/records.js';
import { TestPortico } from '../support/start-portico.js';
import { unzip } from '../support/zip.js';
import type { TaskRun } from '../../server/store/task-run.js';

class Cut extends Error {}

/** Cuts a task before, inside and after each of its steps, once each, as a process that dies there would. */
function cutAt(run: TaskRun, cuts: Set<string>): TaskRun {
  return new Proxy(run, {
    get(target, name) {
      if (name !== 'step') return Reflect.get(target, name, target) as unknown;
      return async (work: Parameters<TaskRun['step']>[0]) => {
        const place = JSON.stringify(run.checkpoint);
        const cut = (when: string): void => {
          if (cuts.has(`${when} ${place}`)) return;
          cuts.add(`${when} ${place}`);
          throw new Cut();
        };
        cut('before');
        await run.step(async (tx) => {
          const end = await work(tx);
          cut('inside');
          return end;
        });
        cut('after');
      };
    },
  });
}

describe('a task that is cut off before, inside and after each of its steps', { timeout: 180_000 }, () => {
  const database = useDatabase();
  const clock = testClock();
  let portico: TestPortico;
  let cast: Cast;
  let life: Life;
  const cuts = new Map<string, Set<string>>();
  beforeAll(async () => {
    portico = await TestPortico.start(database.uri, { clock });
    cast = await castOf(portico);
    await publishType(cast.program);
    life = await live(portico, cast);
    for (const handler of portico.portico.handlers) {
      const { kind } = handler;
      const done = new Set<string>();
      cuts.set(kind, done);
      const whole = handler.run.bind(handler);
      handler.run = async (run) => {
        await whole(cutAt(run, done));
      };
    }
  });
  afterAll(() => portico.stop());

  /** Lets the task be tried again until it is through; each attempt is cut somewhere else. */
  async function through(job: string): Promise<void> {
    for (let i = 0; i < 1_500; i += 1) {
      const { status } = (await portico.db.collection('tasks').findOne({ _id: job as never })) as unknown as {
        status: string;
      };
      if (status === 'done') return;
      const again = { status: 'waiting', dueAt: new Date(0), attempts: 0 };
      const cut = { _id: job as never, status: { $in: ['waiting', 'failed'] as never[] } };
      const { modifiedCount } = await portico.db.collection('tasks').updateOne(cut, { $set: again });
      // Hundreds of attempts: none waits until the process looks by itself.
      if (modifiedCount > 0) (portico.portico.taskRunner as unknown as { plan(delay: number): void }).plan(0);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('It never came through.');
  }

  it('gathers and packs everything once', async () => {
    const asked = await ask(life.api, { kind: 'disclosure' });
    await through(asked.job as string);
    expect(cuts.get('privacy.disclosure')?.size).toBeGreaterThan(30);
    const request = await readPrivacy(life.api, asked.id);
    expect(request.history.map(({ what }) => what)).toEqual(['received', 'completed']);
    const files = unzip((await life.api.get(`/v1/privacy-requests/${asked.id}/archive`)).bytes);
    expect([...files.keys()].filter((name) => name.startsWith('data/'))).toHaveLength(23);
    const requests = JSON.parse(String(files.get('data/requests-requests.json'))) as { id: string }[];
    const ids = requests.map(({ id }) => id);
    expect(ids).toContain(life.request);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('erases everything once, and the report counts each thing once', async () => {
    const whole = await live(portico, cast);
    await allNotified(portico);
    const { id } = await ask(whole.api, { kind: 'erasure' });
    const { job } = await approve(cast.admin, id);
    await through(job as string);
    const cut = await readPrivacy(cast.admin, id);
    expect(cuts.get('privacy.erasure')?.size).toBeGreaterThan(30);
    expect(await findEverywhere(portico, whole.words)).toEqual([]);
    expect(cut.history.map(({ what }) => what)).toEqual(['received', 'approved', 'completed']);
    const events = await cast.auditor.get<Schemas['AuditEventList']>(`/v1/audit-events?subject=${id}`);
    expect(bodyOf(events).items.filter(({ action }) => action === 'privacy-request.complete')).toHaveLength(
      1,
    );
    // The same life without a cut is the measure: all cuts have been made.
    const other = await live(portico, cast);
    await allNotified(portico);
    const uncut = await ask(other.api, { kind: 'erasure' });
    const approved = await approve(cast.admin, uncut.id);
    await through(approved.job as string);
    const measure = await readPrivacy(cast.admin, uncut.id);
    expect(cut.result?.erased).toBe(measure.result?.erased);
    expect(cut.result?.kept.map(({ what, count }) => [what, count])).toContainEqual(['files', 1]);
  });
});
