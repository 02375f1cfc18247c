import { randomUUID } from 'node:crypto';
import type { Cast } from '../../support/actors.js';
import { bodyOf } from '../../support/api.js';
import { ask, privacyBecomes } from '../../support/privacy.js';
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
    stopJob: { api: admin, message: await waiting(), fresh: { make: waiting, writes: { tasks: 1 } } },
    retryJob: {
      api: admin,
      message: await stopped(),
      fresh: { make: stopped, writes: { tasks: 1, auditRows: 1 } },
    },
  };
}

let disclosure: string | undefined;

/** What people and admins do about privacy. */
export async function basesForPrivacy(
  { admin, mara, program }: Cast,
  portico: TestPortico,
): Promise<Record<string, Base>> {
  const guest = async (): Promise<string> => {
    const externalId = randomUUID();
    const user = { externalId, account: { externalId: 'somewhere' } };
    bodyOf(await program.post('/v1/embed-sessions', { user }), 201);
    return externalId;
  };
  const wish = async (): Promise<Message> => ({
    ...EMPTY,
    body: { kind: 'erasure', user: await guest(), reason: 'By letter' },
  });
  const erasure = async (): Promise<Message> => ({
    ...EMPTY,
    path: { id: (await ask(admin, { kind: 'erasure', user: await guest() })).id },
    body: { decision: 'reject', reason: 'Not now' },
  });
  const hold = async (): Promise<string> => {
    const made = await admin.post<{ id: string }>('/v1/legal-holds', { user: await guest(), reason: 'x' });
    return bodyOf(made, 201).id;
  };
  const held = async (): Promise<Message> => ({
    ...EMPTY,
    path: { id: await hold() },
    body: { reason: 'Settled' },
  });
  if (!disclosure) {
    disclosure = (await ask(mara, { kind: 'disclosure' })).id;
    await privacyBecomes(mara, disclosure, 'completed');
    // Nothing is done from here on that nobody called for, so that what calls write can be counted.
    await portico.portico.taskRunner.stop();
  }
  const own = { ...EMPTY, path: { id: disclosure } };
  const vouched = { embedSessions: 1, auditRows: 2 };
  const retention = [{ what: 'comments', keepDays: 30, reason: 'Letters' }];
  const settings = { ...EMPTY, headers: { 'If-Match': '*' }, body: { retention } };
  const filters = ['limit=5', 'status=received', 'kind=erasure'];
  return {
    createPrivacyRequest: {
      api: admin,
      message: await wish(),
      fresh: { make: wish, writes: { embedSessions: 1, auditRows: 1 } },
    },
    listPrivacyRequests: { api: admin, message: { ...EMPTY, query: filters } },
    readPrivacyRequest: { api: mara, message: own },
    downloadPrivacyArchive: { api: mara, message: own },
    decidePrivacyRequest: {
      api: admin,
      message: await erasure(),
      fresh: { make: erasure, writes: { ...vouched, privacyRequests: 1 } },
    },
    setLegalHold: { api: admin, message: { ...EMPTY, body: { user: await guest(), reason: 'A claim' } } },
    listLegalHolds: { api: admin, message: { ...EMPTY, query: ['limit=5', 'status=active'] } },
    readLegalHold: { api: admin, message: { ...EMPTY, path: { id: await hold() } } },
    releaseLegalHold: {
      api: admin,
      message: await held(),
      fresh: { make: held, writes: { ...vouched, legalHolds: 1 } },
    },
    readPrivacySettings: { api: admin, message: EMPTY },
    updatePrivacySettings: { api: admin, message: settings },
  };
}
