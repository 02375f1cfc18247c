import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../support/actors.js';
import { bodyOf, problemOf, type Schemas } from '../support/api.js';
import { usePortico } from '../support/start-portico.js';

describe('GET /v1/me', () => {
  const portico = usePortico();
  let cast: Cast;
  beforeAll(async () => void (cast = await castOf(portico.it)));

  it('describes a person with their account, tenant and rights', async () => {
    const me = bodyOf(await cast.mara.get<Schemas['Me']>('/v1/me'));
    expect(me).toMatchObject({
      kind: 'user',
      name: 'Mara Lindqvist',
      email: 'mara@brightwater.example',
      account: { externalId: 'brightwater', name: 'Brightwater Utilities' },
      tenant: { id: cast.kestrel.id, name: 'Kestrel' },
      roles: ['member'],
      components: [],
    });
    expect(me.allowedActions).toContain('service.submit');
    expect(me.allowedActions).not.toContain('request.commentInternally');
    expect(me.allowedActions).not.toContain('embed-session.create');
  });

  it('describes a program without account and e-mail', async () => {
    const me = bodyOf(await cast.program.get<Schemas['Me']>('/v1/me'));
    expect(me).toMatchObject({ kind: 'client', name: 'Kestrel backend', email: null, account: null });
    expect(me.allowedActions).toContain('embed-session.create');
  });

  it('tells viewers what they may: read, look after what is their own, and decide what they are asked', async () => {
    const me = bodyOf(await cast.viewer.get<Schemas['Me']>('/v1/me'));
    expect(me.allowedActions.filter((action) => !/\.(read|readHistory|download)$/.test(action))).toEqual([
      'privacy-request.create',
      'profile.update',
      'notification.markRead',
      'notification-preferences.update',
      'request.markRead',
      'approval.decide',
      'approval-delegation.create',
      'approval-delegation.delete',
    ]);
  });

  it('wants credentials, and says how', async () => {
    const answer = await cast.anonymous.get('/v1/me');
    problemOf(answer, 401, 'unauthenticated');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });
});
