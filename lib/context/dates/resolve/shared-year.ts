import type { Timex } from './timex';

/** What may stand between two days of which only the second names their year, in all languages. */
const joint =
  /^\s*(?:,\s*)?(?:and|to|until|till|through|or|und|bis|oder|et|au|ou|y|al?|o|e|até|en|tot|och|till|i|do|a|až|по|и|до|та|і|ve|[-–—])(?:\s+(?:on|into|up to|to|zum|am|le|el|il|dia|den))?\s*$/iu;

/** The longest of these words, with blanks. */
const mostBetween = 16;

const namesYear = (words: string): boolean => /\d{3,4}|[’']\d\d/u.test(words);
const day = /^(\d{4})-(\d\d-\d\d)$/u;

/** "from **June 3** to June 9, 2019": a day without a year has that of the day which it is joined to. */
export function withSharedYears(text: string, timexes: readonly Timex[]): Timex[] {
  return timexes.map((timex, at) => {
    const next = timexes[at + 1];
    if (!next || next.start - timex.end > mostBetween) return timex;
    const [, ours, monthDay = ''] = day.exec(timex.value) ?? [];
    const [, theirs, nextMonthDay = ''] = day.exec(next.value) ?? [];
    const words = text.slice(timex.start, timex.end);
    // "yesterday and June 9, 2019": a day that is reckoned from today has a year.
    if (ours === undefined || theirs === undefined || ours === theirs || !/\d/u.test(words)) return timex;
    if (namesYear(words) || !namesYear(text.slice(next.start, next.end))) return timex;
    if (!joint.test(text.slice(timex.end, next.start))) return timex;
    // "between December 29 and January 4, 2020"
    const year = monthDay > nextMonthDay ? Number(theirs) - 1 : Number(theirs);
    const value = `${String(year).padStart(4, '0')}-${monthDay}`;
    return { ...timex, value, edtf: timex.edtf === null ? null : value };
  });
}
