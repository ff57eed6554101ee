import { z } from 'zod';
import type { Found } from '../search/found';
import type { QueryFault } from '../search/parse-query';

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

/** What `GET /api/reader/search` answers; a query that can't be read is an answer, too. */
export type SearchAnswer =
  | { outcome: 'nothing asked' }
  | { outcome: 'not understood'; faults: QueryFault[] }
  | { outcome: 'found'; found: Found };
