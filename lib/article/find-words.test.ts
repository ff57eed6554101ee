import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from './article';
import { findWords, findWordsAmong } from './find-words';
import { passageText } from './passage-text';

const paragraph = (text: string): Passage => ({ id: 'p7', kind: 'paragraph', runs: [{ text }] });

describe('findWords', () => {
  it('answers with words that stand where it says', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '"', '“', '’', "'", '\u00a0') });
    fc.assert(
      fc.property(text, text, (whole, wanted) => {
        const passage = paragraph(whole);
        const found = findWords(passage, wanted);
        if (found) expect(passageText(passage).startsWith(found.exact, found.start)).toBe(true);
        if (whole.includes(wanted.trim()) && wanted.trim()) expect(found?.exact).toBe(wanted.trim());
      }),
    );
  });

  it('sees past other quote marks and spaces, and gives the true words', () => {
    const passage = paragraph('Moscow said “practical\nsteps” were Syria’s.');
    expect(findWords(passage, '"practical  steps" were Syria\'s')).toEqual({
      passageId: 'p7',
      exact: '“practical\nsteps” were Syria’s',
      start: 12,
    });
  });

  it('finds nothing where the words are not', () => {
    expect(findWords(paragraph('one two'), 'two one')).toBeNull();
    expect(findWords(paragraph('one two'), '  ')).toBeNull();
  });
});

describe('words that stand in a text several times', () => {
  const passages: Passage[] = [
    { id: 'p1', kind: 'paragraph', runs: [{ text: 'In May he left. In May she came.' }] },
    { id: 'p2', kind: 'paragraph', runs: [{ text: 'In May he left; “In  May” they wait.' }] },
  ];
  it.each([
    [{ passageId: 'p1', prefix: 'he left. ', suffix: ' she came.' }, 'p1', 16],
    [{ passageId: 'p1', prefix: 'he **left**. ', suffix: ' *she* came.' }, 'p1', 16],
    // Split off, so that it is another passage now.
    [{ passageId: 'p1', prefix: '', suffix: ' he left;' }, 'p1', 0],
    [{ passageId: 'p2', prefix: '', suffix: ' he left' }, 'p2', 0],
    [{ passageId: 'b1', prefix: '', suffix: '' }, 'p1', 0],
  ])('are those that were selected: %j', (around, passageId, start) => {
    expect(findWordsAmong(passages, ' In May', around)).toEqual({ passageId, start, exact: 'In May' });
  });

  it('are told apart where their spaces and quote marks are others, too', () => {
    const around = { passageId: 'p2', prefix: 'left; ', suffix: ' they' };
    expect(findWordsAmong(passages, '"In May"', around)).toEqual({
      ...{ passageId: 'p2', start: 16, exact: '“In  May”' },
    });
    expect(findWordsAmong(passages, 'In June', around)).toBeNull();
  });
});
