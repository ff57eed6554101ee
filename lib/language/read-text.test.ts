import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from './models.testing';
import { readText } from './read-text';
import { rootOf } from './tree';

const news =
  'The U.S. Senate on Tuesday rejected the bill, officials said. "We won’t give up," Ann Lee (42) told reporters.\n\nIt wasn\'t clear why.';

describe('readText', () => {
  it.each([
    ['Wynaendts wechselte 1997 zu Aegon. Lange hatte sich Wynaendts vorbereitet.', 'de', 'PROPN'],
    ['Irans Justiz wies den Bericht zurück. Das betrifft den Iran.', 'de', 'PROPN'],
  ] as const)('knows a name that opens a sentence by the others: %s', (text, language, upos) => {
    expect(readText(text, modelOf(language)).sentences[0]?.tokens[0]?.upos).toBe(upos);
  });

  it('takes no article for a name that is written small elsewhere', () => {
    const [first] = readText('The mayor of the city left The Hague.', modelOf('en')).sentences;
    expect(first?.tokens[0]?.upos).toBe('DET');
  });

  it('gives each token its characters in the text', () => {
    const piece = fc.constantFrom(
      'Ann ',
      'said. ',
      "don't ",
      '\n',
      '😀',
      '"',
      ' ',
      '3.5% ',
      'U.S. ',
      '(',
      'ﬁ',
      '\u200f',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end, tokens } of readText(text, modelOf('en')).sentences) {
          let at = start;
          for (const token of tokens) {
            expect(text.slice(token.start, token.end)).toBe(token.form);
            expect(text.slice(at, token.start).trim()).toBe('');
            at = token.end;
          }
          expect(text.slice(at, end).trim()).toBe('');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('makes one tree of each sentence', () => {
    for (const sentence of readText(news, modelOf('en')).sentences) {
      const { tokens } = sentence;
      expect(tokens.filter(({ head }) => head < 0)).toEqual([tokens[rootOf(sentence)]]);
      for (let at = 0; at < tokens.length; at++) {
        let here = at;
        let steps = 0;
        while (here >= 0 && steps++ <= tokens.length) here = tokens[here]!.head;
        expect(here).toBe(-1);
      }
    }
  });

  it('reads the same text the same way, whatever was read before', () => {
    const first = readText(news, modelOf('en'));
    readText('Something else. Entirely!', modelOf('en'));
    expect(readText(news, modelOf('en'))).toEqual(first);
  });

  it('has nothing to say of nothing', () => {
    expect(readText('', modelOf('en')).sentences).toEqual([]);
    expect(readText(' \n\u00a0\n ', modelOf('en')).sentences).toEqual([]);
  });

  it.each([
    ['no spaces', 'a'.repeat(40_000)],
    ['stops only', '.'.repeat(40_000)],
    ['one sentence without end', 'the man who saw '.repeat(2_500)],
    ['addresses', 'a.b-c@'.repeat(6_667)],
    ['apostrophes', "l'd'".repeat(10_000)],
    ['quotation marks', '"” '.repeat(13_000)],
    ['combining marks', 'e' + '\u0301'.repeat(40_000)],
    ['initials', 'A. '.repeat(13_000)],
    ['hyphens', 'a-'.repeat(20_000)],
  ])('reads long texts of %s, every word of them', (_, text) => {
    const { sentences } = readText(text, modelOf('en'));
    const tokens = sentences.flatMap((sentence) => sentence.tokens);
    const gaps = tokens.map(({ start }, at) => text.slice(tokens[at - 1]?.end ?? 0, start));
    expect([...gaps, text.slice(tokens.at(-1)?.end ?? 0)].join('').trim()).toBe('');
  });
});
