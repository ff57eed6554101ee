import { z } from 'zod';

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** A runner that says all is well in its report but not by its exit code has failed all the same. */
const atLeastOne = (failed: number, code: number) => (failed === 0 && code !== 0 ? 1 : failed);

/** Counts of Vitest's JSON report; a file that could not be loaded counts as a failure. */
export function vitestCounts(report: string, code: number): TestCounts {
  const parsed = vitestReport.parse(JSON.parse(report));
  const failed = Math.max(parsed.numFailedTests, parsed.numFailedTestSuites > 0 ? 1 : 0);
  return { passed: parsed.numPassedTests, failed: atLeastOne(failed, code), skipped: parsed.numPendingTests };
}

/** Of some hundred tests in a browser, so many may pass only at their second try: on a busy machine one waits in vain. */
const mostFlaky = 2;

/** Counts of Playwright's JSON report; where more tests than a few passed only at their second try, these have failed. */
export function playwrightCounts(report: string, code: number): TestCounts {
  const { stats } = playwrightReport.parse(JSON.parse(report));
  const isFlaky = stats.flaky > mostFlaky;
  return {
    passed: stats.expected + (isFlaky ? 0 : stats.flaky),
    failed: atLeastOne(stats.unexpected + (isFlaky ? stats.flaky : 0), code),
    skipped: stats.skipped,
  };
}
