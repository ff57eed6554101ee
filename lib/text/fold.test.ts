import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAccents, foldText, foldWords } from './fold';

describe('folding', () => {
  it.each([
    ['Café “Élan”', 'cafe “elan”', 'café élan', 'cafe elan'],
    ['ÅNGSTRÖM – 3½', 'angstrom – 31⁄2', 'ångström 31 2', 'angstrom 31 2'],
    ['Ἀθῆναι, ΣΟΦΟΣ', 'αθηναι, σοφος', 'ἀθῆναι σοφος', 'αθηναι σοφος'],
    ['ｆｕｌｌ ｗｉｄｔｈ', 'full width', 'full width', 'full width'],
    ['  ', '  ', '', ''],
    ['東京都、渋谷区', '東京都、渋谷区', '東京都 渋谷区', '東京都 渋谷区'],
  ])('of %j', (text, accents, quotes, words) => {
    expect(foldAccents(text)).toBe(accents);
    expect(foldText(text)).toBe(quotes);
    expect(foldWords(text)).toBe(words);
  });

  it('is done once and for all', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
    );
  });
});
