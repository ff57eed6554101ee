import { describe, expect, it } from 'vitest';

import { playwrightCounts, vitestCounts } from './test-counts';

const unit = (more: Record<string, unknown> = {}) =>
  JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numFailedTestSuites: 0,
    testResults: [],
    ...more,
  });
const file = (assertionResults: unknown[], status = 'passed', message = '') => ({
  name: 'lib/a.test.ts',
  status,
  message,
  assertionResults,
});
const secondTry = { fullName: 'waits', status: 'passed', failureMessages: ['Timed out\n at a.ts:1'] };
const endToEnd = (more: Record<string, number> = {}) =>
  JSON.stringify({ stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 2, ...more } });

describe('counts of test runs', () => {
  it('gives what the reports say', () => {
    expect(vitestCounts(unit(), 0)).toEqual({ passed: 5, failed: 0, skipped: 1, notes: [] });
    expect(vitestCounts(unit({ numFailedTests: 3, numFailedTestSuites: 2 }), 1).failed).toBe(3);
    expect(playwrightCounts(endToEnd(), 0)).toEqual({ passed: 7, failed: 0, skipped: 2, notes: [] });
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
    const many = (count: number) =>
      unit({ testResults: [file(Array.from({ length: count }, () => secondTry))] });
    expect(vitestCounts(many(2), 0)).toMatchObject({ passed: 5, failed: 0 });
    expect(vitestCounts(many(3), 0)).toMatchObject({ passed: 2, failed: 3 });
  });

  it('names what failed, and what passed only at its second try, with the first line of what was wrong', () => {
    const failed = {
      fullName: 'adds',
      status: 'failed',
      failureMessages: ['expected 1\n at b.ts:2', 'again'],
    };
    const good = { fullName: 'is well', status: 'passed', failureMessages: [] };
    const files = [file([good, failed, secondTry], 'failed'), file([], 'failed', 'Cannot find module\n b')];
    expect(vitestCounts(unit({ testResults: files, numFailedTests: 1 }), 1).notes).toEqual([
      'lib/a.test.ts: adds: expected 1',
      'At its second try only: lib/a.test.ts: waits: Timed out',
      'lib/a.test.ts: Cannot find module',
    ]);
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
