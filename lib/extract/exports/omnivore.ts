import { z } from 'zod';
import { looseNames, looseText, looseTime, readEntries } from './read-json';
import { readTime } from './read-time';
import { savedLink, type ReadEntries, type SavedHighlight } from './saved-link';

const entry = z.object({
  url: looseText,
  slug: looseText,
  title: looseText,
  author: looseText,
  state: looseText,
  labels: looseNames,
  savedAt: looseTime,
  publishedAt: looseTime,
});

/** Text of another file of the same export, by its path; null where there is none. */
export type FindFile = (path: string) => string | null;

/** Highlights in Markdown: a quotation, then its labels and the reader's note in paragraphs of their own. */
export function readHighlights(markdown: string): SavedHighlight[] {
  const highlights: SavedHighlight[] = [];
  for (const paragraph of markdown.split(/\n[ \t]*\n/)) {
    const text = paragraph.trim();
    const last = highlights.at(-1);
    if (text.startsWith('>')) {
      const quote = text.replace(/^>[ \t]?/gm, '').trim();
      if (quote !== '') highlights.push({ quote, note: null });
    } else if (last && text !== '' && !/^#\S/.test(text))
      last.note = last.note === null ? text : `${last.note}\n\n${text}`;
  }
  return highlights;
}

/** A slug that is a name and no way out of the folder. */
const isName = (slug: string): boolean => !/[/\\]|^\.+$/.test(slug);

/** Omnivore's `metadata_0_to_20.json`; the articles lie beside it as `content/SLUG.html`. */
export const readOmnivore = (entries: readonly unknown[], findFile: FindFile): ReadEntries =>
  readEntries(entries, entry, (one) => {
    const slug = one.slug && isName(one.slug) ? one.slug : null;
    const author = one.author?.trim();
    return savedLink({
      url: one.url,
      title: one.title,
      authors: author ? [author] : [],
      publishedAt: readTime(one.publishedAt),
      savedAt: readTime(one.savedAt),
      tags: one.labels,
      archived: one.state?.toLowerCase() === 'archived',
      html: slug === null ? null : findFile(`content/${slug}.html`),
      highlights: slug === null ? [] : readHighlights(findFile(`highlights/${slug}.md`) ?? ''),
    });
  });
