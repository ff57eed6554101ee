import { z } from 'zod';
import type { Finding } from '../finding';
import { looseNames, looseText, looseTime, readEntries } from './read-json';
import { readRows } from './read-rows';
import { readTime } from './read-time';
import { savedLink, type ReadEntries, type SavedHighlight } from './saved-link';

/** Reader lists what came through feeds among the rest; nobody saved that. */
const isFromFeed = (location: string | null | undefined): boolean => location?.trim() === 'feed';

/** A list as Python prints it: `['one', "it's"]`. What is not closed ends with the cell. */
function readPythonList(cell: string): string[] {
  const items = cell.matchAll(/'((?:[^'\\]|\\[^])*)(?:'|\\?$)|"((?:[^"\\]|\\[^])*)(?:"|\\?$)/g);
  return [...items].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'));
}

function leftOut(read: ReadEntries, count: number): ReadEntries {
  if (count === 0) return read;
  const reason = `${count} from feeds, which nobody saved, left out`;
  return { ...read, problems: [...read.problems, { line: null, reason }] };
}

/** Readwise Reader's CSV: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`. */
export function readReadwiseCsv(text: string): ReadEntries | { finding: Finding } {
  const fromFeeds = new Set<string>();
  const read = readRows(text, (row) => {
    const link = savedLink({
      url: row.get('url'),
      title: row.get('title'),
      savedAt: readTime(row.get('saved date')),
      tags: readPythonList(row.get('document tags') ?? ''),
      archived: row.get('location')?.trim() === 'archive',
      favourite: row.get('location')?.trim() === 'shortlist',
    });
    if (link && isFromFeed(row.get('location'))) fromFeeds.add(link.url);
    return link;
  });
  if ('finding' in read) return read;
  return leftOut({ ...read, links: read.links.filter(({ url }) => !fromFeeds.has(url)) }, fromFeeds.size);
}

/** Tags are names with what is known of each; in the older export a list. */
const tags = z.union([
  z.record(z.string(), z.unknown()).transform((record) => Object.keys(record)),
  looseNames,
]);

const highlight = z.object({ text: looseText, note: looseText });

const entry = z
  .object({
    id: looseTime,
    parent_id: looseText,
    category: looseText,
    location: looseText,
    title: looseText,
    author: looseText,
    url: looseText,
    source_url: looseText,
    content: looseText,
    html_content: looseText,
    html: looseText,
    notes: looseText,
    tags: tags.nullish().catch(null),
    book_tags: looseNames,
    saved_at: looseTime,
    created_at: looseTime,
    published_date: looseTime,
    highlights: z
      .array(highlight.catch({ text: null, note: null }))
      .nullish()
      .catch(null),
  })
  // `url` is the article's place in Reader; where it came from stands in `source_url`.
  .transform((one) => ({ ...one, url: one.source_url ?? one.url }));

type Entry = z.infer<typeof entry>;

/** In Reader a highlight is a document whose parent is the article. */
function highlightsByParent(entries: readonly unknown[]): Map<string, SavedHighlight[]> {
  const found = new Map<string, SavedHighlight[]>();
  for (const one of entries) {
    const parsed = entry.safeParse(one);
    const { category, parent_id: parent, content, notes } = parsed.success ? parsed.data : {};
    if (category !== 'highlight' || !parent || !content?.trim()) continue;
    const own = { quote: content.trim(), note: notes?.trim() || null };
    found.set(parent, [...(found.get(parent) ?? []), own]);
  }
  return found;
}

const highlightsOf = (one: Entry): SavedHighlight[] =>
  (one.highlights ?? []).flatMap(({ text, note }) =>
    text?.trim() ? [{ quote: text.trim(), note: note?.trim() || null }] : [],
  );

const field = (one: unknown, name: string): unknown =>
  typeof one === 'object' && one !== null && name in one
    ? Object.entries(one).find(([key]) => key === name)?.[1]
    : null;

/** Readwise's JSON: Reader's list of documents, or the library's list of sources with their highlights. */
export function readReadwiseJson(entries: readonly unknown[]): ReadEntries {
  const highlights = highlightsByParent(entries);
  const documents = entries.filter(
    (one) => field(one, 'category') !== 'highlight' && !field(one, 'parent_id'),
  );
  const saved = documents.filter((one) => field(one, 'location') !== 'feed');
  const read = readEntries(saved, entry, (one) => {
    const author = one.author?.trim();
    return savedLink({
      url: one.url,
      title: one.title,
      authors: author ? [author] : [],
      publishedAt: readTime(one.published_date),
      savedAt: readTime(one.saved_at) ?? readTime(one.created_at),
      tags: [...(one.tags ?? []), ...one.book_tags],
      archived: one.location === 'archive',
      favourite: one.location === 'shortlist',
      html: one.html_content ?? one.html,
      highlights: [...(highlights.get(String(one.id)) ?? []), ...highlightsOf(one)],
    });
  });
  return leftOut(read, documents.length - saved.length);
}
