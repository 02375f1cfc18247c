import { describe, expect, it } from 'vitest';

interface Counts {
  passed: number;
  failed: number;
  remark?: string;
}

/** `test-counts.mjs` runs without a build, hence no types of its own. */
interface TestCounts {
  countsOfVitest(report: unknown): Counts | null;
  countsOfWebTestRunner(report: unknown): Counts | null;
  judge(counts: Counts | null, code: number): Counts;
}
const file = new URL('test-counts.mjs', import.meta.url).href;
const { countsOfVitest, countsOfWebTestRunner, judge } = (await import(file)) as TestCounts;

describe('counts of vitest', () => {
  const report = (...testResults: object[]) => ({ numPassedTests: 3, numFailedTests: 1, testResults });
  const test = (status: string) => ({ status });

  it('are those of its report', () => {
    const failing = { status: 'failed', assertionResults: [test('passed'), test('failed')] };
    expect(countsOfVitest(report(failing))).toEqual({ passed: 3, failed: 1 });
  });

  it('count a file that could not be loaded, or whose hook threw, as a failure', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const hook = { status: 'failed', assertionResults: [test('passed')] };
    expect(countsOfVitest(report(unloaded, hook))).toEqual({ passed: 3, failed: 3 });
  });
});

it('counts of web-test-runner are those of its report', () => {
  expect(countsOfWebTestRunner({ files: 2, passed: 5, skipped: 1, failed: 0 })).toEqual({
    passed: 5,
    failed: 0,
  });
  expect(countsOfWebTestRunner(null)).toBeNull();
});

describe('a suite', () => {
  it('passes when tests ran and none failed', () => {
    expect(judge({ passed: 2, failed: 0 }, 0)).toEqual({ passed: 2, failed: 0 });
  });

  it.each([
    ['that wrote no report', null, 0, 0],
    ['in which nothing ran', { passed: 0, failed: 0 }, 0, 0],
    ['that ended with an error of its own', { passed: 7, failed: 0 }, 1, 7],
  ])('%s fails, and the summary says why', (_, counts, code, passed) => {
    expect(judge(counts, code)).toEqual({ passed, failed: 1, remark: expect.stringMatching(/\w+\.$/) });
  });

  it('keeps the number of its failures', () => {
    expect(judge({ passed: 2, failed: 4 }, 1)).toEqual({ passed: 2, failed: 4 });
  });
});
