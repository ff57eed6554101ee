import { z } from 'zod';

/** What `POST /api/desk/links` answers: what there is to link to for the words that were searched for. */
export const foundLinks = z.object({
  /** What was searched for; empty for nothing. */
  q: z.string(),
  /** Whether the library has more articles for it than these. */
  hasMore: z.boolean(),
  /** Null where the search can't be understood. */
  articles: z
    .array(
      z.object({ slug: z.string(), headline: z.string(), publishedAt: z.string(), language: z.string() }),
    )
    .nullable(),
  /** By title. */
  stories: z.array(z.string()),
});
export type FoundLinks = z.infer<typeof foundLinks>;
