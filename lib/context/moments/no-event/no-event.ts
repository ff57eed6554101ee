import type { ReadSentence } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import type { Timex } from '../../dates/resolve/timex';
import { momentWords } from '../../languages';

/** Words before a date that is only compared with, or that counts someone's age, in all languages. */
const beforeNoEvent = new RegExp(
  String.raw`\b(?:${momentWords('comparing')}|${momentWords('ofSomeone')})(?:\s+(?:${momentWords('article')}))?\s*$`,
  'iu',
);

/** "rose by a tenth from **the previous month**": what a number is measured against. */
const comparedTo = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('comparedTo')})$`, 'iu');

/** "in the year to **December 2022**", "(Stand **Februar 2024**)": until when it was counted. */
const statistical = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('countedUntil')})\s$`, 'iu');

/** "**my** 20s", "**age-mid-**forties": of someone's life. */
const ofLife = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('ofLife')})[\s-]$`, 'iu');

/** "before 2015": what a clause dates so was at no time that it says. */
const beforeYear = new RegExp(String.raw`\b(?:${momentWords('beforeYear')})\s*$`, 'iu');

/** "ahead of Christmas", "five days until Christmas": what a clause dates so was at no time that it says. */
const leadingUp = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('leadingUp')})\s$`, 'iu');
const holiday = new RegExp(
  String.raw`^(?:(?:${momentWords('thisOne')}) )?(?:${momentWords('feasts')}|${momentWords('turnsOfYear')})`,
  'iu',
);
const beforeDay = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('beforeDay')})\s$`, 'iu');

/** "in the last year", "over the past month": a stretch until now, and not the calendar's. */
const untilNow = new RegExp(String.raw`^(?:${momentWords('untilNow')})$`, 'iu');

const ageing = new RegExp(String.raw`(?<![\p{L}\d])(?:${momentWords('ageing')})\s$`, 'iu');

/** What is printed with an article and is no part of it. */
const imprint = new RegExp(
  String.raw`\b(?:${momentWords('imprint')})\b|\b(?:${momentWords('visiting')}) (?:www\.)?[a-z\d-]+\.(?:com|org|net|de|fr|it|es|at|ch|co\.uk)\b|©`,
  'iu',
);

/** "25 years later" of someone who speaks in general: it lies ahead of the article and on no day. */
const later = new RegExp(String.raw`\b(?:${momentWords('later')})\b`, 'iu');

/** Words that count back from today, in all languages. */
const since = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('ago')})(?!\p{L})`, 'iu');

/** "ten years after Godzilla (": what is dated in the brackets is what is counted from. */
const countedFrom = new RegExp(
  String.raw`(?<!\p{L})(?:${momentWords('countedFrom')})\s[^.;:()]{1,60}\($`,
  'iu',
);

/** "the highest since 2002", "zum ersten Mal seit 2010": only what it is measured against. */
const record = new RegExp(
  String.raw`(?<!\p{L})(?:${momentWords('utmost')})(?:\s[^\s.,;:()]+){0,4}\s(?:${momentWords('since')})\s*$`,
  'iu',
);

/** True for a date in brackets that is of someone's life or of what the clause counts from. */
function isOfOther(before: string, after: string, date: string): boolean {
  if (countedFrom.test(before)) return true;
  // "Gabriel García Márquez (1927–2014)"
  return /^\d{4}~?\/\d{4}~?$/u.test(date) && /\p{L}\s\(\*?\s?$/u.test(before) && /^\)/u.test(after);
}

/** True for a date that names no event: one to compare with, an age, a moment that nobody has set. */
export function isOfNoEvent(text: string, timex: Timex, date: string, published: string): boolean {
  // "RTX 4090s": no decade of ours.
  if (Number(date.slice(0, 4).replaceAll('X', '0')) > Number(published.slice(0, 4)) + 200) return true;
  const before = text.slice(Math.max(0, timex.start - 80), timex.start);
  const named = text.slice(timex.start, timex.end);
  // "more than a century ago": in which one it was, but not when.
  if (/^\d\dXX/u.test(date) && since.test(named)) return true;
  // "who **turns 37** in January"
  if (ageing.test(before)) return true;
  if (record.test(before) || comparedTo.test(before + named)) return true;
  if (leadingUp.test(before) && holiday.test(named)) return true;
  if (timex.type === 'DATE' && date <= published && beforeDay.test(before)) return true;
  if (untilNow.test(named) && (/^the /iu.test(named) || /(?<!\p{L})the\s$/iu.test(before))) return true;
  if (isOfOther(before, text.slice(timex.end, timex.end + 2), date)) return true;
  const isDecade = /X$/u.test(date) || /\d0(?:s|er|ern)\b/u.test(text.slice(timex.start, timex.end));
  if (statistical.test(before)) return true;
  // "My **20s** had nothing to do with sport"
  if (isDecade && ofLife.test(before)) return true;
  const compared = beforeNoEvent.exec(before)?.[0].trim() ?? '';
  // "fares go up 5 percent from **July 2**": nothing is measured against what is to come.
  const found = date > published && /from(?: the)?$/iu.test(compared) ? '' : compared;
  // "in den 90er-Jahren" is a time, "in ihren Fünfzigern" an age.
  if (found && (/^in /iu.test(found) ? isDecade && !/^in den/iu.test(found) : true)) return true;
  const isYear = /^\d{4}$/u.test(text.slice(timex.start, timex.end));
  if (isYear && beforeYear.test(before) && (date < published || /beyond\s*$/iu.test(before))) return true;
  return date > published && later.test(text.slice(timex.start, timex.end));
}

/** True for a sentence about the article itself: its prices, its first print, its rights. */
export const isImprint = (text: string, { start, end }: TextSpan): boolean =>
  imprint.test(text.slice(start, end));

/** "Record: 26-0 Last fight: Dec. 26": a row of a list, whose words stand under labels. */
export function isRow(text: string, { start, end }: TextSpan): boolean {
  const line = text.slice(start, end);
  const labels = line.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L} ]{2,24}:\s/gu) ?? [];
  // "2023: Victor Holm 2022: Ada Berg"
  const years = line.match(/(?<!\d)(?:19|20)\d\d\s?[:–-]\s?\p{Lu}/gu) ?? [];
  return labels.length >= 2 || years.length >= 3;
}

const supposed = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('supposing')})(?!\p{L})`, 'iu');

/** "Let’s say an investor started in 2013": nothing that came about. */
export const isSupposed = (text: string, { start, end }: TextSpan): boolean =>
  supposed.test(text.slice(start, end));

/** True for a question: it tells no event. */
export const isQuestion = (text: string, { start, end }: TextSpan): boolean =>
  /\?["”’»)\]]*$/u.test(text.slice(start, end));

/** Adverbs of what happens again and again, in all languages. */
const again = new RegExp(String.raw`^(?:${momentWords('again')})$`, 'iu');

/** "always falls around June 21", "happen twice a year, in June and December": no event, but a habit. */
export function isHabit(
  { tokens }: ReadSentence,
  words: readonly number[],
  times: readonly Timex[],
  isPresent: boolean,
): boolean {
  if (!isPresent) return false;
  return times.some(({ type }) => type === 'SET') || words.some((at) => again.test(tokens[at]?.form ?? ''));
}
