import type { Article } from '../../../article/article';
import { dateLabel } from '../../../article/dates/date-label';
import { compareEdtf, parseEdtf } from '../../../article/dates/edtf';
import { type FieldChanges, fieldsOf } from '../article-fields';

/** A moment as readers will see it once it is published. */
export interface TypedMoment {
  /** `new` for the one that is being added. */
  id: string;
  label: string;
  /** Its heading, where it has one. */
  name: string;
}

/** The timeline as it is typed by now, in its order; what is dismissed, or has no date that can be read, is not on it. */
export function typedTimeline(
  article: Article,
  changes: FieldChanges,
  readDate: (typed: string) => string | null,
): TypedMoment[] {
  const fields = fieldsOf(article);
  const now = (name: string) => (changes[name]?.now ?? fields[name] ?? '').trim();
  const ids = article.moments.map(({ id }) => id).filter((id) => now(`${id}.state`) !== 'dismissed');
  return [...ids, 'new']
    .flatMap((id) => {
      const typed = now(`${id}.date`);
      const date = parseEdtf(typed) ? typed : typed === '' ? null : readDate(typed);
      if (date === null) return [];
      const moment = article.moments.find((one) => one.id === id);
      const own = moment?.date === date ? moment.label : null;
      const label = own ?? dateLabel(date, article.language);
      return [{ date, shown: { id, label, name: now(`${id}.heading`) } }];
    })
    .toSorted((one, other) => compareEdtf(one.date, other.date))
    .map(({ shown }) => shown);
}
