import { beforeAll, describe, expect, it } from 'vitest';
import { de } from '../../server/http/locales/de.js';
import { en } from '../../server/http/locales/en.js';
import { castOf, submit, type Cast } from '../support/actors.js';
import { problemOf, type Answer, type Schemas } from '../support/api.js';
import { PNG } from '../support/files.js';
import { usePortico } from '../support/start-portico.js';

const GERMAN = { 'Accept-Language': 'de-CH, de;q=0.9, en;q=0.5' };
const ENGLISH_WORDS = /\b(the|is|send|there|not|has|you|this|leave|needs|takes|must)\b/i;

describe('Accept-Language', () => {
  const portico = usePortico();
  let cast: Cast;
  let id: string;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    ({ id } = await submit(cast.mara));
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['fr, de;q=0.5', 'de'],
    ['en, de;q=0.9', 'en'],
    ['de;q=0, en', 'en'],
    ['fr', 'en'],
    ['*', 'en'],
    ['nonsense;;q', 'en'],
  ])('%j gets %s', async (accepted, language) => {
    const answer = await cast.mara.get('/v1/requests/never', { 'Accept-Language': accepted });
    const problem = problemOf(answer, 404, 'not_found');
    expect(answer.headers.get('content-language')).toBe(language);
    expect(problem.title).toBe((language === 'de' ? de : en).not_found.title);
  });

  it('differs in every problem, and in nothing but words', () => {
    for (const code of Object.keys(en) as (keyof typeof en)[]) {
      expect(de[code].title, code).not.toBe(en[code].title);
      expect(`${de[code].title} ${de[code].detail}`, code).not.toMatch(ENGLISH_WORDS);
    }
  });

  /** The form of the test is English; everything around its titles is German. */
  const german = (problem: Schemas['Problem']) => {
    expect(problem.errors?.length).toBeGreaterThan(0);
    for (const { detail, fix } of problem.errors ?? [])
      expect(`${detail} ${fix}`.replaceAll('What is wrong', '')).not.toMatch(ENGLISH_WORDS);
  };

  it.each<[string, () => Promise<Answer>]>([
    ['a missing answer', () => cast.mara.post('/v1/requests', { service: 'report-fault', data: {} }, GERMAN)],
    [
      'a wrong answer',
      () =>
        cast.mara.post(
          '/v1/requests',
          { service: 'report-fault', data: { pump: 1, problem: '', since: 'x', y: 1 } },
          GERMAN,
        ),
    ],
    ['an unknown service', () => cast.mara.post('/v1/requests', { service: 'never', data: {} }, GERMAN)],
    ['members of the body', () => cast.mara.post('/v1/requests', { service: 1, x: 2 }, GERMAN)],
    [
      'a foreign account',
      () => cast.mara.post('/v1/requests', { service: 'anything', data: {}, account: 'calder' }, GERMAN),
    ],
    [
      'files',
      () => cast.mara.post('/v1/requests', { service: 'photos', data: {}, documents: ['x', 'y'] }, GERMAN),
    ],
    ['no files', () => cast.mara.post('/v1/requests', { service: 'photos', data: {} }, GERMAN)],
    ['a blank comment', () => cast.mara.post(`/v1/requests/${id}/comments`, { body: ' ' }, GERMAN)],
    [
      'an unknown transition',
      () => cast.mara.post(`/v1/requests/${id}/transitions`, { transition: 'fly' }, GERMAN),
    ],
    [
      'a comment that is not taken',
      () =>
        cast.mara.post(
          `/v1/requests/${id}/transitions`,
          { transition: 'withdraw', comment: 'x', data: { a: 1 } },
          GERMAN,
        ),
    ],
    [
      'a comment that is missing',
      () => cast.agent.post(`/v1/requests/${id}/transitions`, { transition: 'reject' }, GERMAN),
    ],
    ['an empty file', () => cast.mara.send('POST', '/v1/documents?name=x', { headers: GERMAN })],
    [
      'a session',
      () =>
        cast.program.post(
          '/v1/embed-sessions',
          {
            user: { externalId: ' ', email: 'x', roles: ['x'], account: { externalId: ' ' } },
            components: ['x'],
            origin: 'x',
          },
          GERMAN,
        ),
    ],
    [
      'an origin',
      () =>
        cast.program.post(
          '/v1/embed-sessions',
          { user: { externalId: 'x', account: { externalId: 'x' } }, origin: 'https://evil.example' },
          GERMAN,
        ),
    ],
  ])('German tells in German what is wrong with %s', async (_what, go) => {
    german(problemOf(await go(), 422, 'invalid_input'));
  });

  it.each(['limit=0', 'limit=x', 'sort=x', 'x=1', `service=${'x'.repeat(101)}`])(
    'German tells in German of ?%s',
    async (query) => {
      german(problemOf(await cast.mara.get(`/v1/requests?${query}`, GERMAN), 400, 'invalid_parameter'));
    },
  );

  it('German tells in German of keys and parameters', async () => {
    german(problemOf(await cast.mara.upload({ name: '' }, PNG, GERMAN), 400, 'invalid_parameter'));
    const long = { ...GERMAN, 'Idempotency-Key': 'x'.repeat(300) };
    german(problemOf(await cast.mara.upload({ name: 'x' }, PNG, long), 400, 'invalid_parameter'));
  });
});
