import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleCard, articleKinds } from '../../article/article';
import { isArticlesPage } from './articles';
import { take } from './shape';

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
        expect(take(isArticlesPage, JSON.parse(JSON.stringify(page)))).toEqual(page);
      }),
    );
  });

  it('is refused where somebody else answered', () => {
    for (const answer of [{ ok: true }, { items: [{}], next: null }, { items: [] }, null, '<html>']) {
      expect(isArticlesPage(answer)).toBe(false);
    }
  });
});
