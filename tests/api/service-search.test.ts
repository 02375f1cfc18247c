import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, submit, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Api, type Schemas } from '../support/api.js';
import { publishService } from '../support/service-drafts.js';
import { usePortico } from '../support/start-portico.js';

const DE = { 'Accept-Language': 'de' };

describe('services as people look for them', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const { admin } = cast;
    await publishService(admin, 'mailbox', {
      name: 'Outlook does not open',
      description: 'Mail and calendar.',
      keywords: ['e-mail', 'exchange'],
    });
    await publishService(admin, 'calendar', {
      name: 'Share a calendar',
      description: 'Let others see Outlook.',
    });
    await publishService(admin, 'password', {
      name: 'Reset a password',
      description: 'When you cannot sign in.',
      texts: {
        de: {
          '/name': 'Passwort zurücksetzen',
          '/form/properties/pump/title': 'Gerät',
          '/workflow/states/0/name': 'Eingegangen',
        },
      },
    });
    await publishService(admin, 'secret', {
      name: 'Outlook for managers',
      audience: { roles: ['account-admin'] },
    });
  });

  const find = async (api: Api, search: string, headers = {}): Promise<string[]> => {
    const path = `/v1/services?search=${encodeURIComponent(search)}`;
    return bodyOf(await api.get<Schemas['ServiceList']>(path, headers)).items.map(({ key }) => key);
  };

  it.each([
    ['a word', 'outlook', ['mailbox', 'calendar']],
    ['a beginning', 'outl', ['mailbox', 'calendar']],
    ['a slip', 'outloook', ['mailbox', 'calendar']],
    ['another slip', 'pasword', ['password']],
    ['capitals', 'CALENDAR', ['calendar', 'mailbox']],
    ['a keyword', 'exchange', ['mailbox']],
    ['some words of which one fits', 'outlook zzzzzz', ['mailbox', 'calendar']],
    ['nothing that there is', 'zzzzzz', []],
    ['signs', '!!!', []],
  ])('are found by %s, the best first', async (_what, search, keys) => {
    expect(await find(cast.mara, search)).toEqual(keys);
  });

  it('are found by all words before some of them', async () => {
    expect(await find(cast.mara, 'share outlook')).toEqual(['calendar']);
  });

  it('are all there for who has typed nothing yet', async () => {
    expect(await find(cast.mara, ' ')).toEqual(
      bodyOf(await cast.mara.get<Schemas['ServiceList']>('/v1/services')).items.map(({ key }) => key),
    );
    problemOf(await cast.mara.get(`/v1/services?search=${'x'.repeat(101)}`), 400, 'invalid_parameter');
  });

  it('are found in the language of who looks, and by their own name in any', async () => {
    expect(await find(cast.mara, 'zurucksetzen', DE)).toEqual(['password']);
    expect(await find(cast.mara, 'Reset', DE)).toEqual(['password']);
    expect(await find(cast.mara, 'zurücksetzen')).toEqual([]);
  });

  it('are not found by those whom they are not for, nor in another tenant', async () => {
    expect(await find(cast.mara, 'managers')).toEqual([]);
    expect(await find(cast.admin, 'managers')).toEqual(['secret']);
    expect(await find(cast.stranger, 'outlook')).toEqual([]);
  });

  it('are found as they are now, whichever process published them', async () => {
    const again = await portico.it.again();
    const other = again.api.with(cast.program.headers);
    expect(await find(cast.mara, 'scanner')).toEqual([]);
    await publishService(other, 'scanner', { name: 'Scanner' });
    expect(await find(cast.mara, 'scanner')).toEqual(['scanner']);
    bodyOf(await other.delete('/v1/services/scanner'), 204);
    expect(await find(cast.mara, 'scanner')).toEqual([]);
    await again.stop();
  });

  it('speak the language of who reads them, and what is missing as the definition does', async () => {
    const german = await cast.mara.get<Schemas['Service']>('/v1/services/password', DE);
    expect(bodyOf(german)).toMatchObject({
      name: 'Passwort zurücksetzen',
      description: 'When you cannot sign in.',
    });
    expect(bodyOf(german).form).toMatchObject({ properties: { pump: { title: 'Gerät' } } });
    expect(bodyOf(german).steps[0]?.name).toBe('Eingegangen');
    const plain = await cast.mara.get<Schemas['Service']>('/v1/services/password');
    expect(bodyOf(plain).name).toBe('Reset a password');
    expect(plain.headers.get('etag')).not.toBe(german.headers.get('etag'));
    const sent = await cast.mara.post(
      '/v1/requests',
      { service: 'password', data: { problem: 'It leaks' } },
      DE,
    );
    expect(problemOf(sent, 422, 'invalid_input').errors?.[0]?.detail).toContain('Gerät');
    const { id } = await submit(cast.mara, { service: 'password' });
    const request = bodyOf(await cast.mara.get<Schemas['ServiceRequest']>(`/v1/requests/${id}`, DE));
    expect([request.serviceName, request.state.name]).toEqual(['Passwort zurücksetzen', 'Eingegangen']);
  });
});
