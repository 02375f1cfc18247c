import { describe, expect, it } from 'vitest';
import { describeFailure } from './log.js';

describe('a failure in the log', () => {
  it('is told by kind, code and place', () => {
    const failure = Object.assign(new TypeError('about Mara'), { code: 'ENOENT' });
    expect(describeFailure(failure)).toMatchObject({
      type: 'TypeError',
      code: 'ENOENT',
      at: expect.arrayContaining([expect.stringMatching(/^at .*log\.test\.ts:\d+:\d+\)?$/)]),
    });
    expect(describeFailure('Mara')).toEqual({ type: 'string' });
    expect(describeFailure(undefined)).toEqual({ type: 'undefined' });
  });

  it('never quotes its message, nor what stands where a name or a code should', () => {
    const failure = new Error('Mara\n    at Mara (/home/mara/x.ts:1:1)\n    at Mara (mara.ts:1:1)', {
      cause: new Error('Mara'),
    });
    Object.assign(failure, { name: 'Error of Mara', code: 'by Mara', keyValue: { name: 'Mara' } });
    expect(JSON.stringify(describeFailure(failure))).not.toMatch(/mara/i);
  });
});
