import { describe, expect, it } from 'vitest';
import type { RunningBranch } from '../parallel/branches.model.js';
import { nextNeed, withNeed } from './needs.model.js';

const at = new Date('2026-11-29T10:00:00Z');
const branch = (key: string): RunningBranch => ({ key, state: 'open', category: 'in_review', at });
const need = (step: string, of?: string) => ({ step, code: 'timeout', at, ...(of ? { branch: of } : {}) });
const fresh = { needsHuman: null, branches: [branch('a'), branch('b')] };

describe('branches of which several need a human', () => {
  it('are told one at a time, and none is lost', () => {
    const first = { ...fresh, ...withNeed(fresh, need('x', 'a')) };
    const both = { ...first, ...withNeed(first, need('y', 'b')) };
    expect(both.needsHuman).toEqual(need('x', 'a'));
    expect(nextNeed(both, 'a')).toEqual(need('y', 'b'));
    expect(nextNeed(both, 'b')).toEqual(need('x', 'a'));
    expect(nextNeed(first, 'a')).toBeNull();
  });

  it('leave alone what the request itself needs', () => {
    const own = { ...fresh, ...withNeed(fresh, need('x')) };
    expect(own).toEqual({ ...fresh, needsHuman: need('x') });
    expect(nextNeed(own, 'a')).toEqual(need('x'));
  });
});
