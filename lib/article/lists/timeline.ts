import type { ReportedMoment } from '../article';
import { compareEdtf, parseEdtf } from '../dates/edtf';

/** Moments in the order of time; those of one date stay as they were. */
export const orderMoments = <T extends { date: string }>(moments: readonly T[]): T[] =>
  [...moments].sort((a, b) => compareEdtf(a.date, b.date));

/** True where the moment was still to come when the article was published. */
export function isComingMoment(date: string, publishedAt: string): boolean {
  const start = parseEdtf(date)?.start;
  return start != null && start > publishedAt.slice(0, 10);
}

/** True where the moment is what the article itself reports: of its own day, and dated to the day. */
export function isOwnMoment(date: string, publishedAt: string): boolean {
  const parsed = parseEdtf(date);
  return parsed?.precision === 'day' && parsed.start === publishedAt.slice(0, 10);
}

/** The order of sources: by their article's time, then by its name, so that it is total. */
export function compareReported(a: ReportedMoment, b: ReportedMoment): number {
  const byTime = Date.parse(a.article.publishedAt) - Date.parse(b.article.publishedAt);
  if (byTime) return byTime;
  const [first, second] = [`${a.article.slug}\n${a.id}`, `${b.article.slug}\n${b.id}`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What a moment of a story is named by as long as its article stays as it is: the article, and the moment's id there. */
export const momentKey = ({ article, id }: ReportedMoment): string => `${article.slug} ${id}`;
