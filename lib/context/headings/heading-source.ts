import type { ReadSentence } from '../../language/read-text';
import type { Timex } from '../dates/resolve/timex';
import type { TextSpan } from '../../language/tokens/sentences';

export interface HeadingSource {
  text: string;
  sentence: ReadSentence;
  /** The head of the clause that the moment is of. */
  head: number;
  language: string;
  /** The word of the date, where the text names one. */
  dateAt?: number;
  /** Every expression of time in the sentence: the date stands beside the heading already. */
  dates: readonly TextSpan[];
  /** True where the date lies before the day of publication. */
  isPast: boolean;
  /** True where the date lies ahead: what has been is not what it is the date of. */
  isAhead: boolean;
  /** The name that "he" or "she" stands for; null where it is not sure. */
  nameOf: (pronoun: string, start: number) => string | null;
}

/**
 * The expressions that a heading leaves out, since its date says them. What lasted "for nine weeks" did so in no date,
 * and "a two-year deal" is another than a deal.
 */
export const besideHeading = (timexes: readonly Timex[]): Timex[] =>
  timexes.filter(({ type }) => type !== 'DURATION');
