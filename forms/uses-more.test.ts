import { beforeAll, describe, expect, it, vi } from 'vitest';
import { moreFormats } from './more-formats.js';
import type { SchemaObject } from './schema.js';
import { usesMoreKeywords } from './uses-more.js';
import { KEYWORDS } from './vocabulary.js';

// An engine of its own: another test may have added to the one that it shares.
vi.resetModules();
const { phases } = await import('./engine.js');
const { formats } = await import('./formats.js');
const { addMoreKeywords } = await import('./more-keywords.js');

/** Keywords that judge nothing by themselves: they are read by others, or by the form. */
const silent =
  /^(then|else|minContains|maxContains|\$(defs|anchor|id|schema|comment)|title|description|default|examples|deprecated|readOnly|writeOnly|x-(?!earliest|latest|workdays|minimum|maximum).*)$/;

const known = () => phases.flatMap((phase) => Object.values(phase).flatMap(Object.keys));
const lean = known();
const leanFormats = Object.keys(formats);

describe('the keywords that load later', () => {
  beforeAll(addMoreKeywords);

  it('are found in a schema, wherever they stand', () => {
    const later = known().filter((keyword) => !lean.includes(keyword));
    expect(later).toContain('oneOf');
    for (const keyword of later) {
      expect(usesMoreKeywords({ properties: { a: { [keyword]: 1 } } }), keyword).toBe(true);
    }
    for (const format of Object.keys(moreFormats)) {
      expect(usesMoreKeywords({ properties: { a: { format } } }), format).toBe(true);
    }
  });

  it('are not asked for by those that the engine has', () => {
    for (const keyword of lean)
      expect(usesMoreKeywords({ [keyword]: 1 } as SchemaObject), keyword).toBe(false);
    for (const format of leanFormats) expect(usesMoreKeywords({ format }), format).toBe(false);
  });

  it('and the others together are the vocabulary', () => {
    const judging = Object.keys(KEYWORDS).filter((keyword) => !silent.test(keyword));
    expect(known().sort()).toEqual(judging.sort());
  });

  it('may be added again', () => {
    const before = known();
    addMoreKeywords();
    expect(known()).toEqual(before);
  });
});
