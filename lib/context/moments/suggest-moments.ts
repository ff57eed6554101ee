import type { Moment } from '../../article/article';
import { findTimexes } from '../dates/find-timexes';
import type { ReadArticle } from '../read-article';
import { findMoments } from './find-moments';

/** What is known of an article beside its text. */
export interface ArticleNews {
  headline: string;
  /** `YYYY-MM-DD`, or a date-time. */
  publishedAt: string;
  updatedAt?: string | null;
}

/**
 * Moments for an article's timeline, each tied to the words of the passage that reports it, under ids in
 * their order: `keepMomentIds` gives them those they had when an article is imported again. None where the
 * article was read without weights for its language.
 */
export function suggestMoments(
  { text, language, passages, tree }: ReadArticle,
  { headline, publishedAt, updatedAt }: ArticleNews,
): Moment[] {
  if (tree === null) return [];
  const timexes = findTimexes(tree.text, { published: publishedAt, updated: updatedAt, language });
  return findMoments({ read: tree, timexes, published: publishedAt, updated: updatedAt, headline }).flatMap(
    (found, index): Moment[] => {
      const placed = passages.findLast(({ start }) => start <= found.start);
      if (!placed) return [];
      const { date, heading, summary, start, end } = found;
      return [
        {
          id: `m${index + 1}`,
          date,
          label: null,
          heading,
          summary,
          words: {
            passageId: placed.passage.id,
            exact: text.slice(start, end),
            start: start - placed.start,
          },
          origin: 'suggestion',
        },
      ];
    },
  );
}
