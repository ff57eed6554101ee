import { findTimexes } from '../find-timexes';
import { joinSpans } from '../spans';

/** A Thursday. */
const thursday = '2025-03-13';

/**
 * What a text calls its dates, spans joined, each with its EDTF: `words = DATE`. What is no date of the calendar
 * has its TIMEX3 type and value in its place.
 */
export function newsDates(language: string, text: string, published = thursday): string[] {
  return joinSpans(text, findTimexes(text, { published, language }), language).map(
    ({ start, end, type, value, edtf }) => `${text.slice(start, end)} = ${edtf ?? `${type} ${value}`}`,
  );
}
