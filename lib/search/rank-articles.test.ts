import { expect, it } from 'vitest';
import { indexEntry } from './index-entry';
import { rankArticles } from './rank-articles';
import { rarityOf } from './weigh-terms';
import { encodePlaces } from './word-places';

const library = { articles: 100, words: 2_000 };
const sought = (word: string, articles: number) => ({
  termsIn: () => [word],
  rarity: rarityOf(articles, library.articles),
});

function rank(
  texts: { headline?: string; text: string; whole?: boolean }[],
  words: ReturnType<typeof sought>[],
) {
  const answers = texts.map(({ headline = 'x', text, whole = false }, at) => {
    const entry = indexEntry(
      {
        headline,
        standfirst: null,
        byline: null,
        publisher: null,
        // Of no language with stems, so that words are their own terms.
        language: 'xx',
        passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text }] }],
        pullQuotes: [],
        moments: [],
      },
      [],
    );
    return { id: 1, articleId: at, language: 'xx', places: encodePlaces(entry.places), whole };
  });
  return rankArticles(answers, words, library).map(({ articleId }) => articleId);
}
const [rare, common] = [sought('zeppelin', 1), sought('council', 60)];

it('puts a rare word before a common one', () => {
  expect(rank([{ text: 'council council council' }, { text: 'zeppelin' }], [rare, common])).toEqual([1, 0]);
});

it('puts an article that has it all first, however seldom', () => {
  const long = `${'word '.repeat(400)} zeppelin council`;
  expect(rank([{ text: 'zeppelin zeppelin' }, { text: long, whole: true }], [rare, common])).toEqual([1, 0]);
});

it('puts words of the headline, of short articles, and side by side before others', () => {
  expect(rank([{ text: 'a zeppelin' }, { headline: 'zeppelin', text: 'a b' }], [rare])).toEqual([1, 0]);
  expect(rank([{ text: `zeppelin ${'word '.repeat(60)}` }, { text: 'zeppelin' }], [rare])).toEqual([1, 0]);
  const apart = `council ${'word '.repeat(9)} zeppelin end`;
  const beside = `${'word '.repeat(9)} council zeppelin end`;
  expect(rank([{ text: apart }, { text: beside }], [common, rare])).toEqual([1, 0]);
});

it('gives more for a repeat, but less each time', () => {
  const scores = [1, 2, 3].map((count) => 'zeppelin '.repeat(count) + 'word '.repeat(20 - count));
  expect(
    rank(
      scores.map((text) => ({ text })),
      [rare],
    ),
  ).toEqual([2, 1, 0]);
});
