import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../text/fold-word';
import { matcherFor, readText } from './find-matches';
import { markSnippet, markText, textFragment } from './marked-text';
import { gramsOf, lettersWrong, nearestWords } from './nearest-words';
import { readWords } from './read-words';
import { stemsOf } from './stems';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const word = fc.stringMatching(/^[a-f]{1,9}$/);

describe('words of a text', () => {
  it('stand where they are said to, and fold to themselves', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, singles) => {
        let last = 0;
        for (const { word, start, end } of readWords(text, singles)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(foldWord(word)).toBe(word);
          last = start;
        }
      }),
    );
  });

  it('are the same with other accents, cases and forms of letters', () => {
    for (const [one, other] of [
      ['Müller', 'MULLER'],
      ['Straße', 'strasse'],
      ['İstanbul', 'istanbul'],
      ['ışık', 'IŞIK'],
      ['Ещё', 'еще'],
      ['مُدَرِّسة', 'مدرسه'],
      ['أحمد', 'احمد'],
      ['Ａｂｃ', 'abc'],
      ['٢٠٢٣', '2023'],
      ['café', 'cafe\u0301'],
    ] as const) {
      expect(foldWord(one), one).toBe(foldWord(other));
    }
    expect(foldWord('йод')).not.toBe(foldWord('иод'));
    expect(foldWord(`Ко${'\u0301'.repeat(40)}т`)).toBe('кот');
    expect(foldWord(`a${'\u0301\u0316'.repeat(9_000)}`)).toBe('a');
  });

  it('are pairs of characters where there are no spaces', () => {
    expect(readWords('在莫斯科 2023年').map((one) => one.word)).toEqual([
      '在莫',
      '莫斯',
      '斯科',
      '2023',
      '年',
    ]);
  });

  it('have stems that lose no letter in front', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (typed) => {
        for (const stem of stemsOf(typed)) {
          const [, cut = ''] = stem.split('_');
          expect(cut.length).toBeGreaterThan(0);
          expect(typed.slice(0, 2).startsWith(cut.slice(0, 2))).toBe(true);
        }
      }),
    );
  });
});

describe('marks', () => {
  const term = (text: string) => ({
    term: { words: readWords(text).map((one) => one.word), text, quoted: false, unfinished: false },
    completions: [],
    optional: false,
  });

  it('leave the text as it is', () => {
    const range = fc
      .tuple(fc.nat(220), fc.nat(20))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(anyText, fc.array(range), (text, ranges) => {
        const inside = ranges.filter(({ end }) => end <= text.length);
        expect(
          markText(text, inside)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
        const snippet = markSnippet(text.repeat(5), inside)
          .map((piece) => piece.text)
          .join('');
        expect(text.repeat(5)).toContain(snippet.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });

  it('stand on words that were asked for, in each of their forms', () => {
    const text = 'They sail; she sailed; sailors were sailing.';
    const find = matcherFor([term('sailing')]);
    expect(find(readText(text, 'en')).map(({ start, end }) => text.slice(start, end))).toEqual([
      'sail',
      'sailed',
      'sailing',
    ]);
  });

  it('show the part of a long text where the words stand together', () => {
    const text = `${'Filler words go here. '.repeat(40)}The ferry and the pier. ${'More of it. '.repeat(40)}`;
    const matches = matcherFor([term('ferry'), term('pier')])(readText(text, 'en'));
    expect(
      markSnippet(text, matches)
        .filter((piece) => piece.marked)
        .map((piece) => piece.text),
    ).toEqual(['ferry', 'pier']);
  });

  it('name words in an address by their neighbours on the same line', () => {
    const text = 'First line\nan old, well-kept ferry sailed';
    const start = text.indexOf('ferry');
    expect(textFragment(text, { start, end: start + 5 })).toBe(
      ':~:text=an%20old%2C%20well%2Dkept-,ferry,-sailed',
    );
    expect(textFragment('ferry', { start: 0, end: 5 })).toBe('');
  });
});

describe('a mistyped word', () => {
  it('is as far from another as that one from it, and from itself not at all', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(lettersWrong(one, other, 9)).toBe(lettersWrong(other, one, 9));
        expect(lettersWrong(one, one, 2)).toBe(0);
        expect(lettersWrong(one, other, 2)).toBeGreaterThanOrEqual(one === other ? 0 : 1);
      }),
    );
  });

  it('is found by what was meant, for any one mistake', () => {
    const mistake = fc.tuple(fc.nat(100), fc.constantFrom('drop', 'double', 'swap', 'change'));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), mistake, (meant, [at, kind]) => {
        const place = at % (meant.length - 1);
        const [head, letter, rest] = [meant.slice(0, place), meant.charAt(place), meant.slice(place + 1)];
        const typed = {
          drop: head + rest,
          double: head + letter + letter + rest,
          swap: head + rest.charAt(0) + letter + rest.slice(1),
          change: `${head}x${rest}`,
        }[kind];
        fc.pre(typed !== undefined && typed !== meant);
        expect(nearestWords(typed, ['zzzz', meant, 'qqqqqqqq'])).toEqual([meant]);
      }),
    );
  });

  it('shares runs of letters with its beginning and end', () => {
    expect(gramsOf('pier')).toEqual(['_pi', 'pie', 'ier', 'er_']);
  });
});
