import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, longestStretch } from './cut-text';
import { makeScript, type Readable, utteranceAt, wordAt } from './make-script';

const paragraph = (text: string, id = 'p1'): Readable => ({ id, kind: 'paragraph', text });
const said = (readable: Readable, language = 'en') =>
  makeScript([readable], [], language).map(({ text }) => text);

/** Text as articles have it, and as nobody writes it. */
const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      'Ankara',
      'said',
      'U.S.',
      'Mr.',
      '2023',
      '“We',
      'met.”',
      'e\u0301t\u00e9',
      '🇺🇦',
      '…',
      'مرحبا،',
      '東京は雨。',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  { maxLength: 120 },
);
const texts = fc
  .tuple(words, fc.constantFrom(' ', ' ', '', '\n', '. '))
  .map(([list, between]) => list.join(between));
const languages = fc.constantFrom('en', 'ar', 'ja', 'tr', 'not a language');

describe('a text cut to be said', () => {
  it('keeps every letter and figure, once and in order, in stretches short enough', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const stretches = cutText(text, language);
        let last = 0;
        for (const { start, end } of stretches) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(longestStretch);
          last = end;
        }
        expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('is cut by sentences, and not after a title', () => {
    expect(said(paragraph('Mr. Putin met Mr. Assad. They spoke for an hour! “Why?” he asked.'))).toEqual([
      'Mr. Putin met Mr. Assad.',
      'They spoke for an hour!',
      '“Why?” he asked.',
    ]);
  });

  it('pauses at a mark where a sentence is too long', () => {
    const clause = 'the ministers of the four countries met for talks that lasted most of the afternoon';
    const parts = said(paragraph(`On Tuesday, ${clause}; ${clause}; and ${clause}.`));
    expect(parts).toHaveLength(2);
    expect(parts[0]).toMatch(/afternoon;$/);
  });
});

describe('a script', () => {
  it('says what it claims: each stretch of its own stands in the passage to the letter', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        for (const { text: spoken, own } of makeScript([paragraph(text)], [], language))
          for (const { at, start, length } of own)
            expect(spoken.slice(at, at + length)).toBe(text.slice(start, start + length));
      }),
    );
  });

  it('leads from each spoken word to the same word of the passage', () => {
    fc.assert(
      fc.property(texts, languages, fc.boolean(), (text, language, named) => {
        const speakers = named ? [{ passageId: 'p1', start: 0, name: 'Anna Vale' }] : [];
        for (const utterance of makeScript([paragraph(text)], speakers, language)) {
          for (let at = 0; at < utterance.text.length; at += 1) {
            const word = wordAt(utterance, at, language);
            if (!word) continue;
            const exact = text.slice(word.start, word.end);
            expect(exact).not.toBe('');
            expect(utterance.text).toContain(exact);
            expect(exact).not.toMatch(/\s/u);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('finds the word of a mark before it, and none in words put in', () => {
    const text = '“Practical steps were taken,” the ministry said.';
    const [utterance] = makeScript(
      [paragraph(text)],
      [{ passageId: 'p1', start: 1, name: 'Defense Ministry' }],
      'en',
    );
    expect(utterance?.text).toBe(`Defense Ministry: ${text}`);
    if (!utterance) return;
    expect(wordAt(utterance, 0, 'en')).toBeNull();
    expect(wordAt(utterance, 'Defense Ministry: '.length, 'en')).toEqual({ start: 1, end: 10 });
    expect(wordAt(utterance, utterance.text.indexOf('said'), 'en')).toEqual({
      start: text.indexOf('said'),
      end: text.indexOf('said') + 4,
    });
  });

  it('names a speaker before a quotation that opens a sentence, once while they go on', () => {
    const text = '“We met.” “We talked.” He spoke of a “good day”.';
    const speakers = [1, text.indexOf('We talked'), text.indexOf('good')].map((start) => ({
      passageId: 'p1',
      start,
      name: 'Shoigu',
    }));
    expect(makeScript([paragraph(text)], speakers, 'en').map((one) => one.text)).toEqual([
      'Shoigu: “We met.”',
      '“We talked.”',
      'He spoke of a “good day”.',
    ]);
  });

  it('says the numbers of a list, the cells of a row with a pause, and the host of an address', () => {
    const list: Readable = { id: 'p1', kind: 'list', text: 'Ankara. Then on\nMoscow', labels: ['1.', '2.'] };
    expect(said(list)).toEqual(['1. Ankara.', 'Then on', '2. Moscow']);
    expect(said({ id: 'p1', kind: 'table', text: 'Day\tShips\nFriday\t2' })).toEqual([
      'Day, Ships',
      'Friday, 2',
    ]);
    expect(said(paragraph('Read it at https://www.example.org/2023/04/a-b?c#d today'))).toEqual([
      'Read it at example.org today',
    ]);
  });

  it('tells a caption from the text in the language of the article, where it knows how', () => {
    const caption: Readable = { id: 'lead-photo', kind: 'caption', text: 'Shoigu arrives. Then Akar.' };
    expect(said(caption, 'de-AT')).toEqual(['Bild: Shoigu arrives.', 'Then Akar.']);
    expect(said(caption, 'xx')).toEqual(['Shoigu arrives.', 'Then Akar.']);
  });

  it('is found by passage and offset', () => {
    const script = makeScript(
      [paragraph('We met. We left.'), paragraph('They stayed. They slept.', 'p2')],
      [],
      'en',
    );
    expect(utteranceAt(script, 'p2')).toBe(2);
    expect(utteranceAt(script, 'p2', 15)).toBe(3);
    expect(utteranceAt(script, 'p1', 9)).toBe(1);
    expect(utteranceAt(script, 'gone')).toBe(0);
  });
});
