import { lastWritten } from './last-written';
import { isMonthFirst } from '../../article/dates/date-order';
import { edtfOf, toDay } from './resolve/calendar';
import { compileGrammar, type CompiledGrammar } from './grammar/compile';
import type { Meaning } from './grammar/grammar';
import { isHistory } from './resolve/genre';
import { grammarFor } from '../languages';
import { nextFocus } from './resolve/focus';
import { matchesAt, type Match } from './grammar/match';
import type { Outcome, DateReading } from './resolve/reading';
import { resolveCalendar } from './resolve/resolve-calendar';
import { resolveDuration, resolveReference, resolveSet } from './resolve/resolve-lengths';
import { resolveNth } from './resolve/resolve-nth';
import { resolveAgo } from './resolve/resolve-ago';
import {
  resolveDayOfFocus,
  resolveDeicticDay,
  resolveFocusUnit,
  resolveRelative,
  resolveSame,
  resolveWeekday,
  resolveWeekend,
} from './resolve/resolve-relative';
import { withoutEras } from './before-christ';
import { withSharedYears } from './resolve/shared-year';
import { resolveClock, resolvePartOfDay } from './resolve/resolve-times';
import type { Timex } from './resolve/timex';
import { tokenize } from './grammar/tokenize';
import { dayOfUpdate } from './resolve/updates';

const meanings: Readonly<Record<Meaning, (reading: DateReading, match: Match) => Outcome | null>> = {
  calendar: resolveCalendar,
  deicticDay: resolveDeicticDay,
  weekday: resolveWeekday,
  relative: resolveRelative,
  ago: resolveAgo,
  same: resolveSame,
  focusUnit: resolveFocusUnit,
  weekend: resolveWeekend,
  duration: resolveDuration,
  set: resolveSet,
  reference: resolveReference,
  partOfDay: resolvePartOfDay,
  clock: resolveClock,
  dayOfFocus: resolveDayOfFocus,
  nth: resolveNth,
};

/** Compiling a grammar costs some milliseconds, so it is done once for each language that is met. */
const compiled = new Map<string, CompiledGrammar>();

function compiledFor(language: string): CompiledGrammar {
  const source = grammarFor(language);
  const monthFirst = isMonthFirst(language);
  const known = compiled.get(source.code) ?? compileGrammar(source);
  compiled.set(source.code, known);
  return known.monthFirst === monthFirst ? known : { ...known, monthFirst };
}

/** Day of publication of a date or a date-time, as the article states it; null for what is none. */
function publishedDay(published: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(published);
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/**
 * Every temporal expression of a text, in its order, none overlapping. `published` and `updated` are dates or
 * date-times (`YYYY-MM-DD…`), `language` BCP 47. Costs time in proportion to the text.
 */
export function findTimexes(
  text: string,
  options: { published: string; updated?: string | null; language?: string },
): Timex[] {
  const grammar = compiledFor(options.language ?? 'en');
  const published = publishedDay(options.published);
  if (published === null) return [];
  const tokens = tokenize(text, grammar);
  const reading: DateReading = {
    text,
    tokens,
    grammar,
    published,
    updated: publishedDay(lastWritten(options.published, options.updated)) ?? published,
    isHistory: isHistory(tokens, grammar, published),
    focus: null,
    quarter: null,
  };
  const timexes: Timex[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (tokens[index]?.gap === 2) reading.published = published;
    const found = tokens[index]?.entry ? firstMeaning(reading, index) : null;
    if (!found) {
      index += 1;
      continue;
    }
    const { match, outcome } = found;
    const end = match.rule.keep === null ? match.to : match.from + match.rule.keep;
    const [first, last] = [tokens[match.from], tokens[end - 1]];
    if (first && last) timexes.push(toTimex(first.start, last.end, outcome));
    reading.published = dayOfUpdate(reading, match, outcome) ?? reading.published;
    if (outcome.when && outcome.type !== 'DURATION') {
      reading.focus = nextFocus(reading, outcome.when, match);
      if (outcome.when.unit === 'quarter' && match.rule.meaning === 'calendar')
        reading.quarter = outcome.when;
    }
    index = end;
  }
  return withoutEras(text, withSharedYears(text, timexes));
}

function firstMeaning(reading: DateReading, index: number): { match: Match; outcome: Outcome } | null {
  for (const match of matchesAt(reading.text, reading.tokens, index, reading.grammar)) {
    const outcome = meanings[match.rule.meaning](reading, match);
    if (outcome) return { match, outcome };
  }
  return null;
}

function toTimex(start: number, end: number, { type, value, when, approximate }: Outcome): Timex {
  const date = type === 'DATE' && when ? edtfOf(when) : null;
  const isPlain = date !== null && approximate === true && !date.includes('/');
  return { start, end, type, value, edtf: isPlain ? `${date}~` : date };
}
