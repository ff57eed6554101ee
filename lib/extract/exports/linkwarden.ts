import { z } from 'zod';
import { looseNames, looseText, looseTime, readEntries } from './read-json';
import { readTime } from './read-time';
import { savedLink, type ReadEntries } from './saved-link';

const entry = z.object({
  url: looseText,
  name: looseText,
  tags: looseNames,
  importDate: looseTime,
  createdAt: looseTime,
});

const collection = z.object({ name: looseText, links: z.array(z.unknown()) });
const pinned = z.object({ url: z.string() });

/** The collection where Linkwarden puts what was put nowhere. */
const nowhere = 'Unorganized';

/** Linkwarden's JSON: collections with their links, and beside them what was pinned. */
export function readLinkwarden(
  collections: readonly unknown[],
  pinnedLinks: readonly unknown[],
): ReadEntries {
  const favourites = new Set(
    pinnedLinks.flatMap((one) => {
      const parsed = pinned.safeParse(one);
      return parsed.success ? parsed.data.url : [];
    }),
  );
  const read: ReadEntries = { links: [], problems: [] };
  for (const [index, one] of collections.entries()) {
    const parsed = collection.safeParse(one);
    if (!parsed.success) {
      read.problems.push({ line: null, reason: `collection ${index + 1} has no links` });
      continue;
    }
    const { name, links } = parsed.data;
    const inner = readEntries(links, entry, (link) =>
      savedLink({
        url: link.url,
        title: link.name,
        savedAt: readTime(link.importDate) ?? readTime(link.createdAt),
        tags: [...link.tags, ...(name && name !== nowhere ? [name] : [])],
        favourite: link.url ? favourites.has(link.url) : false,
      }),
    );
    read.links.push(...inner.links);
    const where = name ? `in "${name}" ` : '';
    read.problems.push(...inner.problems.map(({ line, reason }) => ({ line, reason: `${where}${reason}` })));
  }
  return read;
}
