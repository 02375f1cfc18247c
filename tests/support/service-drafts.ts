import type { ServiceDefinition } from '../../server/domains/requests/definition.js';
import { bodyOf, type Api, type Schemas } from './api.js';
import { service } from './services.js';

/** Somebody writes the draft of a service; answers its key. */
export async function saveDraft(
  api: Api,
  key: string,
  changes: Partial<ServiceDefinition> = {},
): Promise<string> {
  bodyOf(await writeDraft(api, key, changes));
  return key;
}

/** The same, for whoever looks at the answer. */
export function writeDraft(
  api: Api,
  key: string,
  changes: Partial<ServiceDefinition> = {},
  headers: Record<string, string> = {},
) {
  const json = service({ key, ...changes });
  return api.send<Schemas['ServiceDraft']>('PUT', `/v1/service-drafts/${key}`, { json, headers });
}

/** Somebody writes a service and publishes it. */
export async function publishService(
  api: Api,
  key: string,
  changes: Partial<ServiceDefinition> = {},
): Promise<Schemas['ServiceVersion']> {
  await saveDraft(api, key, changes);
  return bodyOf(await api.post<Schemas['ServiceVersion']>(`/v1/service-drafts/${key}/publications`, {}), 201);
}
