import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

const sentences = (text: string, language?: string) =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Doors open at 5 a.m. on Monday. Bring a coat.', 2],
    ['Starting January 1, U.S. "foreign entity" rules apply.', 1],
    ['Die Polizei hat am Mittwoch (12.3.) eine Wohnung durchsucht.', 1],
  ])('goes on in lower case after an abbreviation or a bracket: %s', (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('covers every character that is not white space, in order and without overlap', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'Ann ',
      'U.S. ',
      'ran. ',
      '"Why?" ',
      '\n',
      '\u00a0',
      '3. ',
      '“',
      '」',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(text.slice(start, end)).not.toContain('\n');
            at = end;
          }
          expect(text.slice(at).replace(/[\s\u200b]/g, '')).toBe('');
        },
      ),
    );
  });

  it('ends a sentence at every line', () => {
    expect(sentences('A heading\nThe first line goes\non here.')).toEqual([
      'A heading',
      'The first line goes',
      'on here.',
    ]);
  });

  it('keeps titles, initials and abbreviations inside their sentence', () => {
    expect(sentences('Dr. Mona K. Abbas met Sen. Ortiz at 9 a.m. Monday. He left.')).toEqual([
      'Dr. Mona K. Abbas met Sen. Ortiz at 9 a.m. Monday.',
      'He left.',
    ]);
    expect(sentences('Widget Inc. Chairman Li spoke of No. 4. It fell.')).toHaveLength(2);
  });

  it('lets an abbreviation end a sentence where the next word opens one', () => {
    expect(sentences('They flew to the U.S. The trip was short.')).toHaveLength(2);
    expect(sentences('They wrote to the U.S. Treasury.')).toHaveLength(1);
  });

  it('keeps a question and the words that report it together', () => {
    expect(sentences('“Where is it?” she asked. Nobody knew.')).toEqual([
      '“Where is it?” she asked.',
      'Nobody knew.',
    ]);
  });

  it('knows ordinals and abbreviations of other languages', () => {
    expect(sentences('Am 3. Mai kam Dr. Weber. Er blieb.', 'de')).toHaveLength(2);
    expect(sentences('Он родился в г. Казань. Там он вырос.', 'ru')).toHaveLength(2);
    expect(sentences('Toplantı 12. Bölge Ofisinde yapıldı. Prof. Aydın konuştu.', 'tr')).toHaveLength(2);
    expect(sentences('会議は終わった。彼は帰った。', 'ja')).toHaveLength(2);
    expect(sentences('هل وصل؟ نعم وصل.', 'ar')).toHaveLength(2);
  });

  it('takes a language that nobody has heard of', () => {
    expect(sentences('One. Two.', 'no such language')).toEqual(['One.', 'Two.']);
  });

  it('goes on after dots in the middle of a sentence', () => {
    expect(sentences('They hesitated... but signed. Then they left… Nobody saw.')).toEqual([
      'They hesitated... but signed.',
      'Then they left…',
      'Nobody saw.',
    ]);
  });
});
