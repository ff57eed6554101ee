import { parseEdtf } from '../../article/dates/edtf';
import type { LanguageGrammar } from './grammar/grammar';
import { grammarFor } from '../languages';
import type { Timex } from './resolve/timex';

/** Longest "and", "to" or dash with its spaces and an article between two dates of one span. */
const widestJoint = 14;
/** How far before a span the word that opens it can begin. */
const leadReach = 16;

const dash = /^\s?[-–—]\s?$/u;
const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/u).filter(Boolean);

/**
 * The expressions of a text with the two ends of each span made one: "between 2011 and 2015" is a stretch
 * of time, though TIMEX3 marks each year. "On Friday (24 May)" is one day.
 */
export function joinSpans(text: string, timexes: readonly Timex[], language: string): Timex[] {
  const grammar = grammarFor(language);
  const joined: Timex[] = [];
  for (const timex of timexes) {
    const last = joined.at(-1);
    if (last && namesSameDay(text, last, timex)) {
      joined[joined.length - 1] = {
        ...timex,
        start: last.start,
        end:
          text[timex.end] === ')' || text[timex.end + 1] === ')'
            ? text.indexOf(')', timex.end) + 1
            : timex.end,
      };
      continue;
    }
    const edtf = last ? spanOf(text, last, timex, grammar) : null;
    if (last && edtf !== null)
      joined[joined.length - 1] = { ...last, end: timex.end, value: `${last.value}/${timex.value}`, edtf };
    else joined.push(timex);
  }
  return joined;
}

/** The stretch that two dates are the ends of, as EDTF; null where they are of two things. */
function spanOf(text: string, from: Timex, to: Timex, grammar: LanguageGrammar): string | null {
  if (!isSpan(text, from, to, grammar) && !areDaysInRow(text, from, to)) return null;
  const edtf = `${from.edtf}/${to.edtf}`;
  if (parseEdtf(edtf)) return edtf;
  // "between November and August": the year before.
  const isYearless = !/\d{4}/u.test(text.slice(from.start, to.end));
  const back = `${Number(from.edtf?.slice(0, 4)) - 1}${from.edtf?.slice(4)}/${to.edtf}`;
  return isYearless && /^\d{4}-\d\d(?:-\d\d)?\//u.test(back) && parseEdtf(back) ? back : null;
}

/** "am 25. und 26. Mai": a day and the next one. */
function areDaysInRow(text: string, from: Timex, to: Timex): boolean {
  const isDay = ({ edtf }: Timex) => /^\d{4}-\d\d-\d\d$/u.test(edtf ?? '');
  if (
    !isDay(from) ||
    !isDay(to) ||
    !/^ (?:and|und|et|y|e|en|och|i|&) $/u.test(text.slice(from.end, to.start))
  )
    return false;
  return Date.parse(to.edtf ?? '') - Date.parse(from.edtf ?? '') === 86_400_000;
}

/** "on Friday (24 May)": the day of the week, and in brackets which one it is. */
function namesSameDay(text: string, week: Timex, date: Timex): boolean {
  const isDay = ({ type, value }: Timex) => type !== 'DURATION' && /^\d{4}-\d\d-\d\d/u.test(value);
  if (!isDay(week) || !isDay(date) || date.edtf === null) return false;
  if (/\d/u.test(text.slice(week.start, week.end)) || !/\d/u.test(text.slice(date.start, date.end)))
    return false;
  const between = text.slice(week.end, date.start);
  // "Tuesday afternoon, Sept. 27": the day of the week may be a slip, the date hardly.
  if (/^,\s(?:the\s|den\s|dem\s)?$/u.test(between))
    return (
      Math.abs(Date.parse(week.value.slice(0, 10)) - Date.parse(date.value.slice(0, 10))) <= 7 * 86_400_000
    );
  return /^\s\($/u.test(between) && /^\.?\)/u.test(text.slice(date.end, date.end + 2));
}

function isSpan(text: string, from: Timex, to: Timex, grammar: LanguageGrammar): boolean {
  if (from.edtf === null || to.edtf === null || from.type !== 'DATE' || to.type !== 'DATE') return false;
  if (from.edtf.includes('/') || to.edtf.includes('/') || to.start - from.end > widestJoint) return false;
  const between = text.slice(from.end, to.start);
  if (dash.test(between)) return true;
  const [joint, ...rest] = wordsOf(between);
  if (joint === undefined || !grammar.spanJoints.has(joint)) return false;
  if (rest.length > 1) return false;
  const lead = wordsOf(text.slice(Math.max(0, from.start - leadReach), from.start));
  return grammar.spanLeads.size === 0 || lead.slice(-2).some((word) => grammar.spanLeads.has(word));
}
