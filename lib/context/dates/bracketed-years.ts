import type { TextSpan } from '../../language/tokens/sentences';

/** One or two years in brackets may date what is reported; from three on the sentence is a list. */
const fewestOfList = 3;

/**
 * The dates that are entries of a list: "Noce blanche (1989), Heartbreaker (2010) and Café de Flore (2011)" reports
 * no event of any of these years.
 *
 * @param sentences in order, as the dates are
 */
export function findBracketedYears<Date extends TextSpan>(
  text: string,
  sentences: readonly TextSpan[],
  dates: readonly Date[],
): Set<Date> {
  const listed = new Set<Date>();
  let next = 0;
  for (const sentence of sentences) {
    const bracketed: Date[] = [];
    let isOpen = false;
    let at = sentence.start;
    for (; (dates[next]?.start ?? Infinity) < sentence.end; next += 1) {
      const date = dates[next];
      if (!date) break;
      for (; at < date.start; at += 1) {
        if (text[at] === '(') isOpen = true;
        else if (text[at] === ')') isOpen = false;
      }
      if (isOpen) bracketed.push(date);
    }
    if (bracketed.length >= fewestOfList) for (const date of bracketed) listed.add(date);
  }
  return listed;
}
