import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, MARA, move, signIn, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { purchase } from '../support/approvals.js';
import { operations } from '../support/contract.js';
import { MINUTE } from '../support/clock.js';
import { PNG } from '../support/files.js';
import { ORDER, publishType } from '../support/records.js';
import { service } from '../support/services.js';
import { usePortico } from '../support/start-portico.js';
import { CALLS, USED_UP, type Call, type Things } from './matrix.calls.js';
import { MATRIX, PERSONAS, type Persona } from './matrix.js';
import { ThingsMaker, type MadeAnew } from './matrix.things.js';

describe('the access matrix', () => {
  const portico = usePortico();
  let cast: Cast;
  /** For calls that change nothing that another call's status depends on. */
  let shared: Things;
  let maker: ThingsMaker;
  /** What is shared, but for what is made anew of some kinds. */
  const fresh = async (...kinds: MadeAnew[]): Promise<Things> => ({
    ...shared,
    ...(await maker.anew(kinds)),
  });
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const own = service({ key: 'kestrels-own' });
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), own);
    await portico.it.portico.catalog.publish(portico.it.context(cast.kestrel.id), purchase('to-approve'));
    await publishType(cast.program, 'kestrels-own');
    bodyOf(await cast.program.send('PUT', '/v1/record-types/kestrels-draft/draft', { json: ORDER }));
    maker = new ThingsMaker(portico.it, cast);
    shared = await maker.all();
  });

  it('speaks of every operation of the contract, and of no other', () => {
    const inContract = operations.map(({ operation }) => operation.operationId).sort();
    expect(Object.keys(MATRIX).sort()).toEqual(inContract);
    expect(Object.keys(CALLS).sort()).toEqual(inContract);
  });

  const cells = Object.entries(MATRIX).flatMap(([operation, row]) =>
    PERSONAS.map((persona, at) => [operation, persona, row[at] as number] as const),
  );
  it.each(cells)('%s for %s: %i', async (operation, persona, expected) => {
    const call = CALLS[operation] as Call;
    // A call that is refused uses nothing up.
    const usedUp = expected < 400 ? USED_UP[operation] : undefined;
    const things = usedUp ? await fresh(usedUp) : shared;
    const { status } = await call(cast[persona], things, persona, { portico: portico.it, cast });
    expect(status).toBe(expected);
  });

  describe('whoever is not let in any more is nobody', () => {
    const revoked = async (roles: string[]): Promise<Api> => {
      const person = { externalId: `out-${roles.join('-')}`, account: 'brightwater', roles };
      const api = await signIn(portico.it, cast.kestrel, person);
      bodyOf(await cast.admin.delete(`/v1/users/${person.externalId}/sessions`), 204);
      return api;
    };
    const expired = async (roles: string[]): Promise<Api> => {
      portico.it.clock.forward(-17 * MINUTE);
      const api = await signIn(portico.it, cast.kestrel, {
        externalId: 'late',
        account: 'brightwater',
        roles,
      });
      portico.it.clock.forward(17 * MINUTE);
      return api;
    };
    const retired = async (): Promise<Api> => {
      const made = await cast.admin.post<Schemas['NewApiKey']>('/v1/api-keys', { name: 'Retired' });
      const { apiKey, secret } = bodyOf(made, 201);
      bodyOf(await cast.admin.delete(`/v1/api-keys/${apiKey.id}`), 204);
      return portico.it.api.as(secret as string);
    };
    it.each<[string, () => Promise<Api>]>([
      ['a member whose session was revoked', () => revoked(['member'])],
      ['an admin whose session was revoked', () => revoked(['tenant-admin'])],
      ['a member whose token ran out', () => expired(['member'])],
      ['a program whose key was revoked', retired],
    ])('%s, for every operation', async (_who, out) => {
      const api = await out();
      for (const [operation, call] of Object.entries(CALLS)) {
        const { status } = await call(api, shared, 'mara', { portico: portico.it, cast });
        expect(status, operation).toBe(MATRIX[operation]?.[0]);
      }
    });
  });

  it('lists show each persona exactly its own', async () => {
    const { request, document, record, changeRequest } = await fresh('request', 'record');
    const sees = {
      mara: true,
      viewer: true,
      restricted: false,
      tomas: false,
      agent: true,
      auditor: true,
      admin: true,
      program: true,
      stranger: false,
      strangeProgram: false,
    };
    for (const [persona, expected] of Object.entries(sees)) {
      const api = cast[persona as Persona];
      expect((await api.get('/v1/requests')).text.includes(request), persona).toBe(expected);
      expect((await api.get('/v1/documents')).text.includes(document), persona).toBe(expected);
      expect((await api.get('/v1/records?type=kestrels-own')).text.includes(record), persona).toBe(expected);
      expect((await api.get('/v1/change-requests')).text.includes(changeRequest), persona).toBe(expected);
    }
  });

  it('allowedActions says beforehand what will be allowed', async () => {
    const { request } = await fresh('request');
    const verbs = {
      comment: (api: Api) => api.post(`/v1/requests/${request}/comments`, { body: 'x' }),
      commentInternally: (api: Api) =>
        api.post(`/v1/requests/${request}/comments`, { body: 'x', visibility: 'internal' }),
      attachDocument: (api: Api) => api.upload({ name: 'x.png', request }, PNG),
    };
    for (const persona of ['mara', 'viewer', 'agent', 'program'] as const) {
      const seen = bodyOf(await cast[persona].get<{ allowedActions: string[] }>(`/v1/requests/${request}`));
      for (const [verb, call] of Object.entries(verbs)) {
        const { status } = await call(cast[persona]);
        expect(status === 201, `${persona} ${verb}`).toBe(seen.allowedActions.includes(verb));
      }
    }
  });

  it.each([
    [
      'portal-request-form',
      {
        submitRequest: 201,
        readTimeline: 403,
        commentOnRequest: 403,
        downloadDocument: 403,
        readRequest: 200,
      },
    ],
    [
      'portal-catalog',
      { listServices: 200, submitRequest: 201, readTimeline: 403, listRequests: 200, transitionRequest: 403 },
    ],
    [
      'portal-requests',
      { listRequests: 200, readTimeline: 200, commentOnRequest: 201, submitRequest: 403, listServices: 403 },
    ],
    [
      'portal-request',
      {
        readMe: 200,
        readTimeline: 200,
        commentOnRequest: 201,
        updateComment: 200,
        markRequestRead: 200,
        listParticipants: 200,
        addParticipant: 201,
        askForHuman: 201,
        transitionRequest: 200,
        uploadDocument: 201,
        downloadDocument: 200,
        submitRequest: 403,
        listServices: 403,
      },
    ],
    [
      'portal-status',
      {
        submitRequest: 403,
        readTimeline: 200,
        commentOnRequest: 201,
        downloadDocument: 403,
        transitionRequest: 200,
        rateRequest: 200,
        listServices: 403,
      },
    ],
    [
      'portal-documents',
      {
        submitRequest: 403,
        readTimeline: 403,
        transitionRequest: 403,
        uploadDocument: 201,
        downloadDocument: 200,
      },
    ],
    [
      'portal-records',
      {
        listRecordTypes: 200,
        listRecords: 200,
        readRecord: 200,
        updateRecord: 403,
        readRecordHistory: 403,
        listChangeRequests: 403,
      },
    ],
    [
      'portal-record',
      {
        readRecord: 200,
        updateRecord: 200,
        readRecordHistory: 200,
        listChangeRequests: 200,
        withdrawChangeRequest: 200,
        uploadDocument: 403,
        listDocuments: 200,
        downloadDocument: 200,
        readRequest: 200,
        readTimeline: 200,
        submitRequest: 403,
        listServices: 403,
      },
    ],
    [
      'portal-provider',
      { readMe: 200, followEvents: 200, listRequests: 403, listServices: 403, listDocuments: 403 },
    ],
  ])('a token for %s reaches what that element needs', async (component, expected) => {
    const api = await signIn(portico.it, cast.kestrel, { ...MARA, components: [component] });
    for (const [operation, status] of Object.entries(expected)) {
      const answer = await (CALLS[operation] as Call)(api, await fresh('request', 'record'), 'mara', {
        portico: portico.it,
        cast,
      });
      expect(answer.status, operation).toBe(status);
    }
  });

  it('an agent who is also a member stays staff; roles add up', async () => {
    const both = await signIn(portico.it, cast.kestrel, {
      externalId: 'both',
      account: 'calder',
      roles: ['member', 'agent'],
    });
    const { request } = await fresh('request');
    bodyOf(await both.get(`/v1/requests/${request}`));
    await move(both, request, 'startReview');
    const viewerAgain = await signIn(portico.it, cast.kestrel, {
      externalId: 'both',
      account: 'calder',
      roles: ['viewer'],
    });
    problemOf(await viewerAgain.get(`/v1/requests/${request}`), 404, 'not_found');
  });
});
