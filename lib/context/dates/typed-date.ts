import { parseEdtf } from '../../article/dates/edtf';
import { findTimexes } from './find-timexes';

/**
 * A date as people type it, in EDTF: "spring 2011", "25 April 2023", "около 2011". Read in the article's language,
 * else in English; null where it names no date, or several.
 * @param published what "last Friday" is counted from
 */
export function typedDate(
  typed: string,
  { published, language }: { published: string; language: string },
): string | null {
  const text = typed.trim();
  if (parseEdtf(text)) return text;
  // A year alone is read in any language: what takes in more of what was typed is meant.
  const readings = [...new Set([language, 'en'])].flatMap((tongue) => {
    const dates = findTimexes(text, { published, language: tongue }).filter(({ edtf }) => edtf !== null);
    const [date] = dates;
    return date && dates.length === 1 ? [{ edtf: date.edtf, length: date.end - date.start }] : [];
  });
  return readings.toSorted((a, b) => b.length - a.length)[0]?.edtf ?? null;
}
