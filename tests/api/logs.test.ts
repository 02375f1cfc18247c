import { beforeAll, describe, expect, it } from 'vitest';
import { castOf, clientSecret, GRANT, MARA, move, submit, type Cast } from '../support/actors.js';
import { Listener } from '../support/events.js';
import { PNG } from '../support/files.js';
import { usePortico } from '../support/start-portico.js';

describe('the log', () => {
  const portico = usePortico();
  let cast: Cast;
  const secrets: string[] = [];
  beforeAll(async () => {
    cast = await castOf(portico.it);
    await everything();
  });

  /** A day at the counter, mishaps included, with a canary in everything that is personal or secret. */
  async function everything(): Promise<void> {
    const { mara, agent, program } = cast;
    const request = await submit(mara, { data: { pump: 'KP-40', problem: 'canary-answer' } });
    const path = `/v1/requests/${request.id}`;
    await mara.post(`${path}/comments`, { body: 'canary-comment' });
    await agent.post(`${path}/comments`, { body: 'canary-note', visibility: 'internal' });
    await move(agent, request.id, 'startReview', { comment: 'canary-move' });
    await mara.upload({ name: 'canary-file.png', request: request.number, category: 'canary-category' }, PNG);
    await mara.upload({ name: 'canary-file.html' }, '<html>canary-bytes');
    await mara.get(`/v1/requests?service=canary-filter&cursor=canary-cursor`);
    await mara.post('/v1/requests', { service: 'canary-service', data: { 'canary-field': 'canary-value' } });
    await mara.post('/v1/requests', { service: 'anything', data: { 'canary\0name': 1 } });
    await mara.send('POST', '/v1/requests', {
      body: '{"canary-json',
      headers: { 'Content-Type': 'application/json' },
    });
    await portico.it.api.as('canary-token').get('/v1/me');
    const secret = await clientSecret(cast.kestrel, { ...MARA, email: 'canary@mail.example' });
    secrets.push(secret, mara.token, cast.kestrel.apiKey);
    for (let i = 0; i < 2; i += 1) {
      const form = { grant_type: GRANT, client_secret: secret };
      await portico.it.api.send('POST', '/v1/token', { form });
    }
    await mara.get('/v1/me', { 'Idempotency-Key': 'canary-key', Origin: 'https://canary.example' });
    await program.post(
      '/v1/requests',
      { service: 'anything', data: {} },
      { 'Idempotency-Key': 'canary-key' },
    );
    const listener = await Listener.open(mara);
    listener.close();
  }

  const text = () => portico.it.log.lines.join('');

  it('has a line for each call: what, how it ended, who, and how long it took', () => {
    const lines = portico.it.log.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const call = lines.find(({ msg, path }) => msg === 'Call' && String(path).endsWith('/comments'));
    expect(call).toMatchObject({
      method: 'POST',
      status: 201,
      tenantId: cast.kestrel.id,
      actorId: expect.stringMatching(/^usr_/),
    });
    expect(call).toMatchObject({ requestId: expect.stringMatching(/^rid_/), ms: expect.any(Number) });
  });

  it('holds nothing that people wrote and no search of theirs', () => {
    expect(text()).not.toContain('canary');
  });

  it.each(['Mara', 'Lindqvist', 'Brightwater', 'Calder', 'Tomás', 'Ines', 'Okafor', '@brightwater', '@mail'])(
    'does not know %s',
    (name) => {
      expect(text()).not.toContain(name);
    },
  );

  it('holds no secret, token or key', () => {
    expect(secrets).toHaveLength(3);
    for (const secret of secrets) {
      expect(text()).not.toContain(secret);
      expect(text()).not.toContain(secret.slice(-20));
    }
    expect(text()).not.toMatch(
      /Bearer|eyJ[A-Za-z0-9_-]{10}|cs_[A-Za-z0-9_-]{20}|pk_(test|live)_[A-Za-z0-9_-]{20}/,
    );
  });

  it('keeps what slips into a line out of it', () => {
    const { lines, logger } = portico.it.log;
    const from = lines.length;
    const slip = { email: 'slip', name: 'slip', token: 'slip', clientSecret: 'slip', body: { x: 'slip' } };
    logger.error({ ...slip, user: slip, err: new Error('slip in a message') }, 'Something');
    expect(lines.slice(from).join('')).toContain('[redacted]');
    expect(lines.slice(from).join('')).not.toContain('slip');
  });

  it('tells of failures by kind and place', () => {
    const { lines, logger } = portico.it.log;
    const from = lines.length;
    logger.error({ err: Object.assign(new TypeError('about Mara'), { code: 11_000 }) }, 'Call failed');
    const line = JSON.parse(lines[from] as string) as { err: { type: string; code: number; at: string[] } };
    expect(line.err).toMatchObject({ type: 'TypeError', code: 11_000 });
    expect(line.err.at[0]).toMatch(/logs\.test/);
    expect(JSON.stringify(line)).not.toContain('Mara');
  });

  it('calls nothing of all this our failure', () => {
    const failures = portico.it.log.lines.filter(
      (line) => line.includes('"msg":"Call failed"') && line.includes('internal_error'),
    );
    expect(failures).toEqual([]);
  });
});
