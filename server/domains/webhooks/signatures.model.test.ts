import { createPublicKey, verify } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { newSigningSecret, signatures } from './signatures.model.js';

/** The example of the specification and of the reference implementations. */
const KNOWN = {
  content: { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' },
  secret: {
    v1: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    v1a: 'whsk_6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==',
  },
  v1: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  v1a: 'v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==',
};

const fresh = (body: string) => ({ id: 'evt_1', timestamp: Math.floor(Date.now() / 1_000), body });

/** Checks a `v1a` signature the way a receiver does who has the `whpk_` alone. */
function isGood(publicKey: string, { id, timestamp, body }: ReturnType<typeof fresh>, header: string) {
  const x = Buffer.from(publicKey.replace('whpk_', ''), 'base64').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const text = Buffer.from(`${id}.${timestamp}.${body}`);
  return header
    .split(' ')
    .filter((one) => one.startsWith('v1a,'))
    .some((one) => verify(null, text, key, Buffer.from(one.slice(4), 'base64')));
}

describe('signatures of webhooks', () => {
  it('are those of the specification', () => {
    expect(signatures(KNOWN.content, [KNOWN.secret], 'v1')).toBe(KNOWN.v1);
    expect(signatures(KNOWN.content, [KNOWN.secret], 'v1a')).toBe(KNOWN.v1a);
    expect(signatures(KNOWN.content, [KNOWN.secret], 'both')).toBe(`${KNOWN.v1} ${KNOWN.v1a}`);
  });

  it('are verified by the official library, with either secret of an overlap', () => {
    const [now, before] = [newSigningSecret(), newSigningSecret()];
    const content = fresh('{"type":"x","text":"ü"}');
    const header = signatures(content, [now.secret, before.secret], 'both');
    const headers = {
      'webhook-id': content.id,
      'webhook-timestamp': String(content.timestamp),
      'webhook-signature': header,
    };
    for (const { secret } of [now, before])
      expect(new Webhook(secret.v1).verify(content.body, headers)).toEqual({ type: 'x', text: 'ü' });
    expect(() => new Webhook(newSigningSecret().secret.v1).verify(content.body, headers)).toThrow();
    expect(() => new Webhook(now.secret.v1).verify(`${content.body} `, headers)).toThrow();
    expect(header.split(' ')).toHaveLength(4);
  });

  it('of ed25519 are verified with the public key alone', () => {
    const { secret, publicKey } = newSigningSecret();
    const content = fresh('{}');
    const header = signatures(content, [secret], 'v1a');
    expect(publicKey).toMatch(/^whpk_[A-Za-z0-9+/]{43}=$/);
    expect(secret.v1).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(secret.v1a).toMatch(/^whsk_[A-Za-z0-9+/]{86}==$/);
    expect(isGood(publicKey, content, header)).toBe(true);
    expect(isGood(publicKey, { ...content, body: '{ }' }, header)).toBe(false);
    expect(isGood(newSigningSecret().publicKey, content, header)).toBe(false);
    expect(header).not.toContain('v1,');
  });
});
