import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PassageContent, Run } from '../../../article/article';
import { longestPassage } from '../../../article/longest-passage';
import { passageText } from '../../../article/passage-text';
import { splitPassage } from './split-passage';

const sentence = 'The ferry sailed on Friday morning, the first in twelve years. ';
const long = (unit: string, length = 2.5 * longestPassage): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const paragraph = (...texts: string[]): PassageContent => ({
  kind: 'paragraph',
  runs: texts.map((text, index): Run => (index % 2 ? { text, styles: ['strong'] } : { text })),
});
const words = (all: readonly PassageContent[]): string => all.map(passageText).join('').replace(/\s+/gu, '');

describe('a passage longer than one may be', () => {
  it('is cut behind a sentence', () => {
    const parts = splitPassage(paragraph(long(sentence)));
    expect(parts).toHaveLength(3);
    for (const part of parts.slice(0, -1)) expect(passageText(part)).toMatch(/years\.$/u);
    for (const part of parts) expect(passageText(part)).toMatch(/^The ferry/u);
  });

  it('is cut at a blank where no sentence ends, and between characters where no blank comes', () => {
    for (const part of splitPassage(paragraph(long('words ')))) expect(passageText(part)).toMatch(/^words/u);
    for (const part of splitPassage(paragraph(`a${long('😀')}`)))
      expect(passageText(part).isWellFormed()).toBe(true);
  });

  it('keeps how its words look', () => {
    const parts = splitPassage(paragraph('a ', long('words '), ' z'));
    expect(parts.flatMap((part) => (part.kind === 'paragraph' ? part.runs : [])).slice(0, 2)).toMatchObject([
      { text: 'a ' },
      { styles: ['strong'] },
    ]);
  });

  it('is left alone where it is as long as it may be', () => {
    const just = paragraph('a'.repeat(longestPassage));
    expect(splitPassage(just)).toEqual([just]);
  });

  const runs = [{ text: long(sentence) }];
  const short = [{ text: sentence.trim() }];
  it.each<PassageContent>([
    { kind: 'heading', level: 2, runs },
    {
      kind: 'list',
      ordered: true,
      items: [...Array(1_000).fill({ depth: 1, runs: short }), { depth: 0, runs }],
    },
    { kind: 'quotation', paragraphs: [short, runs, ...Array(1_000).fill(short)] },
    { kind: 'table', caption: short, head: [short, short], rows: Array(1_000).fill([short, short]) },
    { kind: 'table', caption: null, head: null, rows: [[runs, short]] },
    { kind: 'code', text: `${long('line\n')}${long('a')}`, language: 'js' },
  ])('loses no word as a $kind', (content) => {
    const parts = splitPassage(content);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(passageText(part).length).toBeLessThanOrEqual(longestPassage);
    expect(words(parts)).toBe(words([content]));
  });

  it('loses no word whatever it holds', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '. ', '。', '😀', 'e\u0301', '\n', 'long words '), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => long(parts.join(''), longestPassage + 5_000));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const content = paragraph(...texts);
        const parts = splitPassage(content);
        expect(words(parts)).toBe(words([content]));
        for (const part of parts) expect(passageText(part).length).toBeLessThanOrEqual(longestPassage);
      }),
      { numRuns: 20 },
    );
  });
});
