import type { Article } from '@/lib/article/article';
import { dateLabel } from '@/lib/article/dates/date-label';
import { parseEdtf } from '@/lib/article/dates/edtf';
import { typedDate } from '@/lib/context/dates/typed-date';
import { applyChanges } from '@/lib/documents/edits/apply-changes';
import type { FieldChanges } from '@/lib/documents/edits/article-fields';

const readDate = (typed: string, { publishedAt, language }: Article): string | null =>
  typedDate(typed, { published: publishedAt, language });

/** The article with what an editor typed, dates read in its language. */
export const applyTyped = (article: Article, changes: FieldChanges) =>
  applyChanges(article, changes, { readDate: (typed) => readDate(typed, article) });

/** The fields of dates that were typed, each with how it was understood: in EDTF, and in the words that readers see. */
export function typedDates(article: Article, changes: FieldChanges): Record<string, string> {
  const dates = Object.entries(changes).filter(([field]) => /^(?:m\d+|new)\.date$/.test(field));
  return Object.fromEntries(
    dates.map(([field, { now }]) => {
      const edtf = parseEdtf(now.trim()) ? now.trim() : readDate(now, article);
      const nothing = now.trim() === '' ? '' : 'No date such as 2023-04-25, April 2023 or spring 2011.';
      return [field, edtf === null ? nothing : `${edtf}: ${dateLabel(edtf, article.language)}`];
    }),
  );
}
