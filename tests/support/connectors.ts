import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, type Api, type Schemas } from './api.js';

export type Connector = Schemas['Connector'];
export type ConnectorInput = Schemas['ConnectorInput'];
export type Call = Schemas['ConnectorCall'];
export type CallSummary = Schemas['ConnectorCallSummary'];

/** A connector that opens a ticket for each fault. */
export const connectorOf = (
  url = 'https://erp.kestrel.invalid/tickets',
  call: Partial<ConnectorInput['call']> = {},
  more: Partial<ConnectorInput> = {},
): ConnectorInput => ({
  name: 'Faults into the ERP',
  on: { eventTypes: ['request.submitted'], where: [{ field: 'service', equals: 'report-fault' }] },
  call: {
    method: 'POST',
    url,
    body: { externalId: '{{event.data.requestId}}', title: 'Fault {{event.data.number}}' },
    ...call,
  },
  ...more,
});

/** One that calls a name that leads nowhere, for events that hardly ever happen. */
export const quietConnectorOf = (): ConnectorInput => ({
  name: 'Quiet',
  on: {
    eventTypes: ['webhook-endpoint.disabled'],
    where: [{ field: 'reason', equals: 'gone' }],
  },
  call: {
    method: 'POST',
    url: 'https://erp.kestrel.invalid/',
    headers: [{ name: 'Authorization', value: 'Bearer {{secret.erpToken}}' }],
  },
});

/** Makes or replaces a connector. */
export async function saveConnector(api: Api, key: string, input: ConnectorInput): Promise<Connector> {
  return bodyOf(await api.send<Connector>('PUT', `/v1/connectors/${key}`, { json: input }));
}

/** Sets a secret. */
export async function setSecret(api: Api, key: string, name: string, value: string): Promise<void> {
  bodyOf(await api.send('PUT', `/v1/connectors/${key}/secrets/${name}`, { json: { value } }));
}

/** Reads something until it fits, at most so long. */
async function until<T>(read: () => Promise<T>, fits: (seen: T) => boolean, ms = 30_000): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const seen = await read();
    if (fits(seen)) return seen;
    if (performance.now() > end) throw new Error(`It stays ${JSON.stringify(seen)}`);
    await pause(30);
  }
}

/** A connector, once it fits. */
export const connectorThat = (api: Api, key: string, fits: (connector: Connector) => boolean) =>
  until(async () => bodyOf(await api.get<Connector>(`/v1/connectors/${key}`)), fits);

/** A call, once it fits. */
export const callThat = (api: Api, id: string, fits: (call: Call) => boolean) =>
  until(async () => bodyOf(await api.get<Call>(`/v1/connector-calls/${id}`)), fits);

/** The calls of a connector, newest first, once they fit. */
export const callsThat = (api: Api, key: string, fits: (calls: CallSummary[]) => boolean, query = '') =>
  until(async () => {
    const path = `/v1/connectors/${key}/calls?limit=100${query}`;
    return bodyOf(await api.get<Schemas['ConnectorCallList']>(path)).items;
  }, fits);
