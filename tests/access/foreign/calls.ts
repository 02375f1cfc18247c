import { randomUUID } from 'node:crypto';
import type { Answer, Api, Sending } from '../../support/api.js';
import { PNG } from '../../support/files.js';
import { recordTypeOf } from './records.js';
import { positionsOf, type Operation, type Position } from './positions.js';

/** What the contract cannot know: values for places of which it shows no example; of functions, one for each call. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  'writeRecordTypeDraft labels/singular/en': 'Order',
  'writeRecordTypeDraft labels/plural/en': 'Orders',
  'writeRecordTypeDraft schema': recordTypeOf((what) => what).schema,
  'writeRecordTypeDraft title': '{note}',
  'writeRecordTypeDraft fields': recordTypeOf((what) => what).fields,
  // Deleting what never was answers everybody the same; that tenants' records stay apart, record-batch.test.ts tries.
  'importRecords items': [{ externalId: 'never-was', account: 'brightwater', deleted: true }],
  'importServices services': [],
  'saveServiceDraft key': 'report-fault',
  'saveServiceDraft attachments': { hint: 'Any.', max: 3, accept: [], required: false },
  'updateRecord data': { contact: 'Gate 3' },
  'updateRecord If-Match': '*',
  'decideChangeRequest decision': 'accept',
  'decideApproval decision': 'approve',
  'createApprovalDelegation until': '2999-01-01T00:00:00Z',
  'createApprovalDelegation from': '2998-06-01T00:00:00Z',
  'saveRequestDraft data': { note: 'It l' },
  'submitRequest data': { note: 'It leaks' },
  'uploadDocument bytes': PNG,
  'updateRequest If-Match': '*',
  'updateComment If-Match': '*',
  'rateRequest If-Match': '*',
  // What becomes a comment is told to customers.
  'releaseHeldMessage as': 'note',
  'updateRequestView If-Match': '*',
  'createRequestView filters/status': 'open',
  'updateUser If-Match': '*',
  'updateRole If-Match': '*',
  'updateIssuer If-Match': '*',
  'updateWebhookEndpoint If-Match': '*',
  // Events that hardly ever happen, so that nothing is called meanwhile.
  'saveConnector on/eventTypes': ['webhook-endpoint.disabled'],
  'updateMember If-Match': '*',
  'updateProfile If-Match': '*',
  'updatePrivacySettings If-Match': '*',
  'replaceNotificationPreferences quietHours': { from: '22:00', until: '07:00' },
  'replaceNotificationPreferences quietHours/from': '22:00',
  'replaceNotificationPreferences quietHours/until': '07:00',
  'replaceNotificationPreferences digestAt': '08:00',
  'replaceNotificationPreferences If-Match': '*',
  'inviteMember email': () => `${randomUUID()}@portico.example`,
};

/** Optional places without which a call says too little: staff name an account, a grant needs its secret, a change its version. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  submitRequest: ['account'],
  createApprovalDelegation: ['from'],
  saveCalendar: ['hours/monday'],
  issueToken: ['client_secret'],
  updateRequest: ['If-Match'],
  updateComment: ['If-Match'],
  // In no request it would be a new one, of a service that nobody here has.
  askForHuman: ['request'],
  rateRequest: ['If-Match'],
  updateRequestView: ['If-Match'],
  // A view holds some filter.
  createRequestView: ['filters/status'],
  updateUser: ['If-Match'],
  updateRole: ['If-Match'],
  updateIssuer: ['If-Match'],
  updateWebhookEndpoint: ['If-Match'],
  createIssuer: ['jwksUri'],
  updateRecord: ['If-Match'],
  updateMember: ['If-Match'],
  updateProfile: ['If-Match'],
  readNotifications: ['notifications'],
  replaceNotificationPreferences: ['If-Match'],
  updatePrivacySettings: ['If-Match'],
};

/** What goes where; places that are not in it stay empty. */
export type Filling = ReadonlyMap<Position, unknown>;

/** A call, ready to be made. */
export interface Call {
  method: string;
  path: string;
  sending: Sending;
}

/** The least that makes a call whole; `own` gives ids. Throws where nobody knows what to send. */
export async function leastFilling(
  operation: Operation,
  own: (position: Position) => Promise<unknown>,
): Promise<Map<Position, unknown>> {
  const { operationId } = operation.operation;
  const filling = new Map<Position, unknown>();
  for (const position of positionsOf(operation)) {
    const { name, required, kind, sample } = position;
    if (!required && !NEEDED[operationId]?.includes(name)) continue;
    const value = kind ? await own(position) : (SAMPLES[`${operationId} ${name}`] ?? sample);
    if (value === undefined)
      throw new Error(
        `${operationId} cannot be called: nothing says what to send as "${name}". Give it an example in the contract, ` +
          'or a line in SAMPLES of tests/access/foreign/calls.ts.',
      );
    filling.set(position, value);
  }
  return filling;
}

/** Puts values into their places. */
export function callOf({ path, method, operation }: Operation, filling: Filling): Call {
  const places = [...filling.keys()].map(({ in: place, name }) => `${place} ${name}`);
  if (new Set(places).size < places.length) throw new Error(`A place is filled twice: ${places.join(', ')}`);
  const at = (place: Position['in']) => [...filling].filter(([position]) => position.in === place);
  const filled = at('path').reduce(
    (text, [{ name }, value]) => text.replace(`{${name}}`, encodeURIComponent(String(value))),
    path,
  );
  const query = new URLSearchParams(at('query').map(([{ name }, value]) => [name, String(value)])).toString();
  const headers = Object.fromEntries(at('header').map(([{ name }, value]) => [name, String(value)]));
  const body = bodyOf(Object.keys(operation.requestBody?.content ?? {})[0], at('body'));
  return { method, path: query ? `${filled}?${query}` : filled, sending: { ...body, headers } };
}

function bodyOf(type: string | undefined, parts: [Position, unknown][]): Sending {
  if (!type) return {};
  if (type === '*/*') return { body: parts[0]?.[1] as Buffer };
  const json: Record<string, unknown> = {};
  for (const [{ name, isList, kind }, value] of parts) {
    const steps = name.split('/');
    const last = steps.pop() as string;
    const into = steps.reduce((at, step) => (at[step] ??= {}) as Record<string, unknown>, json);
    const given = typeof value === 'function' ? (value as () => unknown)() : value;
    into[last] = isList && kind ? [given] : given;
  }
  return type === 'application/json' ? { json } : { form: json as Record<string, string> };
}

/** A call as it is and, where the path names a thing, with all conditions (as HEAD where it reads). */
export function waysOf(operation: Operation, filling: Filling, { in: place }: Position): Call[] {
  const plain = callOf(operation, filling);
  const conditions = positionsOf(operation)
    .filter((one) => one.in === 'header' && one.kind === null)
    .map((one) => [one, one.name === 'Range' ? one.sample : '*'] as const);
  const dressed = callOf(operation, new Map([...filling, ...conditions]));
  if (place !== 'path') return [plain];
  if (operation.method === 'GET') return [plain, { ...dressed, method: 'HEAD' }];
  return conditions.length > 0 ? [plain, dressed] : [plain];
}

/** Makes a call; of a stream only the head is read. */
export async function make(api: Api, { method, path, sending }: Call): Promise<Answer> {
  if (method === 'HEAD' || !path.startsWith('/v1/events')) return api.send(method, path, sending);
  const response = await api.open(method, path, sending);
  const text = response.ok ? '' : await response.text();
  if (response.ok) await response.body?.cancel();
  const { status, headers } = response;
  return { status, headers, text, bytes: Buffer.from(text), body: undefined };
}

/**
 * Headers that differ between any two calls: the id of the call, the time, and the caller's own count of calls left.
 * Everything else counts, entity tags and lengths too.
 */
const PER_CALL = ['x-request-id', 'date', 'ratelimit', 'ratelimit-policy'];

/** All that an answer tells. Problems repeat the call's own id, which is the one thing in a body that may differ. */
export function told({ status, headers, text }: Answer): { status: number; headers: string; text: string } {
  const kept = [...headers].filter(([name]) => !PER_CALL.includes(name));
  const own = headers.get('x-request-id') ?? '-';
  return {
    status,
    headers: kept.map(([name, value]) => `${name}: ${value}`).join('\n'),
    text: text.replaceAll(own, 'rid'),
  };
}

/** The same for two calls that each make something new: its ids, secrets, addresses, times, versions and place in the queue are masked. */
export function toldOfNew(answer: Answer): { status: number; headers: string; text: string } {
  const { status, headers, text } = told(answer);
  if (status >= 300) return { status, headers, text };
  const mask = (raw: string) =>
    raw
      .replaceAll(/\b[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}\b/g, 'id')
      .replaceAll(/\b(cs_[\w-]{43}|eyJ[\w.-]+)/g, 'secret')
      .replaceAll(/\bwh(sec|pk)_[A-Za-z0-9+/=]+/g, 'secret')
      .replaceAll(/REQ-\d+/g, 'number')
      .replaceAll(/[0-9a-f-]{36}@portico/g, 'address')
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
      .replaceAll(/"queue":\{[^}]*\}/g, '"queue":"place"')
      .replaceAll(/^(content-length|etag): .*$/gm, '$1')
      .replaceAll(/"version":\d+|"\d+-/g, 'version');
  return { status, headers: mask(headers), text: mask(text) };
}
