import { describe, expect, it } from 'vitest';
import type { ToldEvent } from '../../deliveries/deliveries.model.js';
import { EVENT_TYPES, type EventType } from '../../store/event-types.js';
import { checkEvent } from '../../../tests/support/event-schemas.js';
import { masked, prepareCall, secretsIn, takesOfSubject, type CallTemplate } from './call.model.js';
import { sampleOf } from './placeholders.model.js';
import { errorOf, isMeant, isWell } from './success.model.js';
import { followed, stepsOf, takesSubject } from './subject.model.js';
import { UnfilledError } from './templates.model.js';

const EVENT: ToldEvent = {
  id: 'evt_1',
  type: 'record.updated',
  subject: 'rec_1',
  sequence: 7,
  time: new Date('2026-11-25T12:00:00Z'),
  data: { externalId: 'SO/4711 ä', type: 'order' },
};

const CALL: CallTemplate = {
  method: 'POST',
  url: 'https://erp.example/orders/{{event.data.externalId}}?by={{ event.type }}',
  headers: [{ name: 'Authorization', value: 'Bearer {{secret.token}}' }],
  body: JSON.stringify({ id: '{{event.subject}}', n: '{{event.sequence}}' }),
  idempotencyHeader: 'Idempotency-Key',
};

const secrets = (name: string) => (name === 'token' ? 't0ps3cret' : undefined);
const SUBJECT = { title: 'Order "1"', state: { key: 'open' }, data: { lines: [{ no: 3 }], gone: null } };
const taken = (name: string) => followed(SUBJECT, stepsOf(name) ?? []);
const made = (change: Partial<CallTemplate> = {}, data: Record<string, unknown> = EVENT.data) =>
  prepareCall({ ...CALL, ...change }, { event: { ...EVENT, data }, secrets, taken });
const reason = (make: () => unknown): unknown => {
  try {
    return make();
  } catch (error) {
    return error instanceof UnfilledError ? error.reason : error;
  }
};

describe('a call', () => {
  it('has the values of the event, percent-encoded in the address, and the secrets in headers', () => {
    expect(made()).toEqual({
      method: 'POST',
      url: 'https://erp.example/orders/SO%2F4711%20%C3%A4?by=record.updated',
      headers: {
        Accept: 'application/json',
        'User-Agent': 'Portico-Connectors/1',
        'Content-Type': 'application/json',
        Authorization: 'Bearer t0ps3cret',
        'Idempotency-Key': 'evt_1',
      },
      body: '{"id":"rec_1","n":7}',
    });
  });

  it('keeps the type of a placeholder that stands alone, also deep inside, and writes the others as text', () => {
    const body = {
      number: '{{event.sequence}}',
      text: 'No. {{event.sequence}} at {{event.time}}',
      nothing: '{{event.data.recordId}}',
      empty: 'x{{event.data.recordId}}y',
      fixed: [1, true, null, { deep: ['{{event.id}}'] }],
    };
    expect(JSON.parse(String(made({ body: JSON.stringify(body) }).body))).toEqual({
      number: 7,
      text: 'No. 7 at 2026-11-25T12:00:00.000Z',
      nothing: null,
      empty: 'xy',
      fixed: [1, true, null, { deep: ['evt_1'] }],
    });
  });

  it('takes of the subject what there is, with its type where it stands alone', () => {
    const body = {
      title: '{{subject.title}}',
      lines: '{{subject.data.lines}}',
      text: 'No. {{subject.data.lines.0.no}} of {{subject.state}}',
      gone: '{{subject.data.gone}}',
      own: '{{subject.data.toString}}',
    };
    const template = { ...CALL, url: 'https://erp.example/', body: JSON.stringify(body) };
    expect(takesOfSubject(template)).toBe(true);
    expect(takesOfSubject(CALL)).toBe(false);
    expect(JSON.parse(String(made(template).body))).toEqual({
      title: 'Order "1"',
      lines: [{ no: 3 }],
      text: 'No. 3 of {"key":"open"}',
      gone: null,
      own: null,
    });
    expect(reason(() => made({ url: 'https://erp.example/{{subject.data.gone}}' }))).toBe('mapping');
  });

  it('may take only what requests or records have, as the events are about the one or the other', () => {
    expect(takesSubject('subject.number', ['request.submitted'])).toBe(true);
    expect(takesSubject('subject.data.price.net', ['record.updated'])).toBe(true);
    expect(takesSubject('subject.number', ['record.updated'])).toBe(false);
    expect(takesSubject('subject.externalId', ['document.added'])).toBe(true);
    for (const name of ['subject', 'subject.', 'subject.constructor', 'subject.data..a', 'event.id'])
      expect(takesSubject(name, ['request.submitted']), name).toBe(false);
    for (const type of ['record.manyChanged', 'connector.opened', 'membership.changed'] as const)
      expect(takesSubject('subject.id', [type])).toBe(false);
  });

  it('never fills what a value says: there is one pass and no code', () => {
    const data = { externalId: '{{secret.token}}${1+1}' };
    const { url, body } = made({ body: '{"a":"{{event.data.externalId}}"}' }, data);
    expect(url).toContain('%7B%7Bsecret.token%7D%7D%24%7B1%2B1%7D');
    expect(body).toBe('{"a":"{{secret.token}}${1+1}"}');
  });

  it.each(['..', '.', '', '\ud800'])('is not made with %j as a step of its path', (externalId) => {
    expect(reason(() => made({}, { externalId }))).toBe('mapping');
  });

  it('may have dots beside others in its path, and alone in its query', () => {
    expect(made({}, { externalId: 'a..' }).url).toContain('/orders/a..?');
    const url = 'https://erp.example/?q={{event.data.externalId}}';
    expect(made({ url }, { externalId: '..' }).url).toBe('https://erp.example/?q=..');
  });

  it('is not made with a line break or a letter that servers disagree about in a header', () => {
    const headers = [{ name: 'X-Order', value: '{{event.data.externalId}}' }];
    const url = 'https://erp.example/';
    for (const externalId of ['a\r\nX-Evil: 1', 'a\nb', 'ä', '\0'])
      expect(reason(() => made({ url, headers }, { externalId }))).toBe('mapping');
    expect(reason(() => made({ url, headers }, {}))).toBe('mapping');
  });

  it('is not made while a secret is missing, and says which it needs', () => {
    const headers = [{ name: 'X-Key', value: '{{secret.other}}{{secret.token}}{{secret.other}}' }];
    expect(reason(() => made({ headers }))).toBe('secret');
    expect(secretsIn({ headers })).toEqual(['other', 'token']);
  });
});

describe('answers', () => {
  it.each([
    [['2xx'], [200, 204, 299], [199, 300, 409]],
    [
      ['200', '409'],
      [200, 409],
      [201, 410],
    ],
    [['200-204'], [200, 202, 204], [205, 199]],
  ])('with %j succeed with the statuses that are meant', (statuses, good, bad) => {
    for (const status of good) expect(isMeant(statuses, status)).toBe(true);
    for (const status of bad) expect(isMeant(statuses, status)).toBe(false);
  });

  it('succeed when they say what they must, as text, number or boolean', () => {
    const answer = (pointer: string, equals: string) => ({ statuses: ['2xx'], answer: { pointer, equals } });
    const body = '{"result":{"state":"ok","n":17,"done":true,"none":null,"a/b~c":["x"]}}';
    for (const [pointer, equals] of [
      ['/result/state', 'ok'],
      ['/result/n', '17'],
      ['/result/done', 'true'],
      ['/result/a~1b~0c/0', 'x'],
    ] as const)
      expect(errorOf(answer(pointer, equals), 200, body)).toBeNull();
    for (const [pointer, equals] of [
      ['/result/state', 'OK'],
      ['/result/none', 'null'],
      ['/result', '[object Object]'],
      ['/toString', 'x'],
    ] as const)
      expect(errorOf(answer(pointer, equals), 200, body)).toBe('condition');
    expect(errorOf(answer('/result/state', 'ok'), 200, '<html>')).toBe('condition');
    expect(errorOf(answer('/result/state', 'ok'), 500, body)).toBe('status');
    expect(errorOf(answer('/result/state', 'ok'), 302, body)).toBe('redirect');
  });

  it('say whether the system works, not whether it liked the call', () => {
    const status = (code: number) => isWell({ error: 'status', status: code });
    for (const code of [400, 404, 409, 422]) expect(status(code)).toBe(true);
    for (const code of [401, 403, 408, 429, 500, 503]) expect(status(code)).toBe(false);
    expect(isWell({ error: null, status: 200 })).toBe(true);
    expect(isWell({ error: 'condition', status: 200 })).toBe(true);
    for (const error of ['network', 'timeout', 'address', 'redirect'])
      expect(isWell({ error, status: null })).toBe(false);
    for (const error of ['mapping', 'secret']) expect(isWell({ error, status: null })).toBeNull();
  });

  it('are kept without the secrets that they say back, in whichever form', () => {
    const said = 'a"b c a\\"b c a%22b%20c abc';
    expect(masked(said, ['a"b c', 'abc'])).toBe('******** ******** ******** ********');
    expect(masked('longer long', ['long', 'longer'])).toBe('******** ********');
  });
});

describe('made-up events', () => {
  it('look like real ones of their type', () => {
    for (const type of Object.keys(EVENT_TYPES) as EventType[]) checkEvent({ type, data: sampleOf(type) });
  });
});
