import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf } from '../support/api.js';
import { saveCalendar } from '../support/calendars.js';
import { addJob } from '../support/jobs.js';
import { live } from '../support/life.js';
import { read, tableOf } from '../docs/markdown.js';
import { publishType } from '../support/records.js';
import { usePortico } from '../support/start-portico.js';

/** Collections that hold nothing of a person, and why; docs/privacy.md says the same. */
const NOT_PERSONAL: Readonly<Record<string, string>> = {
  accounts: 'names a company',
  apiKeys: 'names a program',
  auditBlocks: 'hashes and signatures',
  auditKeys: 'keys',
  'blobs.chunks': 'bytes of documents and archives, which name them',
  'blobs.files': 'sizes of documents and archives, which name them',
  calendars: 'when people of the tenant work',
  connectorCalls: 'ids and keys only, and what the systems of the tenant answered; gone after 30 days',
  connectorSecrets: 'keys',
  connectors: 'how systems of the tenant are called',
  counters: 'numbers',
  dpopProofs: 'hashes; gone after minutes',
  eventSequences: 'how many events each thing has had',
  formEndings: 'how far forms came, without anybody or an answer; counted after minutes',
  formUsage: 'numbers of the forms of a service',
  idempotencyKeys: 'answers sealed with the caller’s key; gone after a day',
  issuers: 'names an identity provider',
  leases: 'names of processes',
  locations: 'names a place of a company',
  migrations: 'names of migrations',
  mailArrivals: 'ids and hashes only; gone after 30 days',
  mailDeliveries: 'ids and keys only, and codes that mail servers answered; gone after 30 days',
  noticeDeliveries: 'ids and keys only; gone once people are notified',
  outbox: 'ids and keys only; gone after 30 days',
  privacySettings: 'rules of the tenant',
  processes: 'ids of processes of the server',
  recordTypes: 'what records hold, by the tenant',
  roles: 'what the tenant calls roles',
  serviceDrafts: 'services that the tenant writes',
  services: 'the catalog of the tenant',
  signingKeys: 'keys',
  syncCursors: 'how far a source of records is',
  tasks: 'ids, keys and numbers only',
  tenants: 'names a company',
  usualTimes: 'numbers of a service',
  usedAssertions: 'ids of assertions of programs; gone after minutes',
  webhookDeliveries: 'ids and keys only, and what receivers answered; gone after 30 days',
  webhookEndpoints: 'where receivers of the tenant are',
  webhookSecrets: 'keys',
};

describe('every collection of the database', () => {
  const portico = usePortico();
  let names: string[];
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await publishType(cast.program);
    await live(portico.it, cast);
    await addJob(portico.it, cast.kestrel.id);
    await saveCalendar(cast.admin, 'office');
    bodyOf(await cast.admin.patch('/v1/privacy-settings', { retention: [] }, { 'If-Match': '*' }));
    names = (await portico.it.db.listCollections().toArray()).map(({ name }) => name).sort();
  });

  const covered = () => portico.it.portico.personalData.map(({ collection }) => collection);

  it('is asked for a person’s data, or stands here with the reason why not, and in one place only', () => {
    expect(names.length).toBeGreaterThan(25);
    const known = [...covered(), ...Object.keys(NOT_PERSONAL)];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(known).toEqual([...new Set(known)]);
  });

  it('that is asked exists, and is explained in docs/privacy.md, as is every other one', () => {
    for (const name of covered()) expect(names).toContain(name);
    const text = read('docs/privacy.md');
    const asked = tableOf(text, 'collection', 'disclosed', 'erased').map(([name = '']) =>
      name.replaceAll('`', ''),
    );
    expect(asked.sort()).toEqual(covered().sort());
    const others = tableOf(text, 'collection', 'why it holds nothing of a person');
    const reasons = others.map(([name = '', why = '']) => [name.replaceAll('`', ''), why]);
    expect(Object.fromEntries(reasons)).toEqual(NOT_PERSONAL);
  });

  it('that is erased ends with the person, whose name the others search for, and begins with their sessions', () => {
    expect(covered()[0]).toBe('embedSessions');
    expect(covered().at(-1)).toBe('users');
  });
});
