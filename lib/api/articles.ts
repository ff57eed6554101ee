import { z } from 'zod';
import { type ArticleCard, articleKinds } from '../article/article';

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

const party = z.object({ name: z.string(), url: z.string().nullable() });

const perCent = z.number().min(0).max(100);

const photo = z.object({
  picture: z.object({ src: z.string(), width: z.number(), height: z.number() }).nullable(),
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  standsIn: z.boolean(),
  focus: z.object({ x: perCent, y: perCent }).optional(),
});

/** An article as lists show it. */
export const articleCard = z.object({
  slug: z.string(),
  headline: z.string(),
  standfirst: z.string().nullable(),
  byline: party.nullable(),
  publisher: party.nullable(),
  publishedAt: z.string(),
  language: z.string(),
  direction: z.enum(['ltr', 'rtl']),
  kind: z.enum(articleKinds),
  wordCount: z.number(),
  leadPhoto: photo.nullable(),
  stories: z.array(z.object({ slug: z.string(), title: z.string() })),
}) satisfies z.ZodType<ArticleCard>;

/**
 * What `GET /api/articles` answers: `next` is the `after` of the page that follows. The browser
 * checks it too, since what stands between it and us may answer 200 with words of its own.
 */
export const articlesPage = z.object({ items: z.array(articleCard), next: z.string().nullable() });
export type ArticlesPage = z.infer<typeof articlesPage>;

/** The query part of an address, or nothing where no filter is on. */
export function filterSearch(filter: ArticleFilter): string {
  const pairs = Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}

export interface QueryProblem {
  parameter: string;
  reason: string;
}

/** @returns each parameter that is wrong, with the reason */
export function queryProblems(error: z.ZodError): QueryProblem[] {
  return error.issues.map((issue) => ({ parameter: issue.path.join('.'), reason: issue.message }));
}
