import type { Timex } from './resolve/timex';

/** What follows a date before our era, with its year or right after it, in all languages. */
const era =
  /^\s*(?:\d{1,4}\s*)?(?:v\.?\s?(?:Chr|u\.\s?Z)|v\. ?C\.|a\.?\s?[Cc]\.|antes de Cristo|av\.\s?J\.?-?C|avant (?:Jésus|J\.-C)|avanti Cristo|p\.?n\.?e\b|до н\. ?э|до н\. ?е|f\.?\s?Kr|př\. ?n\. ?l|BCE?\b|B\.C\.)/u;

/** Longest of these with its year and blanks. */
const reach = 26;

/**
 * "on 1 January **49 BC**", "intorno al 1000 **a.C.**": a date that goes on with an era before Christ lies in no
 * year of ours, and none is given to it where the grammar of the language reads no eras.
 */
export function withoutEras(text: string, timexes: readonly Timex[]): Timex[] {
  return timexes.map((timex) => {
    if (timex.edtf === null || !/^[12]/u.test(timex.edtf)) return timex;
    const words = era.exec(text.slice(timex.end, timex.end + reach))?.[0];
    if (words === undefined) return timex;
    const year = /\d+/u.exec(words)?.[0] ?? timex.value.slice(0, 4);
    return { ...timex, value: `BC${year.padStart(4, '0')}${timex.value.slice(4)}`, edtf: null };
  });
}
