import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from 'mongoose';
import { grantScope, systemScope, type Scope } from '../../server/kernel/scope.js';
import { ScopedCollection, type Stored } from '../../server/store/scoped-collection.js';
import { readsOf } from '../support/explain.js';
import { useDatabase } from '../support/mongo.js';
import { TestPortico } from '../support/start-portico.js';

const NOW = new Date(1_790_000_000_000);

/** A person has three of thousand things: that many are looked at, whatever else there is. */
const OWN = 3;

describe('what is known of a person is found by an index', () => {
  const database = useDatabase();
  let portico: TestPortico;
  let connection: Connection;
  /** The door of the stores, to a collection that one of them has opened. */
  const doorTo = (name: string): ScopedCollection<Stored> => {
    const door = Object.create(ScopedCollection.prototype) as object;
    return Object.assign(door, {
      connection,
      name,
      model: connection.model(name),
    }) as unknown as ScopedCollection<Stored>;
  };
  beforeAll(async () => {
    portico = await TestPortico.start(database.uri);
    await portico.portico.jobs.stop();
    ({ connection } = portico.portico);
    const names = portico.portico.personalData.map(({ collection }) => collection);
    for (const name of names) {
      const filler = Array.from({ length: 3_000 }, (_, i) => {
        const who = `usr_${i % 1_000}`;
        const ids = {
          ownerId: who,
          userId: who,
          actorId: who,
          emailKey: who,
          assigneeId: who,
          delegateId: who,
          personId: who,
          requestId: `req_${i}`,
          eventId: `evt_${i}`,
          serviceKey: `service-${i}`,
          externalId: `${name}-${i}`,
        };
        const lists = { endsWith: [who], actorIds: [who], requesterIds: [who], decidedByIds: [who] };
        const keys = {
          secretHash: `${i}`,
          tokenHash: `${i}`,
          number: `${i}`,
          accountId: `acc_${i}`,
          typeKey: `${i}`,
        };
        const state = {
          status: i % 3 === 0 ? 'received' : 'done',
          kind: 'erasure',
          releasedAt: i % 3 ? NOW : null,
        };
        const archive = { archive: i % 500 === 0 ? { expiresAt: NOW, blobId: `${i}` } : null };
        const at = { createdAt: new Date(NOW.getTime() + i), at: NOW, block: 1, linked: true };
        const id = { _id: `x_${String(i).padStart(5, '0')}`, tenantId: 'tnt_1' };
        return { ...id, ...ids, ...lists, acceptedByIds: [who], ...keys, ...state, ...archive, ...at };
      });
      await connection.collection(name).insertMany(filler as never);
    }
  });
  afterAll(() => portico.stop());

  const tenant = () => grantScope({ tenantId: 'tnt_1' });
  const me = 'usr_7';
  const either = (a: string, b: string) => ({ $or: [{ [a]: me }, { [b]: me }] });

  it.each<[collection: string, filter: Record<string, unknown>]>([
    ['embedSessions', either('userId', 'endsWith')],
    ['memberships', { ownerId: me }],
    ['invitations', either('ownerId', 'emailKey')],
    ['requests', either('ownerId', 'assigneeId')],
    ['timelineEntries', either('ownerId', 'actorIds')],
    ['requestParticipants', { personId: me }],
    ['requestReadings', { ownerId: me }],
    ['documents', { ownerId: me }],
    ['changeRequests', either('requesterIds', 'decidedByIds')],
    ['recordChanges', either('actorIds', 'acceptedByIds')],
    ['auditRows', { actorId: me }],
    ['privacyRequests', { ownerId: me }],
    ['legalHolds', { userId: me }],
  ])('in %s, piece by piece', async (name, filter) => {
    const piece = { $and: [filter, { _id: { $gt: 'x_00000' } }] };
    const { stages, docs } = await readsOf(doorTo(name), tenant(), piece, { sort: { _id: 1 }, limit: 100 });
    expect(stages, stages.join(' ← ')).not.toContain('COLLSCAN');
    expect(stages, stages.join(' ← ')).not.toContain('SORT');
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(2 * OWN);
  });

  const newest = { sort: { createdAt: -1, _id: -1 }, limit: 21 } as const;
  type Read = [string, string, () => Scope, Record<string, unknown>, object, number];
  it.each<Read>([
    ['the newest privacy requests of the tenant', 'privacyRequests', tenant, {}, newest, 21],
    ['one’s own', 'privacyRequests', () => grantScope({ tenantId: 'tnt_1', ownerId: me }), {}, newest, OWN],
    ['those that wait', 'privacyRequests', tenant, { status: 'received' }, newest, 21],
    ['erasures', 'privacyRequests', tenant, { kind: 'erasure' }, newest, 21],
    [
      'archives past their time',
      'privacyRequests',
      () => systemScope('test'),
      { 'archive.expiresAt': { $lte: NOW } },
      { limit: 100 },
      6,
    ],
    ['the newest legal holds', 'legalHolds', tenant, {}, newest, 21],
    ['those that hold', 'legalHolds', tenant, { releasedAt: null }, newest, 21],
  ])('%s', async (_what, which, scope, filter, options, most) => {
    const { stages, docs } = await readsOf(doorTo(which), scope(), filter, options);
    expect(stages, stages.join(' ← ')).not.toContain('COLLSCAN');
    expect(stages, stages.join(' ← ')).not.toContain('SORT');
    expect(docs, stages.join(' ← ')).toBeLessThanOrEqual(most);
  });
});
