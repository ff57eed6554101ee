import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { findDatedClauses } from '../dated-clause';
import { summaryOf } from './summary';

const published = '2016-06-15';

/** The summaries of the clauses of a text that name a date, with who "she" is. */
export function summaries(text: string, language: Language = 'en'): string[] {
  const read = readText(text, modelOf(language));
  const clauses = findDatedClauses(read, findTimexes(text, { published, language }), published);
  const nameOf = (pronoun: string) => (/^she$/iu.test(pronoun) ? 'Ada Holm' : null);
  return clauses
    .filter(({ timex }) => timex !== null)
    .map((clause) => summaryOf({ text, language, clause, nameOf }));
}
