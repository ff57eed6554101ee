import { z } from 'zod';

export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, and what passed only at its second try: a line each, with the first of what was wrong. */
  notes: string[];
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});
type VitestFile = z.infer<typeof vitestReport>['testResults'][number];

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Of some thousand tests, so many may pass only at their second try: on a busy machine one waits in vain. */
const mostFlaky = 2;

/** A runner that says all is well in its report but not by its exit code has failed all the same. */
const atLeastOne = (failed: number, code: number) => (failed === 0 && code !== 0 ? 1 : failed);

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** A test that passed has messages where its first try failed. */
function notesOf({ name, status, message, assertionResults }: VitestFile): string[] {
  const notes = assertionResults.flatMap(({ fullName, status: result, failureMessages: [first] }) => {
    if (result === 'failed') return [`${name}: ${fullName}: ${firstLine(first ?? '')}`];
    return first === undefined ? [] : [`At its second try only: ${name}: ${fullName}: ${firstLine(first)}`];
  });
  return status === 'failed' && message !== '' ? [`${name}: ${firstLine(message)}`, ...notes] : notes;
}

/**
 * Counts of Vitest's JSON report; a file that could not be loaded counts as a failure, and so do tests that passed
 * only at their second try, where they are more than a few.
 */
export function vitestCounts(report: string, code: number): TestCounts {
  const parsed = vitestReport.parse(JSON.parse(report));
  const failed = Math.max(parsed.numFailedTests, parsed.numFailedTestSuites > 0 ? 1 : 0);
  const flaky = parsed.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0).length;
  const flakyFailed = flaky > mostFlaky ? flaky : 0;
  return {
    passed: parsed.numPassedTests - flakyFailed,
    failed: atLeastOne(failed + flakyFailed, code),
    skipped: parsed.numPendingTests,
    notes: parsed.testResults.flatMap(notesOf),
  };
}

/**
 * Counts of Playwright's JSON report; where more tests than a few passed only at their second try, these have failed.
 * Playwright itself names them at its end.
 */
export function playwrightCounts(report: string, code: number): TestCounts {
  const { stats } = playwrightReport.parse(JSON.parse(report));
  const isFlaky = stats.flaky > mostFlaky;
  return {
    passed: stats.expected + (isFlaky ? 0 : stats.flaky),
    failed: atLeastOne(stats.unexpected + (isFlaky ? stats.flaky : 0), code),
    skipped: stats.skipped,
    notes: [],
  };
}
