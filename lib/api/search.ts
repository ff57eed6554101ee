import { z } from 'zod';
import type { Found } from '../search/found';
import type { QueryFault } from '../search/parse-query';
import { articleCard } from './articles';

/** Articles on a page of results: with their passages, some four screens of a phone. */
export const resultsLength = 10;

/** Longer than a search may be: how long that is, the answer explains. */
const longestText = 8_000;

/** The parameters of a search, in the page's address as in the API's. */
export const searchQuery = z.object({
  /** PostgreSQL takes a null character in no text; it divides words like any other sign. */
  q: z
    .string()
    .max(longestText)
    .default('')
    .transform((text) => text.replaceAll('\0', ' ')),
  /** The `next` of the page before. */
  after: z.string().min(1).max(400).optional(),
});
export type SearchParameters = z.infer<typeof searchQuery>;

const pieces = z.array(z.object({ text: z.string(), marked: z.boolean() }));

const found = z.object({
  articles: z.array(
    z.object({
      card: articleCard,
      headline: pieces,
      standfirst: pieces.nullable(),
      places: z.array(
        z.object({
          kind: z.enum(['passage', 'quote', 'moment']),
          passageId: z.string(),
          label: z.string().nullable(),
          pieces,
          fragment: z.string(),
        }),
      ),
      morePlaces: z.number(),
      missing: z.array(z.string()),
    }),
  ),
  notes: z.array(
    z.object({
      id: z.string(),
      articleSlug: z.string(),
      articleHeadline: z.string(),
      passageId: z.string(),
      exact: z.string(),
      pieces,
    }),
  ),
  next: z.string().nullable(),
  corrected: z.array(z.object({ typed: z.string(), meant: z.string() })),
  leftOut: z.array(z.string()),
  unknownStory: z.string().nullable(),
}) satisfies z.ZodType<Found>;

const faults = z.array(
  z.object({ start: z.number(), end: z.number(), reason: z.string() }),
) satisfies z.ZodType<QueryFault[]>;

/** What `GET /api/reader/search` answers; a query that can't be read is an answer, too. */
export const searchAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('nothing asked') }),
  z.object({ outcome: z.literal('not understood'), faults }),
  z.object({ outcome: z.literal('found'), found }),
]);
export type SearchAnswer = z.infer<typeof searchAnswer>;

/** The query part of a search's address. */
export function searchAddress(path: string, { q, after }: SearchParameters): string {
  const parameters = new URLSearchParams(q === '' ? {} : { q });
  if (after !== undefined) parameters.set('after', after);
  return parameters.size > 0 ? `${path}?${parameters}` : path;
}
