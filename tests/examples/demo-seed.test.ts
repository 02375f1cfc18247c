import { beforeAll, describe, expect, it } from 'vitest';
import { readDemoContent } from '../../server/demo/content.js';
import { seedDemo } from '../../server/demo/seed.js';
import { redeem } from '../support/actors.js';
import { bodyOf, type Api, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';
import { personOf } from './demo-data.js';

type List = Schemas['PortalRecordList'];

describe('the demo company has records', () => {
  const portico = usePortico();
  let program: Api;
  beforeAll(async () => {
    const tenantId = await seedDemo(portico.it.portico, readDemoContent());
    program = portico.it.api.as(await portico.it.portico.apiKeys.issue(tenantId, 'Demo', 'test'));
  });

  const as = async (key: string): Promise<Api> => {
    const { externalId, name, account, roles } = personOf(key);
    const user = { externalId, name, roles, account: { externalId: account } };
    const session = await program.post<Schemas['EmbedSession']>('/v1/embed-sessions', { user });
    return portico.it.api.as(await redeem(portico.it.api, bodyOf(session, 201).clientSecret));
  };
  const ordersOf = async (api: Api) => bodyOf(await api.get<List>('/v1/records?type=order')).items;

  it('of each customer, with prices for those in accounting only', async () => {
    const [mara, elin, tomas] = await Promise.all(['mara', 'elin', 'tomas'].map(as));
    const [seen, priced] = [await ordersOf(mara as Api), await ordersOf(elin as Api)];
    expect(seen.map(({ externalId }) => externalId)).toEqual(priced.map(({ externalId }) => externalId));
    expect(seen.every(({ data }) => !('netPrice' in data))).toBe(true);
    expect(priced.every(({ data }) => 'netPrice' in data)).toBe(true);
    expect((await ordersOf(tomas as Api)).map(({ externalId }) => externalId)).not.toContain(
      seen[0]?.externalId,
    );
  });

  it('one of which waits for approval, and one that was changed', async () => {
    const petra = await as('petra');
    const { items } = bodyOf(await petra.get<Schemas['ChangeRequestList']>('/v1/change-requests'));
    expect(items.map(({ status, requester }) => [status, requester.name])).toEqual([
      ['pending', 'Mara Lindqvist'],
    ]);
    const changed = (await ordersOf(petra)).find(({ externalId }) => externalId === 'SO-20431');
    const path = `/v1/records/${changed?.id}/history`;
    const [latest] = bodyOf(await petra.get<Schemas['RecordChangeList']>(path)).items;
    expect(latest).toMatchObject({ field: 'deliveryContact', through: 'element' });
  });
});
