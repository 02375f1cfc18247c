import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('is the same whatever the order of members', () => {
    expect(canonicalJson({ b: 1, a: { d: [1, { y: 2, x: null }], c: 'x' } })).toBe(
      '{"a":{"c":"x","d":[1,{"x":null,"y":2}]},"b":1}',
    );
  });

  it('sorts by UTF-16 units and writes text and numbers as RFC 8785 shows them', () => {
    expect(
      canonicalJson({ '\u20ac': 'Euro', '\r': 'CR', '1': 'One', '\ud83d\ude00': ':)', '\u00f6': 'ö' }),
    ).toBe('{"\\r":"CR","1":"One","ö":"ö","€":"Euro","😀":":)"}');
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
    expect(canonicalJson('\u20ac$\u000f\nA\'B"\\')).toBe('"€$\\u000f\\nA\'B\\"\\\\"');
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: false })).toBe('{"b":false}');
  });
});
