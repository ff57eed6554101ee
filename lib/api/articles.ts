import { z } from 'zod';
import type { ArticleCard } from '../article/article';

/** How many articles a page of a list has: some three screens of a phone. */
export const pageLength = 20;

/**
 * Longer than any slug or cursor of ours; what is longer is somebody's mischief. So is the null
 * character, which PostgreSQL takes in no text at all.
 */
export const word = z
  .string()
  .min(1)
  .max(400)
  .refine((text) => !text.includes('\0'), 'Holds a null character');

/** The parameters of every list of articles, in the page's address as in the API's. */
export const articleFilter = z.object({
  story: word.optional(),
  publisher: word.optional(),
  after: word.optional(),
});
export type ArticleFilter = z.infer<typeof articleFilter>;

/** Of a story's page: where its list goes on, and whether all moments are shown. */
export const storyFilter = z.object({ after: word.optional(), moments: z.literal('all').optional() });

export const articlesQuery = articleFilter.extend({
  limit: z.coerce.number().int().min(1).max(100).default(pageLength),
});

/** What `GET /api/articles` answers: `next` is the `after` of the page that follows. */
export interface ArticlesPage {
  items: ArticleCard[];
  next: string | null;
}

export interface QueryProblem {
  parameter: string;
  reason: string;
}

/** @returns each parameter that is wrong, with the reason */
export function queryProblems(error: z.ZodError): QueryProblem[] {
  return error.issues.map((issue) => ({ parameter: issue.path.join('.'), reason: issue.message }));
}
