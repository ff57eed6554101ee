import { z } from 'zod';

/** What a list of a reader's articles can be narrowed to. */
export const readingStates = ['unread', 'started', 'finished', 'saved', 'archived'] as const;
export type ReadingState = (typeof readingStates)[number];

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

/** Longer than a reader picks by hand from pages of twenty. */
export const mostAtOnce = 200;
const slugs = z.array(slug).min(1).max(mostAtOnce);

/** As `GET /api/reader/readings` takes them: a page of a list, or an article. */
export const readingSlugs = slugs;

/** A month: a device that was away for longer begins anew. */
const longestAgo = 31 * 86_400_000;

/** Where somebody reads: the passage, how far into its text, and how much of the article stands before. */
export const place = z.object({
  passageId: word(40),
  /** UTF-16 units. */
  offset: z.number().int().min(0).max(1_000_000),
  share: z.number().min(0).max(1),
});
export type Place = z.infer<typeof place>;

/** `PUT /api/reader/readings/SLUG/place`: where the reader was, so many milliseconds ago by the device's clock. */
export const placeChange = z.object({
  place,
  finished: z.boolean(),
  agoMs: z.number().int().min(0).max(longestAgo),
});
export type PlaceChange = z.infer<typeof placeChange>;

/** What a reader did with an article. */
export const reading = z.object({
  slug: z.string(),
  place: place.extend({ at: z.iso.datetime() }).nullable(),
  finished: z.boolean(),
  saved: z.boolean(),
  archived: z.boolean(),
  tags: z.array(z.string()),
});
export type Reading = z.infer<typeof reading>;
export const readings = z.array(reading);

/** An article that nothing was done with. */
export const untouched = (of: string): Reading => ({
  slug: of,
  place: null,
  finished: false,
  saved: false,
  archived: false,
  tags: [],
});

/** What a reader can do with articles by hand; what is left out stays. */
export const deed = z.object({
  finished: z.boolean().optional(),
  saved: z.boolean().optional(),
  archived: z.boolean().optional(),
  tag: tagName.optional(),
  untag: tagName.optional(),
});
export type Deed = z.infer<typeof deed>;

/** Whether the tag is among these; large and small letters make no other tag. */
export const hasTag = (names: readonly string[], tag: string): boolean =>
  names.some((name) => name.toLowerCase() === tag.toLowerCase());

/** One reading changed by a deed: what the page shows until the server has answered. */
export function doDeed(before: Reading, { tag, untag, ...marks }: Deed): Reading {
  const kept = untag === undefined ? before.tags : before.tags.filter((name) => !hasTag([name], untag));
  const tags = tag === undefined || hasTag(kept, tag) ? kept : [...kept, tag].sort();
  return { ...before, ...marks, tags };
}

/** `POST /api/reader/readings`: a deed done with some articles, or what was so before brought back. */
export const readingsChange = z.union([
  z.strictObject({ slugs, deed }),
  z.strictObject({
    restore: z
      .array(reading.omit({ place: true }))
      .min(1)
      .max(mostAtOnce),
  }),
]);
export type ReadingsChange = z.infer<typeof readingsChange>;

export const tags = z.array(z.object({ id: z.number(), name: z.string(), count: z.number() }));
export type Tags = z.infer<typeof tags>;

/** `PATCH /api/reader/tags/ID`: another name; where the reader has such a tag, the two become one. */
export const tagChange = z.object({ name: tagName });

/** `POST /api/reader/tags`: a tag on articles; `outOf` takes another off some: both undo a merging. */
export const tagMaking = z.object({
  name: tagName,
  slugs: z.array(slug).max(10_000),
  outOf: z.object({ name: tagName, slugs: z.array(slug).max(10_000) }).optional(),
});
export type TagMaking = z.infer<typeof tagMaking>;

/** What undoes a renaming, merging or removing; null where there was no such tag. */
export const tagUndo = tagMaking.nullable();
export type TagUndo = z.infer<typeof tagUndo>;

/** `GET /api/reader/stories/SLUG/news`: the articles that came since the reader last read the story. */
export const storyNews = z.object({ since: z.iso.datetime().nullable(), slugs: z.array(z.string()) });
export type StoryNews = z.infer<typeof storyNews>;

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
