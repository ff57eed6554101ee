import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleCard, articleKinds } from '../article/article';
import { articleFilter, articlesPage, articlesQuery, filterSearch, queryProblems } from './articles';

describe('the query of a list of articles', () => {
  it('has a page length of its own and takes no endless one', () => {
    expect(articlesQuery.parse({}).limit).toBe(20);
    expect(articlesQuery.parse({ limit: '5' }).limit).toBe(5);
    expect(articlesQuery.safeParse({ limit: '1000000' }).success).toBe(false);
  });

  it('says which parameter is wrong', () => {
    const parsed = articlesQuery.safeParse({ limit: 'many', story: '' });
    expect(queryProblems(parsed.error!).map((problem) => problem.parameter)).toEqual(['story', 'limit']);
  });

  it('refuses the null character, which PostgreSQL would fail at', () => {
    for (const name of ['story', 'publisher', 'after']) {
      const parsed = articlesQuery.safeParse({ [name]: 'a\0b' });
      expect(queryProblems(parsed.error!).map((problem) => problem.parameter)).toEqual([name]);
    }
  });

  it('goes into an address and comes back, whatever a publisher is called', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .filter((text) => !text.includes('\0'));
    fc.assert(
      fc.property(fc.record({ story: name, publisher: name }, { requiredKeys: [] }), (filter) => {
        const back = Object.fromEntries(new URLSearchParams(filterSearch(filter)));
        expect(articleFilter.parse(back)).toEqual(filter);
      }),
    );
  });
});

describe('the answer to a list of articles', () => {
  const text = fc.string();
  const maybe = fc.option(text);
  const party = fc.option(fc.record({ name: text, url: maybe }));
  const size = fc.nat();
  const card: fc.Arbitrary<ArticleCard> = fc.record({
    slug: text,
    headline: text,
    standfirst: maybe,
    byline: party,
    publisher: party,
    publishedAt: text,
    language: text,
    direction: fc.constantFrom('ltr', 'rtl'),
    kind: fc.constantFrom(...articleKinds),
    wordCount: size,
    leadPhoto: fc.option(
      fc.record(
        {
          picture: fc.option(fc.record({ src: text, width: size, height: size })),
          alt: text,
          caption: maybe,
          credit: maybe,
          standsIn: fc.boolean(),
          focus: fc.record({ x: fc.nat(100), y: fc.nat(100) }),
        },
        { requiredKeys: ['picture', 'alt', 'caption', 'credit', 'standsIn'] },
      ),
    ),
    stories: fc.array(fc.record({ slug: text, title: text })),
  });

  it('comes over the wire with nothing lost', () => {
    fc.assert(
      fc.property(fc.record({ items: fc.array(card), next: maybe }), (page) => {
        expect(articlesPage.parse(JSON.parse(JSON.stringify(page)))).toEqual(page);
      }),
    );
  });

  it('is refused where somebody else answered', () => {
    for (const answer of [{ ok: true }, { items: [{}], next: null }, { items: [] }, null, '<html>']) {
      expect(articlesPage.safeParse(answer).success).toBe(false);
    }
  });
});
