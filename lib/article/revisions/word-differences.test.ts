import { describe, expect, it } from 'vitest';
import { wordDifferences } from './word-differences';

/** As people write it: what was taken out in square brackets, what was put in in curly ones. */
const written = (before: string, after: string): string =>
  wordDifferences(before, after)
    .map(({ text, in: where }) => (where === 'both' ? text : where === 'before' ? `[${text}]` : `{${text}}`))
    .join('');

describe('the words that differ', () => {
  it.each([
    ['The ferry left.', 'The ferry left.', 'The ferry left.'],
    ['', 'A ferry', '{A ferry}'],
    ['A ferry', '', '[A ferry]'],
    ['The old ferry left.', 'The new ferry left.', 'The [old]{new} ferry left.'],
    ['It left on Friday.', 'It left early on Friday, again.', 'It left {early }on Friday{, again}.'],
    ['a b c d e', 'a c d x e', 'a [b ]c d{ x} e'],
    ['left', 'right', '[left]{right}'],
    ['one', 'one two', 'one{ two}'],
    ['two', 'one two', '{one }two'],
    ['a *b* c', 'a **b** c', 'a *{*}b{*}* c'],
    ['a\n\nb', 'a b', 'a[\n\n]{ }b'],
    ['Паром ушёл', 'Паром пришёл', 'Паром [ушёл]{пришёл}'],
  ])('of %j and %j are %j', (before, after, shown) => expect(written(before, after)).toBe(shown));

  it('make both texts again, whatever was changed', () => {
    const texts = ['a b c a b b a', 'c b a b a c', 'one two three, four', 'two four, three one!', ''];
    for (const before of texts)
      for (const after of texts) {
        const found = wordDifferences(before, after);
        const of = (where: string) =>
          found
            .filter((piece) => piece.in === 'both' || piece.in === where)
            .map(({ text }) => text)
            .join('');
        expect([of('before'), of('after')]).toEqual([before, after]);
      }
  });

  it('are given with what stands beside them, each stretch once', () => {
    const found = wordDifferences('a b c d', 'a b x d');
    expect(found).toEqual([
      { text: 'a b ', in: 'both' },
      { text: 'c', in: 'before' },
      { text: 'x', in: 'after' },
      { text: ' d', in: 'both' },
    ]);
  });

  it('are all of two texts that have little in common', () => {
    const numbers = (from: number) => Array.from({ length: 2_000 }, (_, at) => from + at).join(' ');
    const [before, after] = [`x ${numbers(1)} y`, `x ${numbers(5_000)} y`];
    expect(wordDifferences(before, after).map((piece) => piece.in)).toEqual([
      ...['both', 'before', 'after', 'both'],
    ]);
  });
});
