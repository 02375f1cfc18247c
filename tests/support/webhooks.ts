import { setTimeout as pause } from 'node:timers/promises';
import { bodyOf, type Api, type Schemas } from './api.js';
import type { TestPortico } from './start-portico.js';
import { within } from './within.js';

export type Endpoint = Schemas['WebhookEndpoint'];
export type NewEndpoint = Schemas['NewWebhookEndpoint'];
export type Delivery = Schemas['WebhookDelivery'];
export type Summary = Schemas['WebhookDeliverySummary'];

/** Makes an endpoint. */
export async function newEndpoint(
  api: Api,
  url: string,
  more: Partial<Schemas['CreateWebhookEndpointInput']> = {},
): Promise<NewEndpoint> {
  return bodyOf(await api.post<NewEndpoint>('/v1/webhook-endpoints', { url, ...more }), 201);
}

/** The deliveries of an endpoint, newest first. */
export async function deliveriesOf(api: Api, endpointId: string, query = ''): Promise<Summary[]> {
  const path = `/v1/webhook-endpoints/${endpointId}/deliveries?limit=100${query}`;
  return bodyOf(await api.get<Schemas['WebhookDeliveryList']>(path)).items;
}

/** Reads a delivery until it fits: the first retry comes after five seconds. */
export async function deliveryThat(
  api: Api,
  id: string,
  fits: (delivery: Delivery) => boolean,
): Promise<Delivery> {
  const until = performance.now() + 30_000;
  for (;;) {
    const delivery = bodyOf(await api.get<Delivery>(`/v1/webhook-deliveries/${id}`));
    if (fits(delivery)) return delivery;
    if (performance.now() > until) throw new Error(`The delivery stays ${JSON.stringify(delivery)}`);
    await pause(20);
  }
}

/** Waits until an endpoint has a delivery that fits. */
export async function deliveryOf(
  api: Api,
  endpointId: string,
  fits: (delivery: Summary) => boolean = () => true,
): Promise<Summary> {
  const until = performance.now() + 30_000;
  for (;;) {
    const found = (await deliveriesOf(api, endpointId)).find(fits);
    if (found) return found;
    if (performance.now() > until) throw new Error('There is no such delivery.');
    await pause(20);
  }
}

/** Waits until every webhook has arrived or was given up; says what came of those that have not. */
export async function allDelivered({ db }: TestPortico): Promise<void> {
  const pending = () => db.collection('webhookDeliveries').find({ status: 'pending' }).toArray();
  await within(30_000, 'the webhooks', async () => (await pending()).length === 0).catch(
    async (error: Error) => {
      throw new Error(`${error.message} Pending: ${JSON.stringify(await pending())}`, { cause: error });
    },
  );
}
