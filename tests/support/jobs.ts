import type { TestPortico } from './start-portico.js';

/** Adds a job that no process does, because nobody knows its kind; answers its id. */
export async function addJob(portico: TestPortico, tenantId: string, subjectId = 'prv_1'): Promise<string> {
  const { connection, tasks } = portico.portico;
  const session = await connection.startSession();
  try {
    return await tasks.add(portico.context(tenantId), { kind: 'test.nothing', subjectId }, session);
  } finally {
    await session.endSession();
  }
}
