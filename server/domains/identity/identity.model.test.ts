import { describe, expect, it } from 'vitest';
import { checkEmbedSession, hashSecret } from './identity.model.js';
import type { ClientActor } from '../../kernel/context.js';
import type { EmbedSessionInput } from './identity.dto.js';

const input = (
  changes: Partial<EmbedSessionInput['user']> = {},
  rest: Partial<EmbedSessionInput> = {},
): EmbedSessionInput => ({
  user: { externalId: 'mara', account: { externalId: 'brightwater' }, ...changes },
  ...rest,
});
const backend = (scopes: string[] = []): ClientActor => ({
  kind: 'client',
  id: 'key_1',
  name: 'Backend',
  roles: ['integration'],
  scopes,
  expiresAt: null,
});
const pointers = (session: EmbedSessionInput): string[] =>
  checkEmbedSession(session, backend()).map(({ pointer }) => pointer);

describe('checkEmbedSession', () => {
  it('lets a key with scopes vouch for customers, not for staff', () => {
    const staff = input({ roles: ['member', 'tenant-admin'] });
    expect(checkEmbedSession(staff, backend())).toEqual([]);
    const errors = checkEmbedSession(staff, backend(['embed-session.create']));
    expect(errors.map(({ pointer }) => pointer)).toEqual(['/user/roles/1']);
    expect(errors[0]?.fix).not.toContain('agent');
  });

  it.each(['mara@brightwater.example', "o'hara+x@sub.example.co", 'ü@münchen.example', 'a@b.c'])(
    'takes %s',
    (email) => {
      expect(pointers(input({ email }))).toEqual([]);
    },
  );

  it.each([
    'mara',
    'mara@',
    '@x.example',
    'a b@x.example',
    'a@x',
    'a@@x.example',
    'a@x..example',
    '<a@x.example>',
    'a\0@x.example',
    'a@x.exam\x7fple\0',
    'a@x.example,b@x.example',
    `${'x'.repeat(65)}@x.example`,
  ])('does not take %s', (email) => {
    expect(pointers(input({ email }))).toEqual(['/user/email']);
  });

  it('answers fast whatever the address', () => {
    const began = performance.now();
    checkEmbedSession(input({ email: `${'a'.repeat(60)}@${'a.'.repeat(20_000)}@` }), backend());
    checkEmbedSession(input({ email: `a@${'.'.repeat(50_000)}` }), backend());
    expect(performance.now() - began).toBeLessThan(500);
  });

  it.each(['https://www.example.com', 'http://localhost:8080', 'https://[::1]:8443'])(
    'takes the origin %s',
    (origin) => {
      expect(pointers(input({}, { origin }))).toEqual([]);
    },
  );

  it.each([
    'https://www.example.com/',
    'https://www.example.com:443',
    'HTTPS://www.example.com',
    'file:///x',
    'null',
    '*',
    'https://u@example.com',
  ])('does not take the origin %s', (origin) => {
    expect(pointers(input({}, { origin }))).toEqual(['/origin']);
  });

  it('names each unknown role and element', () => {
    const session = input({ roles: ['member', 'king', 'integration'] }, { components: ['portal-x'] });
    expect(pointers(session)).toEqual(['/user/roles/1', '/user/roles/2', '/components/0']);
  });
});

describe('hashSecret', () => {
  it('is SHA-256 in hex', () => {
    expect(hashSecret('test')).toBe('9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08');
  });
});
