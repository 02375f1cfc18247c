import type { Cast } from '../../support/actors.js';
import { bodyOf } from '../../support/api.js';
import { quietConnectorOf, saveConnector, setSecret } from '../../support/connectors.js';
import type { TestPortico } from '../../support/start-portico.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

/** What an admin does with connectors. */
export async function basesForConnectors({ admin }: Cast): Promise<Record<string, Base>> {
  let made = 0;
  const register = async (): Promise<string> => {
    const key = `spare-${(made += 1)}`;
    await saveConnector(admin, key, quietConnectorOf());
    return key;
  };
  await saveConnector(admin, 'erp', quietConnectorOf());
  const about = (rest: Partial<Message> = {}): Base => ({
    api: admin,
    message: { ...EMPTY, path: { key: 'erp' }, ...rest },
  });
  const { name, on, call } = quietConnectorOf();
  const wish = {
    ...{ name, description: 'Into the ERP', enabled: true, on: { ...on, includeInternal: true } },
    call: {
      ...{ ...call, body: { id: '{{event.id}}', deep: [1, '{{event.data.reason}}'] } },
      success: { statuses: ['2xx', '409'], answer: { pointer: '/status', equals: 'ok' } },
      idempotencyHeader: 'X-Once',
    },
  };
  const gone = async (): Promise<Message> => ({ ...EMPTY, path: { key: await register() } });
  const withoutSecret = async (): Promise<Message> => {
    await setSecret(admin, 'erp', 'gone', 'secret');
    return { ...EMPTY, path: { key: 'erp', name: 'gone' } };
  };
  const test = await admin.post<{ id: string }>('/v1/connectors/erp/tests', {});
  const tested = { api: admin, message: { ...EMPTY, path: { id: bodyOf(test, 201).id } } };
  const range = { from: '2026-01-01T00:00:00Z', until: '2026-01-02T00:00:00Z', include: 'all' };
  return {
    listConnectors: { api: admin, message: { ...EMPTY, query: ['limit=5'] } },
    readConnector: about(),
    saveConnector: about({ path: { key: 'saved' }, headers: { 'If-Match': '*' }, body: wish }),
    deleteConnector: {
      api: admin,
      message: await gone(),
      fresh: { make: gone, writes: { auditRows: 1, outbox: 1 } },
    },
    setConnectorSecret: about({ path: { key: 'erp', name: 'erpToken' }, body: { value: 'secret' } }),
    deleteConnectorSecret: {
      api: admin,
      message: await withoutSecret(),
      fresh: { make: withoutSecret, writes: { auditRows: 1 } },
    },
    testConnector: about({ body: { eventType: 'webhook-endpoint.disabled' } }),
    replayConnector: about({ body: range }),
    listConnectorCalls: about({
      query: ['limit=5', 'status=failed', 'eventType=request.submitted'],
    }),
    readConnectorCall: tested,
    replayConnectorCall: tested,
  };
}

/** A tenant can have so many connectors, and they so many secrets, only: what is not needed makes room, behind the server's back. */
export async function forgetConnectors({ db }: TestPortico): Promise<void> {
  await db.collection('connectors').deleteMany({ key: { $nin: ['erp', 'saved', /^spare-/] as never[] } });
  await db.collection('connectorSecrets').deleteMany({ name: { $nin: ['erpToken', 'gone'] } });
}
