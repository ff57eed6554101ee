import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleCard } from '../article';
import { sampleCard } from './sample-card.testing';
import { arrangeFrontPage, type FrontStory, mostBands, storiesOf } from './front-page';

const card = (slug: string, story?: string) =>
  sampleCard(slug, { stories: story === undefined ? [] : [{ slug: story, title: story }] });

const storyOf = (slug: string, articles: ArticleCard[]): FrontStory => ({
  slug,
  title: slug,
  articleCount: articles.length,
  articles,
  marks: [],
});

const slugs = (cards: readonly ArticleCard[]) => cards.map(({ slug }) => slug);

describe('the front page', () => {
  const pier = [card('pier-3', 'pier'), card('pier-2', 'pier'), card('pier-1', 'pier')];
  const tunnel = [card('tunnel-2', 'tunnel'), card('tunnel-1', 'tunnel')];
  const alone = card('alone');

  it('has the rest of the lead’s story beside it, and no article twice', () => {
    const page = arrangeFrontPage(
      pier[0]!,
      [pier[0]!, alone, ...tunnel, pier[1]!],
      [storyOf('pier', pier), storyOf('tunnel', tunnel)],
    );
    expect(page.leadStory && slugs(page.leadStory.articles)).toEqual(['pier-2', 'pier-1']);
    expect(page.bands.map(({ slug }) => slug)).toEqual(['tunnel']);
    expect(slugs(page.others)).toEqual(['alone']);
  });

  it('makes no band of a story whose only article leads', () => {
    const page = arrangeFrontPage(pier[0]!, [pier[0]!, alone], [storyOf('pier', [pier[0]!])]);
    expect(page).toMatchObject({ leadStory: null, bands: [] });
    expect(slugs(page.others)).toEqual(['alone']);
  });

  it('lists the articles of stories that find no room among the others', () => {
    const names = Array.from({ length: mostBands + 2 }, (_, index) => `story-${index}`);
    const cards = names.map((name) => card(`of-${name}`, name));
    const page = arrangeFrontPage(
      alone,
      cards,
      names.map((name, index) => storyOf(name, [cards[index]!])),
    );
    expect(page.bands).toHaveLength(mostBands);
    expect(slugs(page.others)).toEqual(slugs(cards.slice(mostBands)));
  });

  it('is empty where the library is', () => {
    expect(arrangeFrontPage(null, [], [])).toEqual({ lead: null, leadStory: null, bands: [], others: [] });
  });

  it('shows each of the newest articles once, or its story does', () => {
    const anyCard = fc.record({ number: fc.nat(30), story: fc.option(fc.nat(9)) });
    fc.assert(
      fc.property(fc.uniqueArray(anyCard, { selector: ({ number }) => number }), fc.nat(), (made, at) => {
        const cards = made.map(({ number, story }) =>
          card(`a${number}`, story === null ? undefined : `s${story}`),
        );
        const lead = cards[at % Math.max(1, cards.length)] ?? null;
        const stories = storiesOf(cards).map((slug) =>
          storyOf(
            slug,
            cards.filter((one) => one.stories[0]?.slug === slug),
          ),
        );
        const page = arrangeFrontPage(lead, cards, stories);
        const shown = [
          ...(page.lead ? [page.lead] : []),
          ...(page.leadStory?.articles ?? []),
          ...page.bands.flatMap(({ articles }) => articles),
          ...page.others,
        ];
        expect(slugs(shown).toSorted()).toEqual(slugs(cards).toSorted());
      }),
    );
  });
});
