import type { Article } from '@/lib/article/article';
import { setApart } from '@/lib/article/direction';
import { dateLabel } from '@/lib/article/dates/date-label';
import { parseEdtf } from '@/lib/article/dates/edtf';
import { typedDate } from '@/lib/context/dates/typed-date';
import { applyChanges, typedAddresses } from '@/lib/documents/edits/apply-changes';
import { type FieldChanges, type FieldProblem, fieldsOf } from '@/lib/documents/edits/article-fields';
import { type TypedMoment, typedTimeline } from '@/lib/documents/edits/marks/typed-timeline';
import { changedBy, type PublishedStates } from '@/lib/documents/edits/others-changes';

const readDate = (typed: string, { publishedAt, language }: Article): string | null =>
  typedDate(typed, { published: publishedAt, language });

interface Context {
  /** Who changed a field last; null where it isn't known. */
  changedBy?(field: string): string | null;
}

/** The article with what an editor typed, dates read in its language. */
export const applyTyped = (article: Article, changes: FieldChanges, context: Context = {}) =>
  applyChanges(article, changes, { readDate: (typed) => readDate(typed, article), ...context });

/** Where who changed something isn't known by the last states, so many are looked through. */
const mostStates = 200;

/** The last states of an article, of which there may be more; and what of its addresses is another article’s. */
interface Known {
  lately: PublishedStates;
  findStates(most: number): Promise<PublishedStates>;
  findTaken(wanted: ReturnType<typeof typedAddresses>): Promise<ReturnType<typeof typedAddresses>>;
}

/** All that is in the way of publishing what an editor typed, with who changed what they changed too. */
export async function problemsOf(
  article: Article,
  changes: FieldChanges | null,
  known: Known,
): Promise<readonly FieldProblem[]> {
  if (!changes) return [];
  const taken = await takenBy(changes, known);
  if (applyTyped(article, changes).ok) return taken;
  const by = await whoChanged(article, Object.keys(changes), known);
  const named = applyTyped(article, changes, { changedBy: (field) => by.get(field) ?? null });
  return named.ok ? taken : [...named.problems, ...taken];
}

async function takenBy(changes: FieldChanges, { findTaken }: Known): Promise<FieldProblem[]> {
  const wanted = typedAddresses(changes);
  if (wanted.url === null && wanted.slug === null) return [];
  const { url, slug } = await findTaken(wanted);
  return [
    ...(url === null
      ? []
      : [{ field: 'url', reason: `is the address of another article, /articles/${url}` }]),
    ...(slug === null
      ? []
      : [{ field: 'address', reason: `is or was the address of another article, /articles/${slug}` }]),
  ];
}

async function whoChanged(
  article: Article,
  names: readonly string[],
  { lately, findStates }: Known,
): Promise<ReturnType<typeof changedBy>> {
  const fields = fieldsOf(article);
  const by = changedBy(fields, names, lately);
  if (lately.areAll || names.every((name) => by.has(name))) return by;
  return changedBy(fields, names, await findStates(mostStates));
}

/** The timeline as it is typed by now, dates read in the article's language. */
export const timelineOf = (article: Article, changes: FieldChanges): TypedMoment[] =>
  typedTimeline(article, changes, (typed) => readDate(typed, article));

/** The fields of dates that were typed, each with how it was understood: in EDTF, and in the words that readers see. */
export function typedDates(article: Article, changes: FieldChanges): Record<string, string> {
  const dates = Object.entries(changes).filter(([field]) => /^(?:m\d+|new)\.date$/.test(field));
  return Object.fromEntries(
    dates.map(([field, { now }]) => {
      const edtf = parseEdtf(now.trim()) ? now.trim() : readDate(now, article);
      const nothing = now.trim() === '' ? '' : 'No date such as 2023-04-25, April 2023 or spring 2011.';
      return [
        field,
        edtf === null ? nothing : `${edtf}: ${setApart(dateLabel(edtf, article.language), article.language)}`,
      ];
    }),
  );
}
