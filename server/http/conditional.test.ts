import { describe, expect, it } from 'vitest';
import type { Context, Locale } from '../kernel/context.js';
import { PorticoError } from '../kernel/errors.js';
import { etagOf, requireMatch } from './conditional.js';

const ctx = (
  roles: string[],
  components: string[] = [],
  locale: Locale = 'en',
  more: object = {},
): Context => {
  const actor = { kind: 'user', roles, components, locations: [], departments: [], ...more };
  return { actor, locale } as unknown as Context;
};

describe('an entity tag', () => {
  const member = ctx(['member']);

  it('is strong, and the same for the same view of the same version', () => {
    expect(etagOf(member, 3)).toMatch(/^"3-[\w-]{6}"$/);
    expect(etagOf(member, 3)).toBe(etagOf(ctx(['member']), 3));
  });

  it('differs by version, variant, roles, elements and language', () => {
    const tags = [
      etagOf(member, 3),
      etagOf(member, 4),
      etagOf(ctx(['member'], [], 'en', { locations: ['loc_1'] }), 3),
      etagOf(ctx(['member'], [], 'en', { act: { roles: ['agent'], scopes: [] } }), 3),
      etagOf(member, 3, '-late'),
      etagOf(ctx(['viewer']), 3),
      etagOf(ctx(['member'], ['portal-status']), 3),
      etagOf(ctx(['member'], [], 'de'), 3),
    ];
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe('If-Match', () => {
  it.each([undefined, '*', ' * ', '"3-abcdef"', '"2-x", "3-abcdef"', '"3-abcdef-late"'])(
    'lets %j change version 3',
    (header) => {
      expect(() => requireMatch(header, 3)).not.toThrow();
    },
  );

  it.each(['', '"2-abcdef"', '"33-abcdef"', '3', '"3"', 'W/"3-abcdef"', 'nonsense', '"4-a","2-b"'])(
    'does not let %j change version 3',
    (header) => {
      expect(() => requireMatch(header, 3)).toThrow(PorticoError);
    },
  );
});
