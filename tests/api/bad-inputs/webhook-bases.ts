import { endpointOf, type Cast } from '../../support/actors.js';
import { bodyOf } from '../../support/api.js';
import type { TestPortico } from '../../support/start-portico.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

/** What an admin does with webhooks. */
export async function basesForWebhooks({ admin }: Cast): Promise<Record<string, Base>> {
  const register = async (): Promise<string> =>
    bodyOf(await admin.post<{ id: string }>('/v1/webhook-endpoints', endpointOf()), 201).id;
  const about = async (rest: Partial<Message> = {}): Promise<Base> => ({
    api: admin,
    message: { ...EMPTY, path: { id: await register() }, ...rest },
  });
  const wish = {
    ...endpointOf(),
    description: 'Into the ERP',
    includeInternal: true,
    signing: 'both',
    format: 'cloudevents',
    enabled: true,
  };
  const gone = async (): Promise<Message> => ({ ...EMPTY, path: { id: await register() } });
  const tested = await register();
  const test = await admin.post<{ id: string }>(`/v1/webhook-endpoints/${tested}/tests`, {});
  const delivery = { ...EMPTY, path: { id: bodyOf(test, 201).id } };
  const range = { from: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z', include: 'all' };
  return {
    createWebhookEndpoint: { api: admin, message: { ...EMPTY, body: wish } },
    listWebhookEndpoints: { api: admin, message: { ...EMPTY, query: ['limit=5'] } },
    readWebhookEndpoint: await about(),
    updateWebhookEndpoint: await about({ headers: { 'If-Match': '*' }, body: wish }),
    deleteWebhookEndpoint: {
      api: admin,
      message: await gone(),
      fresh: { make: gone, writes: { auditRows: 1, outbox: 1 } },
    },
    rotateWebhookSecret: await about({ body: { overlapHours: 0 } }),
    testWebhookEndpoint: await about(),
    replayEvents: await about({ body: range }),
    listWebhookDeliveries: await about({
      query: ['limit=5', 'status=failed', 'eventType=request.submitted'],
    }),
    readWebhookDelivery: { api: admin, message: delivery },
    replayWebhookDelivery: { api: admin, message: delivery },
  };
}

/** A tenant can have so many endpoints only: all but these make room, behind the server's back. */
export async function forgetEndpoints({ db }: TestPortico, kept: readonly string[] = []): Promise<void> {
  await db.collection('webhookEndpoints').deleteMany({ _id: { $nin: kept as never[] } });
  await db.collection('webhookDeliveries').deleteMany({ endpointId: { $nin: kept } });
}

/** The ids of all endpoints. */
export async function endpointIds({ db }: TestPortico): Promise<string[]> {
  const rows = await db.collection('webhookEndpoints').find().toArray();
  return rows.map(({ _id }) => String(_id));
}
