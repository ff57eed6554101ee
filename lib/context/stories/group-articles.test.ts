import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupArticles, type GroupedText } from './group-articles';

const article = (id: string, headline: string, text: string, publishedAt: string | null = null) =>
  ({ id, headline, text, publishedAt, language: 'en' }) satisfies GroupedText;

const storm = [
  article(
    'storm-1',
    'Storm breaks the pier of Port Alder',
    'A storm broke the pier of Port Alder on Tuesday night. Waves tore three of its spans away, the harbor master said. The ferry to Gull Island cannot land.',
  ),
  article(
    'storm-2',
    'Ferry to Gull Island stays away as pier is repaired',
    'The pier of Port Alder will be repaired by spring, the harbor master said. Its spans were torn away by waves in a storm. The ferry to Gull Island lands elsewhere.',
  ),
];
const strangers = [
  article(
    'vote',
    'Parliament votes on the budget',
    'Parliament voted on the budget on Tuesday. The minister said that taxes would not rise. The opposition spoke of a bad day for schools.',
  ),
  article(
    'match',
    'United win the cup after extra time',
    'United won the cup on Tuesday night. The goalkeeper saved two penalties. The coach said that his players had earned it.',
  ),
];

describe('groupArticles', () => {
  it('makes a story of two articles out of nothing, and none of strangers', () => {
    expect(groupArticles([...strangers, ...storm])).toEqual([['storm-1', 'storm-2']]);
    expect(groupArticles(strangers)).toEqual([]);
    expect(groupArticles(storm)).toEqual([['storm-1', 'storm-2']]);
  });

  it('takes the same words half a year later for another story', () => {
    const [first, second] = storm.map((one, at) => ({
      ...one,
      publishedAt: at === 0 ? '2019-01-05' : '2019-12-05',
    }));
    expect(first && second && groupArticles([first, second, ...strangers])).toEqual([]);
  });

  it('tells stories apart in a script without spaces', () => {
    const japanese = (id: string, text: string) => ({ ...article(id, '', text), language: 'ja' });
    const quake = [
      japanese('a', '能登半島で地震があり、輪島市で火災が発生した。気象庁は津波警報を出した。'),
      japanese('b', '輪島市の火災は能登半島の地震の後に広がった。津波警報は気象庁が解除した。'),
    ];
    const other = japanese('c', '国会は予算案を可決した。首相は増税を否定し、野党は批判した。');
    expect(groupArticles([other, ...quake])).toEqual([['a', 'b']]);
  });

  it('puts the same articles together in any order, each into one story at most', () => {
    const all = [...strangers, ...storm];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        const stories = groupArticles(order).map((ids) => [...ids].sort());
        expect(stories).toEqual([['storm-1', 'storm-2']]);
      }),
      { numRuns: 10 },
    );
  });

  it('takes time in proportion to a long run of one letter', () => {
    const long = article('long', 'x', 'a'.repeat(40_000));
    expect(groupArticles([long, ...storm])).toEqual([['storm-1', 'storm-2']]);
  });
});
