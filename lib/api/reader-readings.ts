import { z } from 'zod';
import {
  mostAtOnce,
  type Reading,
  type ReadingChange,
  type ReadingPlace,
  readingStates,
  type StoryNews,
  type TagMaking,
  type TagUndo,
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

/** A month: a device that was away for longer begins anew. */
const longestAgo = 31 * 86_400_000;

export const place = z.object({
  passageId: word(40),
  offset: z.number().int().min(0).max(1_000_000),
  share: z.number().min(0).max(1),
}) satisfies z.ZodType<ReadingPlace>;

/** `PUT /api/reader/readings/SLUG/place`: where the reader was, so many milliseconds ago by the device's clock. */
export const placeChange = z.object({
  place,
  finished: z.boolean(),
  agoMs: z.number().int().min(0).max(longestAgo),
});
export type PlaceChange = z.infer<typeof placeChange>;

export const reading = z.object({
  slug: z.string(),
  place: place.extend({ at: z.iso.datetime() }).nullable(),
  finished: z.boolean(),
  saved: z.boolean(),
  archived: z.boolean(),
  tags: z.array(z.string()),
}) satisfies z.ZodType<Reading>;
export const readings = z.array(reading);

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
  z.strictObject({
    restore: z
      .array(reading.omit({ place: true }))
      .min(1)
      .max(mostAtOnce),
  }),
]);

export const tags = z.array(z.object({ id: z.number(), name: z.string(), count: z.number() }));
export type Tags = z.infer<typeof tags>;

/** `PATCH /api/reader/tags/ID`: another name; where the reader has such a tag, the two become one. */
export const tagChange = z.object({ name: tagName });

/** `POST /api/reader/tags`: a tag on articles; `outOf` takes another off some: both undo a merging. */
export const tagMaking = z.object({
  name: tagName,
  slugs: z.array(slug).max(10_000),
  outOf: z.object({ name: tagName, slugs: z.array(slug).max(10_000) }).optional(),
}) satisfies z.ZodType<TagMaking>;

export const tagUndo = tagMaking.nullable() satisfies z.ZodType<TagUndo>;

/** `GET /api/reader/stories/SLUG/news`: the articles that came since the reader last read the story. */
export const storyNews = z.object({
  since: z.iso.datetime().nullable(),
  slugs: z.array(z.string()),
}) satisfies z.ZodType<StoryNews>;

/**
 * `GET /api/reader/readings/SLUG/onward`: what leads on from an article, among what the reader didn't read. Of the
 * card that is answered, what the end of an article shows.
 */
export const onward = z.object({
  by: z.enum(['story', 'publisher', 'day']),
  card: z.object({
    slug: z.string(),
    headline: z.string(),
    publishedAt: z.string(),
    language: z.string(),
    direction: z.enum(['ltr', 'rtl']),
  }),
});
export type Onward = z.infer<typeof onward>;

/** `GET /api/reader/saved`. */
export const savedArticles = z.object({ slugs: z.array(z.string()) });
export type SavedArticles = z.infer<typeof savedArticles>;

/** How the page of readings is narrowed, in its address. */
export const readingFilter = z.object({
  state: z.enum(readingStates).optional(),
  tag: tagName.optional(),
  after: word(400).optional(),
});
export type ReadingFilter = z.infer<typeof readingFilter>;
