import { expect, it } from 'vitest';
import { isTest, sourceFiles } from './source-files.testing';
import { testRatio } from './test-ratio';

const isData = (path: string) => /\/(?:languages|abbreviations|fixtures)\//u.test(path) && !isTest(path);
const lines = (files: readonly { text: string }[]) =>
  files.reduce((sum, { text }) => sum + text.split('\n').length, 0);

function ratioOf(room: string): number {
  const files = sourceFiles.filter(({ path }) => path.startsWith(`${room}/`) && !isData(path));
  const [tests, code] = [files.filter(({ path }) => isTest(path)), files.filter(({ path }) => !isTest(path))];
  return lines(tests) / lines(code);
}

it.each(Object.entries(testRatio))('%s has at least %d lines of tests to each of code', (room, least) => {
  expect(ratioOf(room)).toBeGreaterThanOrEqual(least);
});
