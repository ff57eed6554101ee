import { expect, it } from 'vitest';
import { problemLine } from './problem';

it('names the line where there is one, and else only the file', () => {
  expect(problemLine({ file: 'talks.md', line: 3, reason: 'no date' })).toBe('talks.md:3: no date');
  expect(problemLine({ file: 'talks.md', line: null, reason: 'no date' })).toBe('talks.md: no date');
});
