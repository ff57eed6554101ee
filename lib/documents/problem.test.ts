import { expect, it } from 'vitest';
import { problemLine, problemsInWords } from './problem';

it('names the line where there is one, and else only the file', () => {
  expect(problemLine({ file: 'talks.md', line: 3, reason: 'no date' })).toBe('talks.md:3: no date');
  expect(problemLine({ file: 'talks.md', line: null, reason: 'no date' })).toBe('talks.md: no date');
});

it('says in a line what is wrong with one document, and of many faults how many there are', () => {
  const at = (line: number | null) => ({ line, reason: 'no date' });
  expect(problemsInWords([at(3), at(null)])).toBe('line 3: no date; no date');
  expect(problemsInWords([1, 2, 3, 4, 5, 6, 7].map(at))).toMatch(/^line 1: no date; .*; and 2 more$/);
});
