import type { Cast } from '../../support/actors.js';
import { bodyOf } from '../../support/api.js';
import { addJob } from '../../support/jobs.js';
import type { TestPortico } from '../../support/start-portico.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

/** What an admin does with jobs. */
export async function basesForJobs(
  { admin, kestrel }: Cast,
  portico: TestPortico,
): Promise<Record<string, Base>> {
  const waiting = async (): Promise<Message> => ({
    ...EMPTY,
    path: { id: await addJob(portico, kestrel.id) },
  });
  const stopped = async (): Promise<Message> => {
    const message = await waiting();
    bodyOf(await admin.post(`/v1/jobs/${message.path['id']}/stops`, {}));
    return message;
  };
  const query = ['limit=5', 'status=waiting', 'kind=privacy.erasure'];
  return {
    listJobs: { api: admin, message: { ...EMPTY, query } },
    readJob: { api: admin, message: await waiting() },
    stopJob: { api: admin, message: await waiting(), fresh: { make: waiting, writes: {} } },
    retryJob: { api: admin, message: await stopped(), fresh: { make: stopped, writes: { auditRows: 1 } } },
  };
}
