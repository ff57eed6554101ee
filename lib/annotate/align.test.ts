import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from './align';
import { tokensOf } from './tokens';
import { workOfOne } from './work-budget';

const pairs = (before: string, after: string, left = workOfOne) =>
  alignWords(tokensOf(before), tokensOf(after), { left });

describe('words of two texts are paired', () => {
  it.each([
    ['the ferry sailed', 'the ferry sailed', [0, 1, 2]],
    ['the ferry sailed', 'On Friday the night ferry sailed.', [2, 4, 5]],
    ['the ferry sailed again', 'the boat sailed again', [0, -1, 2, 3]],
    ['a b c', 'b', [-1, 0, -1]],
    ['Café Zürich', 'cafe zurich', [0, 1]],
    ['ferry', '', [-1]],
    ['', 'ferry', []],
  ])('%j with %j', (before, after, expected) => expect(pairs(before, after)).toEqual(expected));

  it('in order, each with its equal, and each at most once', () => {
    const words = fc.array(fc.constantFrom('the', 'ferry', 'sailed', 'pier', 'of'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const found = pairs(before.join(' '), after.join(' '));
        const taken = found.filter((one) => one >= 0);
        expect(taken).toEqual([...new Set(taken)].sort((a, b) => a - b));
        found.forEach((one, at) => one < 0 || expect(after[one]).toBe(before[at]));
      }),
    );
  });

  it('not at all where there is nothing left to spend', () => {
    expect(pairs('the ferry', 'the ferry', 3)).toEqual([-1, -1]);
  });
});
