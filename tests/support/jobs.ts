import { UnitOfWork } from '../../server/store/unit-of-work.js';
import type { TestPortico } from './start-portico.js';

/** Adds a job that no process does, because nobody knows its kind; answers its id. */
export async function addJob(portico: TestPortico, tenantId: string, subjectId = 'prv_1'): Promise<string> {
  const { connection, tasks } = portico.portico;
  const ctx = portico.context(tenantId);
  const task = { kind: 'test.nothing', subjectId };
  return new UnitOfWork(connection).run(ctx, async (tx) => tasks.add(ctx, task, tx));
}
