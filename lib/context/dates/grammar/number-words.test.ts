import { describe, expect, it } from 'vitest';
import { newsDates } from '../news/news-dates.testing';
import { characterKind, digitValue, LETTER } from './characters';

describe('numbers in words', () => {
  it.each([
    ['The war lasted thirty years.', ['thirty years = DURATION P30Y']],
    ['The war lasted twenty-one years.', ['twenty-one years = DURATION P21Y']],
    ['The war lasted a hundred years.', ['a hundred years = DURATION P100Y']],
    ['The city fell in nineteen forty-five.', ['nineteen forty-five = 1945']],
    ['The city fell in eighteen twelve.', ['eighteen twelve = 1812']],
    ['The bridge was closed seven weeks ago.', ['seven weeks ago = 2025-01-20/2025-01-26']],
    ['It opens on the twenty-first of May.', ['the twenty-first of May = 2025-05-21']],
    ['Twenty soldiers and thirty-two horses crossed.', []],
  ])('%s', (text, expected) => expect(newsDates('en', text)).toEqual(expected));
});

describe('characters', () => {
  it.each(['a', 'Z', 'é', 'ß', 'я', 'ع', 'é'.normalize('NFD').charAt(1)])('%s is a letter', (letter) => {
    expect(characterKind(letter.charCodeAt(0))).toBe(LETTER);
  });

  it.each(['1', ' ', '.', '–', '’', '„', '。', '\u{feff}'])('%j is none', (mark) => {
    expect(characterKind(mark.charCodeAt(0))).not.toBe(LETTER);
  });

  it('reads digits of Europe, of Arabic and of Persian', () => {
    const read = (digits: string) => [...digits].map((digit) => digitValue(digit.charCodeAt(0)));
    expect(read('0189')).toEqual([0, 1, 8, 9]);
    expect(read('٠١٨٩')).toEqual([0, 1, 8, 9]);
    expect(read('۰۱۸۹')).toEqual([0, 1, 8, 9]);
    expect(read('a ½')).toEqual([-1, -1, -1]);
  });
});
