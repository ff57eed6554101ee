import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../language/tokens/sentences';
import { findNames } from './find-names';

const names = (text: string, language = 'en') =>
  findNames(splitText(text, language)).map(({ start, end, name }) => [text.slice(start, end), name]);

describe('findNames', () => {
  it('keeps offsets on words, in order, on any text', () => {
    const piece = fc.constantFrom(
      'Ann',
      'Lee',
      'Sen.',
      'President',
      'of',
      'de',
      'The',
      'U.S.',
      '(',
      ')',
      '.',
      ',',
      '\n',
      ' ',
      'NATO',
      'Bank',
      '😀',
      '\ud83d',
      "'s",
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'ru', 'tr', 'xx'), (text, language) => {
        let at = 0;
        for (const { start, end, name } of findNames(splitText(text, language))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toMatch(/^\p{Lu}/u);
          expect(name).not.toBe('');
          at = end;
        }
      }),
    );
  });

  it('leads a surname back to the full name, also from before it', () => {
    expect(names('A win for Malin. Dana Malin spoke. Later Malin left.')).toEqual([
      ['Malin', 'Dana Malin'],
      ['Dana Malin', 'Dana Malin'],
      ['Malin', 'Dana Malin'],
    ]);
  });

  it('tells titles, and a place before them, from the name', () => {
    expect(names('They met Utah Gov. Dana Malin and Foreign Minister Omar Diaz.')).toEqual([
      ['Utah Gov. Dana Malin', 'Dana Malin'],
      ['Foreign Minister Omar Diaz', 'Omar Diaz'],
    ]);
  });

  it('takes the longer of two forms of a name', () => {
    expect(names('They met Dana Malin, that is Dana Rose Malin.').map(([, name]) => name)).toEqual([
      'Dana Rose Malin',
      'Dana Rose Malin',
    ]);
  });

  it('leads an abbreviation in brackets back to what it stands for', () => {
    expect(names('Members of the National Ferry Union (NFU) met. The NFU voted.').at(-1)).toEqual([
      'NFU',
      'National Ferry Union',
    ]);
  });

  it('leaves out possessive endings, and starts anew behind them', () => {
    expect(names('It was Dana Malin’s Harbour Bank that paid.')).toEqual([
      ['Dana Malin', 'Dana Malin'],
      ['Harbour Bank', 'Harbour Bank'],
    ]);
  });

  it('takes no mere word at the head of a sentence', () => {
    expect(names('Losing hurts. On Monday it rained. They went home. Critics laughed.')).toEqual([]);
  });

  it('keeps particles inside names', () => {
    expect(names('They saw Ana de la Vega and Karl von Berg.').map(([, name]) => name)).toEqual([
      'Ana de la Vega',
      'Karl von Berg',
    ]);
  });

  it('keeps the Arabic article with its name, and knows the name without it', () => {
    expect(names('They met Samer al-Khatib. Then Khatib left.').map(([, name]) => name)).toEqual([
      'Samer al-Khatib',
      'Samer al-Khatib',
    ]);
  });

  it('takes no German noun for a name', () => {
    expect(
      names('Die Brücke bleibt offen, sagte Clara Weber. Der Minister schwieg, Weber nicht.', 'de'),
    ).toEqual([
      ['Clara Weber', 'Clara Weber'],
      ['Weber', 'Clara Weber'],
    ]);
  });
});
