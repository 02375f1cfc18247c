import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, type Api, type Schemas } from './api.js';

/** What a privacy request looks like. */
export type PrivacyRequest = Schemas['PrivacyRequest'];

/** Makes a privacy request and answers it. */
export async function ask(api: Api, body: Schemas['CreatePrivacyRequestInput']): Promise<PrivacyRequest> {
  return bodyOf(await api.post<PrivacyRequest>('/v1/privacy-requests', body), 201);
}

/** How a privacy request stands. */
export async function readPrivacy(api: Api, id: string): Promise<PrivacyRequest> {
  return bodyOf(await api.get<PrivacyRequest>(`/v1/privacy-requests/${id}`));
}

/** Approves an erasure. */
export async function approve(api: Api, id: string): Promise<PrivacyRequest> {
  const path = `/v1/privacy-requests/${id}/decisions`;
  return bodyOf(await api.post<PrivacyRequest>(path, { decision: 'approve' }));
}

/** Waits until a privacy request has a status, and answers it. */
export async function privacyBecomes(
  api: Api,
  id: string,
  status: PrivacyRequest['status'],
): Promise<PrivacyRequest> {
  for (const end = performance.now() + 50_000; performance.now() < end;) {
    const request = await readPrivacy(api, id);
    if (request.status === status) return request;
    await pause(30);
  }
  throw new Error(
    `The privacy request did not become ${status}: ${JSON.stringify(await readPrivacy(api, id))}`,
  );
}

/** Waits until a job has a status, and answers it. */
export async function jobBecomes(
  api: Api,
  id: string,
  status: Schemas['Job']['status'],
): Promise<Schemas['Job']> {
  let job: Schemas['Job'] | undefined;
  for (const end = performance.now() + 50_000; performance.now() < end;) {
    job = bodyOf(await api.get<Schemas['Job']>(`/v1/jobs/${id}`));
    if (job.status === status) return job;
    await pause(30);
  }
  throw new Error(`The job did not become ${status}: ${JSON.stringify(job)}`);
}
