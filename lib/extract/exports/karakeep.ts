import { z } from 'zod';
import { looseFlag, looseNames, looseText, looseTime, readEntries } from './read-json';
import { readTime } from './read-time';
import { savedLink, type ReadEntries } from './saved-link';

const list = z.object({ id: z.string(), name: z.string(), type: looseText });

const entry = z
  .object({
    createdAt: looseTime,
    title: looseText,
    tags: looseNames,
    lists: looseNames,
    archived: looseFlag,
    favourited: looseFlag,
    content: z.object({ url: looseText }).nullish().catch(null),
  })
  .transform(({ content, ...rest }) => ({ ...rest, url: content?.url }));

/**
 * Karakeep's JSON: bookmarks, which name their lists by id. Notes and files are bookmarks there as well,
 * without an address, and left out; lists that a search fills say nothing of their own.
 */
export function readKarakeep(bookmarks: readonly unknown[], lists: readonly unknown[]): ReadEntries {
  const names = new Map(
    lists.flatMap((one) => {
      const parsed = list.safeParse(one);
      return parsed.success && parsed.data.type !== 'smart' ? [[parsed.data.id, parsed.data.name]] : [];
    }),
  );
  return readEntries(bookmarks, entry, (one) =>
    savedLink({
      url: one.url,
      title: one.title,
      savedAt: readTime(one.createdAt),
      tags: [...one.tags, ...one.lists.flatMap((id) => names.get(id) ?? [])],
      archived: one.archived,
      favourite: one.favourited,
    }),
  );
}
