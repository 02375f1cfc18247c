import { describe, expect, it } from 'vitest';
import { inComments } from './held-message.model.js';
import { ownMail } from './own-mail.js';
import { replyAddress, tokenFor, tokenOf } from './reply-address.model.js';

const PURPOSE = { tenantId: 'tnt_1', requestId: 'req_1', personId: 'usr_1', visibility: 'public' } as const;
const KEY = Buffer.alloc(32, 'a');

describe('a reply address', () => {
  it('is the same for the same person, request and visibility, and another one for anything else', () => {
    const token = tokenFor(KEY, PURPOSE);
    expect(token).toMatch(/^[a-z2-7]{32}$/);
    expect(tokenFor(KEY, { ...PURPOSE })).toBe(token);
    const others = [
      tokenFor(KEY, { ...PURPOSE, tenantId: 'tnt_2' }),
      tokenFor(KEY, { ...PURPOSE, requestId: 'req_2' }),
      tokenFor(KEY, { ...PURPOSE, personId: 'usr_2' }),
      tokenFor(KEY, { ...PURPOSE, visibility: 'internal' }),
      tokenFor(Buffer.alloc(32, 'b'), PURPOSE),
    ];
    expect(new Set([token, ...others]).size).toBe(6);
  });

  it('is read in capitals too, fits into what a local part may hold, and is of our domain only', () => {
    const token = tokenFor(KEY, PURPOSE);
    const address = replyAddress(token, 'reply.k.example');
    expect(address.indexOf('@')).toBeLessThanOrEqual(64);
    expect(tokenOf(address, 'reply.k.example')).toBe(token);
    expect(tokenOf(address.toUpperCase(), 'reply.k.example')).toBe(token);
    for (const other of [`${address}.evil.example`, `reply+${token}@k.example`, `x${address}`, token, ''])
      expect(tokenOf(other, 'reply.k.example')).toBeNull();
  });
});

describe('our own e-mails', () => {
  const own = ownMail('Portal@k.example', 'reply.k.example');

  it('are known by our addresses and by the ids that we give', () => {
    expect(own.isAddress('portal@K.example')).toBe(true);
    expect(own.isAddress('anybody@reply.k.example')).toBe(true);
    expect(own.isMessage('<ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE@k.example>')).toBe(true);
    expect(own.isMessage('<digest.usr_1.acc_1.1790000000000@K.example>')).toBe(true);
  });

  it('are not those of colleagues at the same domain, nor of others', () => {
    expect(own.isAddress('ines@k.example')).toBe(false);
    expect(own.isMessage('<CAF1234@k.example>')).toBe(false);
    expect(own.isMessage('<ntf_01JD3V8Q0Z6W4N2K9T5B7C1XYE@evil.example>')).toBe(false);
  });
});

describe('a message as comments', () => {
  it('is one where it fits', () => {
    expect(inComments(' Hello. ')).toEqual(['Hello.']);
    expect(inComments(' \n')).toEqual([]);
  });

  it('is broken between paragraphs, and loses nothing', () => {
    const paragraph = `${'word '.repeat(900).trim()}.`;
    const parts = inComments(Array(7).fill(paragraph).join('\n\n'));
    expect(parts.length).toBe(4);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(10_000);
    expect(parts.join('\n\n')).toBe(Array(7).fill(paragraph).join('\n\n'));
  });

  it('is broken anywhere where there is neither space nor line', () => {
    const parts = inComments('x'.repeat(25_000));
    expect(parts.map(({ length }) => length)).toEqual([10_000, 10_000, 5_000]);
  });
});
