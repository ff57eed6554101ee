import { describe, expect, it } from 'vitest';
import type { Passage } from './article';
import { countWords, readingMinutes } from './reading-time';

const paragraph = (text: string): Passage => ({ id: 'p1', kind: 'paragraph', runs: [{ text }] });

describe('countWords', () => {
  it.each([
    ['en', 'Four ministers met, Syria’s among them.', 6],
    ['ar', 'اجتمع الوزراء في موسكو', 4],
    ['not a tag', 'one two', 2],
  ])('counts in %s', (language, text, words) => {
    expect(countWords([paragraph(text)], language)).toBe(words);
  });

  it.each([
    ['zh', '国防部长在莫斯科举行会谈'],
    ['th', 'รัฐมนตรีประชุมกันที่กรุงมอสโก'],
  ])('finds several words where %s sets no spaces', (language, text) => {
    expect(countWords([paragraph(text)], language)).toBeGreaterThan(3);
  });

  it('leaves out what the article only points to', () => {
    const link = { headline: 'Another one', url: null, date: null, slug: null };
    expect(countWords([{ id: 'p1', kind: 'related', link }], 'en')).toBe(0);
  });
});

describe('readingMinutes', () => {
  it('is a whole minute at least', () => {
    expect([0, 1, 238, 400, 2380].map(readingMinutes)).toEqual([1, 1, 1, 2, 10]);
  });
});
