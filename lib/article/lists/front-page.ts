import type { ArticleCard, StoryRef } from '../article';

/** What a story's line on the front page shows: an article of its day, or a moment that one tells of. */
export interface FrontMark {
  id: string;
  /** EDTF. */
  date: string;
  kind: 'article' | 'moment';
}

/** A story as the front page shows it. */
export interface FrontStory extends StoryRef {
  articleCount: number;
  /** Its newest, without the one that leads the page. */
  articles: ArticleCard[];
  marks: FrontMark[];
}

export interface FrontPage {
  /** Null where the library is empty. */
  lead: ArticleCard | null;
  /** The story that it belongs to, if that has more articles. */
  leadStory: FrontStory | null;
  /** The stories of the newest articles, the one with the newest first. */
  bands: FrontStory[];
  /** The newest articles that none of these stories has, in their order. */
  others: ArticleCard[];
  /** Where the list of all articles goes on; null where all are shown. */
  next: string | null;
  /** How many come after. */
  olderCount: number;
}

/** A page of more bands than these is scrolled by nobody. */
export const mostBands = 6;

/** The first story of each article, in the order of the articles. */
export function storiesOf(cards: readonly ArticleCard[]): string[] {
  return [...new Set(cards.flatMap(({ stories }) => stories[0]?.slug ?? []))];
}

/**
 * Puts the newest articles in their places: each once, the lead at the top, others in the band of their story, the
 * rest by itself.
 * @param stories of the articles that have more than one article, with the newest of these, the lead included
 */
export function arrangeFrontPage(
  lead: ArticleCard | null,
  newest: readonly ArticleCard[],
  stories: readonly FrontStory[],
): Pick<FrontPage, 'lead' | 'leadStory' | 'bands' | 'others'> {
  const shown = stories
    .map((story) => ({ ...story, articles: story.articles.filter(({ slug }) => slug !== lead?.slug) }))
    .filter(({ articles }) => articles.length > 0);
  const first = lead?.stories[0]?.slug;
  const leadStory = shown.find(({ slug }) => slug === first) ?? null;
  const bands = shown.filter((story) => story !== leadStory).slice(0, mostBands);
  const banded = new Set([...bands, ...(leadStory ? [leadStory] : [])].map(({ slug }) => slug));
  const others = newest.filter(
    ({ slug, stories: [story] }) => slug !== lead?.slug && !(story && banded.has(story.slug)),
  );
  return { lead, leadStory, bands, others };
}
