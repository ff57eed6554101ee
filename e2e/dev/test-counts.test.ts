import { describe, expect, it } from 'vitest';

import { playwrightCounts, vitestCounts } from './test-counts';

const unit = (more: Record<string, number> = {}) =>
  JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numFailedTestSuites: 0,
    ...more,
  });
const endToEnd = (more: Record<string, number> = {}) =>
  JSON.stringify({ stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 2, ...more } });

describe('counts of test runs', () => {
  it('gives what the reports say', () => {
    expect(vitestCounts(unit(), 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
    expect(vitestCounts(unit({ numFailedTests: 3, numFailedTestSuites: 2 }), 1).failed).toBe(3);
    expect(playwrightCounts(endToEnd(), 0)).toEqual({ passed: 7, failed: 0, skipped: 2 });
    expect(playwrightCounts(endToEnd({ unexpected: 4 }), 1).failed).toBe(4);
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(vitestCounts(unit({ numFailedTestSuites: 1 }), 1).failed).toBe(1);
  });

  it('counts tests that passed only at their second try as failures, where they are more than a few', () => {
    expect(playwrightCounts(endToEnd({ flaky: 2 }), 0)).toMatchObject({ passed: 9, failed: 0 });
    expect(playwrightCounts(endToEnd({ flaky: 3 }), 0)).toMatchObject({ passed: 7, failed: 3 });
    expect(playwrightCounts(endToEnd({ flaky: 3, unexpected: 1 }), 1)).toMatchObject({
      passed: 7,
      failed: 4,
    });
  });

  it('never calls a run that ended badly a pass', () => {
    expect(vitestCounts(unit(), 1).failed).toBe(1);
    expect(playwrightCounts(endToEnd(), 1).failed).toBe(1);
  });

  it('refuses a report of another form', () => {
    expect(() => vitestCounts('{}', 0)).toThrow();
    expect(() => playwrightCounts('{"stats":{}}', 0)).toThrow();
  });
});
