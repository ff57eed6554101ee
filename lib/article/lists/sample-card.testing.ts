import type { ArticleCard } from '../article';

/** An article as lists show it; only what a test is about has to be given. */
export const sampleCard = (slug: string, changes: Partial<ArticleCard> = {}): ArticleCard => ({
  slug,
  headline: `Headline of ${slug}`,
  standfirst: null,
  byline: null,
  publisher: null,
  publishedAt: '2023-04-25',
  language: 'en',
  direction: 'ltr',
  kind: 'report',
  wordCount: 300,
  leadPhoto: null,
  stories: [],
  ...changes,
});
