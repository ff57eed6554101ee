import { z } from 'zod';
import { looseFlag, looseNames, looseText, looseTime, readEntries } from './read-json';
import { readTime } from './read-time';
import { savedLink, type ReadEntries } from './saved-link';

const annotation = z.object({ quote: looseText, text: looseText });

const entry = z.object({
  url: looseText,
  given_url: looseText,
  title: looseText,
  content: looseText,
  is_archived: looseFlag,
  is_starred: looseFlag,
  tags: looseNames,
  created_at: looseTime,
  published_at: looseTime,
  published_by: looseNames,
  annotations: z
    .array(annotation.catch({ quote: null, text: null }))
    .nullish()
    .catch(null),
});

/** What wallabag stores in place of an article that it could not fetch. */
const failed = /wallabag can't retrieve contents for this article/i;

/** Wallabag's JSON: a list of entries with the text that it stored, and what was marked in it. */
export const readWallabag = (entries: readonly unknown[]): ReadEntries =>
  readEntries(entries, entry, (one) =>
    savedLink({
      url: one.url,
      title: one.title,
      authors: one.published_by,
      publishedAt: readTime(one.published_at),
      savedAt: readTime(one.created_at),
      tags: one.tags,
      archived: one.is_archived,
      favourite: one.is_starred,
      html: one.content && !failed.test(one.content) ? one.content : null,
      highlights: (one.annotations ?? []).flatMap(({ quote, text }) =>
        quote?.trim() ? [{ quote: quote.trim(), note: text?.trim() || null }] : [],
      ),
    }),
  );
