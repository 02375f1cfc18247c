import { randomUUID } from 'node:crypto';
import type { Cast } from '../../support/actors.js';
import { bodyOf } from '../../support/api.js';
import { publishService, saveDraft } from '../../support/service-drafts.js';
import { service } from '../../support/services.js';
import type { Base } from './bases.js';
import type { Message } from './message.js';

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

/** What an admin does with services. */
export async function basesForCatalog({ admin, mara }: Cast): Promise<Record<string, Base>> {
  const newDraft = async (): Promise<Message> => ({
    ...EMPTY,
    path: { key: await saveDraft(admin, `s-${randomUUID()}`) },
  });
  const newService = async (): Promise<Message> => ({
    ...EMPTY,
    path: { key: (await publishService(admin, `s-${randomUUID()}`)).key },
  });
  const about = (key: string, rest: Partial<Message> = {}): Base => ({
    api: admin,
    message: { ...EMPTY, path: { key }, ...rest },
  });
  await saveDraft(admin, 'written');
  await publishService(admin, 'versioned');
  const whole = service({
    key: 'saved',
    department: 'spares',
    keywords: ['leak'],
    audience: { side: 'customer', roles: ['member'], accounts: ['acc_01JD3V8Q0Z6W4N2K9T5B7C1XYE'] },
    bundle: {
      state: 'inReview',
      parts: [
        {
          key: 'laptop',
          service: 'order-laptop',
          answers: [{ name: 'who', from: '/data/pump' }],
          when: {
            type: 'object',
            properties: { data: { type: 'object', properties: { pump: true }, required: ['pump'] } },
          },
        },
      ],
      then: 'solve',
      onFailure: 'reject',
    },
    texts: { en: { '/name': 'Report' }, de: { '/name': 'Melden' } },
  });
  const writing = async (): Promise<Message> => {
    const { key } = await publishService(admin, `s-${randomUUID()}`);
    bodyOf(await mara.send('PUT', `/v1/request-drafts/${key}`, { json: { data: { pump: 'KP-80' } } }));
    return { ...EMPTY, path: { service: key } };
  };
  return {
    listRequestDrafts: { api: mara, message: EMPTY },
    readRequestDraft: { api: mara, message: await writing() },
    saveRequestDraft: {
      api: mara,
      message: {
        ...(await writing()),
        headers: { 'If-Match': '*' },
        body: { data: { pump: 'KP-80', problem: 'It l' } },
      },
    },
    deleteRequestDraft: {
      api: mara,
      message: await writing(),
      fresh: { make: writing, writes: { auditRows: 3, outbox: 1 } },
    },
    listServiceDrafts: { api: admin, message: { ...EMPTY, query: ['limit=5'] } },
    readServiceDraft: about('written'),
    saveServiceDraft: about('saved', { headers: { 'If-Match': '*' }, body: whole }),
    deleteServiceDraft: {
      api: admin,
      message: await newDraft(),
      fresh: { make: newDraft, writes: { auditRows: 1 } },
    },
    publishService: {
      api: admin,
      message: await newDraft(),
      fresh: { make: newDraft, writes: { auditRows: 1 } },
    },
    simulateService: about('written', { body: { limit: 10 } }),
    exportServices: {
      api: admin,
      message: { ...EMPTY, query: ['service=versioned', 'service=written', 'drafts=true'] },
    },
    importServices: {
      api: admin,
      message: {
        ...EMPTY,
        body: { format: 'portico.services.v1', services: [{ ...whole, key: 'imported' }], dryRun: true },
      },
    },
    listServiceVersions: about('versioned'),
    readFormUsage: about('versioned', { query: ['period=month'] }),
    readServiceVersion: about('versioned', { path: { key: 'versioned', version: '1' } }),
    rollBackService: about('versioned', { body: { version: 1 } }),
    retireService: {
      api: admin,
      message: await newService(),
      fresh: { make: newService, writes: { auditRows: 2, outbox: 1 } },
    },
  };
}
