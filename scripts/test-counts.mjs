/**
 * @typedef {{ passed: number, failed: number }} Counts How many tests of a suite went which way.
 */

/**
 * Counts what vitest's JSON reporter wrote. A file that failed without a failing test (it could not be loaded, or a hook
 * threw) counts as one failure.
 * @param {any} report null when it wrote nothing.
 * @returns {Counts | null}
 */
export function countsOfVitest(report) {
  if (report === null) return null;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * Counts what web-test-runner.config.mjs wrote.
 * @param {any} report null when it wrote nothing.
 * @returns {Counts | null}
 */
export function countsOfWebTestRunner(report) {
  return report && { passed: report.passed, failed: report.failed };
}

/**
 * Never lets a suite pass that did not truly run: no report, no test at all, or an exit code that contradicts the counts
 * is one failure, and `remark` says why.
 * @param {Counts | null} counts
 * @param {number} code Exit code of the runner.
 * @returns {Counts & { remark?: string }}
 */
export function judge(counts, code) {
  if (counts === null)
    return { passed: 0, failed: 1, remark: `It ended with exit code ${code} and without a report.` };
  if (counts.passed + counts.failed === 0) return { passed: 0, failed: 1, remark: 'Not one test ran.' };
  if (code !== 0 && counts.failed === 0)
    return {
      passed: counts.passed,
      failed: 1,
      remark: `No test failed, but it ended with exit code ${code}.`,
    };
  return counts;
}
