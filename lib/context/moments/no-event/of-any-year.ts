import { auxiliariesOf } from '../../../language/clauses';
import type { ReadSentence } from '../../../language/read-text';
import { isPassive, tenseOf } from '../../../language/verbs';
import { namedDay } from '../../dates/named-days';
import type { Timex } from '../../dates/resolve/timex';
import { isPastForm } from '../../headings/parts/clause-when';
import { momentWords } from '../../languages';

interface Dated {
  text: string;
  sentence: ReadSentence;
  timex: Timex;
  language: string;
}

const since = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('since')})\s$`, 'iu');

/**
 * "The rivers freeze in **November**", said in spring: a month gone by that the simple present tells of comes every year.
 * What is ahead may be an appointment, and "last November" is one alone. In English only: other languages tell in the
 * present what was ("En mars, le ministre annonce …").
 * @param date EDTF
 * @param published `YYYY-MM-DD`
 */
export function isOfAnyYear(
  { text, sentence, timex, language }: Dated,
  head: number,
  date: string,
  published: string,
): boolean {
  if (!language.startsWith('en')) return false;
  const named = text.slice(timex.start, timex.end);
  if (!/^\d{4}-\d\d$/u.test(date) || date >= published.slice(0, 7) || /\d/u.test(named)) return false;
  if (namedDay(named, language, timex.value).isPlaced) return false;
  // "Die Arbeiter streiken **seit** Januar": the present of what has gone on.
  if (since.test(text.slice(Math.max(0, timex.start - 12), timex.start))) return false;
  const { time, perfect, modal } = tenseOf(sentence, head, language);
  const verb = sentence.tokens[head];
  if (time !== 'present' || perfect || modal !== null || verb?.upos !== 'VERB') return false;
  return (
    auxiliariesOf(sentence, head).length === 0 &&
    !isPassive(sentence, head) &&
    !isPastForm(verb.form, language)
  );
}

const called = new RegExp(momentWords('calledLikeDate'), 'gu');
const daysByName = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('namedDays')})(?!\p{L})`, 'giu');
const ageOfToday = new RegExp(String.raw`^[’']s (?:${momentWords('ageOfToday')})(?!\p{L})`, 'iu');

/** "the **March** for Our Rivers", "Black **Friday**", "**today**’s digital age": what is called like a date. */
export function isCalledLikeDate({ text, timex }: Pick<Dated, 'text' | 'timex'>): boolean {
  const from = Math.max(0, timex.start - 24);
  const around = text.slice(from, timex.end + 24);
  const isIn = ({ index, 0: name }: RegExpMatchArray) =>
    from + (index ?? 0) < timex.end && from + (index ?? 0) + name.length > timex.start;
  if ([...around.matchAll(daysByName), ...around.matchAll(called)].some(isIn)) return true;
  return ageOfToday.test(text.slice(timex.end, timex.end + 40));
}
