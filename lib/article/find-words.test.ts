import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from './article';
import { findWords } from './find-words';
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
