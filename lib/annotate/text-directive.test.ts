import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded, findDirective, textDirective } from './text-directive';

const text =
  'Ships came in. The mayor (who is 61) said: “It’s 50% off — no?”\n\nShips, again, came in at noon.';
const found = (directive: string): string | null => {
  const range = findDirective(text, directive);
  return range && text.slice(range.start, range.end);
};

describe('a link to words that was cut or mistyped', () => {
  it('has no words, and nothing fails', () => {
    for (const cut of ['100%', '%E2%80', '%zz']) {
      expect(decoded(cut)).toBe('');
      expect(findDirective('Ships came in.', `text=${cut}`)).toBeNull();
    }
    expect(decoded('p%31')).toBe('p1');
  });
});

describe('a link to words', () => {
  it.each([
    ['text=Ships%20came', 'Ships came'],
    ['text=ships%20CAME', 'Ships came'],
    ['text=The,61', 'The mayor (who is 61'],
    ['text=again%2C-,came%20in,-at%20noon', 'came in'],
    ['text=50%25%20off', '50% off'],
    ['text=(who%20is', '(who is'],
    ['p=1&text=noon&x', 'noon'],
    ['text=yachts', null],
    ['text=', null],
    ['text=noon,Ships', null],
    ['', null],
  ])('%s', (directive, words) => expect(found(directive)).toBe(words));

  it('finds the words that it was made of', () => {
    const words = text.split(' ');
    const stretch = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: words.length }));
    fc.assert(
      fc.property(stretch, ([first, count]) => {
        const exact = words.slice(first, first + count).join(' ');
        const range = findDirective(text, textDirective(exact));
        expect(range && text.slice(range.start, range.end)).toBe(exact.trim());
      }),
    );
  });

  it('names long words by their first and last', () => {
    const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
    expect(textDirective(long)).toBe('text=word0%20word1%20word2%20word3,word36%20word37%20word38%20word39');
    expect(textDirective('well-known')).toBe('text=well%2Dknown');
  });
});
