import type { Language } from '../../language/languages';
import { modelOf } from '../../language/models.testing';
import { readText } from '../../language/read-text';
import { findTimexes } from '../dates/find-timexes';
import { joinSpans } from '../dates/spans';
import { pronounNamer } from '../names/name-pronoun';
import { findDatedClauses } from '../moments/dated-clause';
import { headingOf } from './heading';
import { besideHeading } from './heading-source';

/** The heading of every clause that a date of a text belongs to, whether it would be chosen or not. */
export function headingsOf(language: Language, text: string, published = '2023-04-26'): (string | null)[] {
  const read = readText(text, modelOf(language));
  const dates = joinSpans(text, findTimexes(text, { published, language }), language);
  const nameOf = pronounNamer(read);
  return findDatedClauses(read, dates, published).map(({ sentence, head, date, dateAt, timex }) =>
    headingOf({
      text,
      sentence,
      head,
      language,
      ...(timex && { dateAt }),
      dates: besideHeading(dates),
      isPast: date < published,
      isAhead: date > published,
      nameOf,
    }),
  );
}
