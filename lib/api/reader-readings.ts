import { z } from 'zod';
import type { ArticleCard } from '../article/article';
import {
  longestAgoMs,
  mostAtOnce,
  type Reading,
  type ReadingChange,
  type ReadingPlace,
  readingStates,
  type TagMaking,
} from '../reader/reading';

/** PostgreSQL takes no null character in any text. */
const word = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !text.includes('\0'), 'Holds a null character');

const slug = word(400);
/** A tag is a word or a few. */
const tagName = word(60);

const slugs = z.array(slug).min(1).max(mostAtOnce);

/** As `GET /api/reader/readings` takes them: a page of a list, or an article. */
export const readingSlugs = slugs;

const place = z.object({
  passageId: word(40),
  offset: z.number().int().min(0).max(1_000_000),
  share: z.number().min(0).max(1),
}) satisfies z.ZodType<ReadingPlace>;

/** `PUT /api/reader/readings/SLUG/place`: where the reader was, so many milliseconds ago by the device's clock. */
export const placeChange = z.object({
  place,
  finished: z.boolean(),
  agoMs: z.number().int().min(0).max(longestAgoMs),
});
export type PlaceChange = z.infer<typeof placeChange>;

const marks = z.object({
  slug: z.string(),
  finished: z.boolean(),
  saved: z.boolean(),
  archived: z.boolean(),
  tags: z.array(z.string()),
}) satisfies z.ZodType<Omit<Reading, 'place'>>;

const readingChange = z.object({
  finished: z.boolean().optional(),
  saved: z.boolean().optional(),
  archived: z.boolean().optional(),
  tag: tagName.optional(),
  untag: tagName.optional(),
}) satisfies z.ZodType<ReadingChange>;

/** As devices wrote it before, and may have in their queues. */
const oldName = z.strictObject({ slugs: z.unknown(), deed: z.unknown() });
function withNewName(body: unknown): unknown {
  const { success, data } = oldName.safeParse(body);
  return success ? { slugs: data.slugs, change: data.deed } : body;
}

/** `POST /api/reader/readings`: a change of some articles, or what was so before brought back. */
export const readingsChange = z.union([
  z.preprocess(withNewName, z.strictObject({ slugs, change: readingChange })),
  z.strictObject({ restore: z.array(marks).min(1).max(mostAtOnce) }),
]);

/** `GET /api/reader/tags`. */
export type Tags = { id: number; name: string; count: number }[];

/** `PATCH /api/reader/tags/ID`: another name; where the reader has such a tag, the two become one. */
export const tagChange = z.object({ name: tagName });

/** `POST /api/reader/tags`: a tag on articles; `outOf` takes another off some: both undo a merging. */
export const tagMaking = z.object({
  name: tagName,
  slugs: z.array(slug).max(10_000),
  outOf: z.object({ name: tagName, slugs: z.array(slug).max(10_000) }).optional(),
}) satisfies z.ZodType<TagMaking>;

/**
 * `GET /api/reader/readings/SLUG/onward`: what leads on from an article, among what the reader didn't read. Of its
 * card, what the end of an article shows.
 */
export interface Onward {
  by: 'story' | 'publisher' | 'day';
  card: Pick<ArticleCard, 'slug' | 'headline' | 'publishedAt' | 'language' | 'direction'>;
}

/** `GET /api/reader/saved`. */
export interface SavedArticles {
  slugs: string[];
}

/** How the page of readings is narrowed, in its address. */
export const readingFilter = z.object({
  state: z.enum(readingStates).optional(),
  tag: tagName.optional(),
  after: word(400).optional(),
});
export type ReadingFilter = z.infer<typeof readingFilter>;
