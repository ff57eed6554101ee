import { auxiliariesOf } from '../../../language/clauses';
import type { ReadSentence } from '../../../language/read-text';
import { subtree } from '../../../language/tree';
import { tenseOf } from '../../../language/verbs';
import { findTimexes } from '../../dates/find-timexes';
import { namedDay } from '../../dates/named-days';
import type { Timex } from '../../dates/resolve/timex';
import { whenOf } from '../../headings/parts/clause-when';

interface Named {
  text: string;
  sentence: ReadSentence;
  timex: Timex;
  /** The word of the date that the others depend on. */
  dateAt: number;
  /** The head of the clause that the date belongs to. */
  head: number;
  language: string;
  /** All expressions of the sentence. */
  others: readonly Timex[];
  /** `YYYY-MM-DD` */
  published: string;
}

const dayInMs = 86_400_000;
const weekInMs = 7 * dayInMs;
/** What was said so many days ago may speak of days that are no longer the last ones. */
const longAgo = 10;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/u.test(value);
const isWeekend = (value: string): boolean => value.endsWith('-WE');
const isMonthOrYear = (value: string): boolean => /^\d{4}(?:-\d\d)?$/u.test(value);

const marks = /["“”„«»]/gu;

/** True where an odd number of quotation marks stands before a place of the sentence. */
function isQuoted(text: string, sentence: ReadSentence, at: number): boolean {
  const before = text.slice(sentence.start, at).match(marks)?.length ?? 0;
  const after = text.slice(at, sentence.end).match(marks)?.length ?? 0;
  return before % 2 === 1 || (before === 0 && after % 2 === 1);
}

/**
 * The day, weekend, month or year that was meant by one who spoke on another day of the sentence: "on 4 June 2019 the
 * army condemned **Saturday's** attack". Null where it can't be told; undefined for what is told from the day of publication.
 */
export function saidThen(named: Named): string | null | undefined {
  const { text, sentence, timex, published, others, language } = named;
  const words = text.slice(timex.start, timex.end);
  const { isReckoned, isWeekday, isPlaced } = namedDay(words, language, timex.value);
  if (!isReckoned) return undefined;
  const quoted = isQuoted(text, sentence, timex.start);
  const then = others.find(
    (other) =>
      other !== timex &&
      isDay(other.value) &&
      /\d{4}/u.test(text.slice(other.start, other.end)) &&
      Date.parse(published) - Date.parse(other.value.slice(0, 10)) > longAgo * dayInMs &&
      isOfWordsOf(named, other, quoted),
  );
  // "It began **last night**": the speaker's night, whenever that was.
  if (!then) return quoted && !isWeekday && isDay(timex.value) ? null : undefined;
  const spokenOn = then.value.slice(0, 10);
  const again = fromThatDay(named, spokenOn);
  if (!again) return null;
  if (isWeekend(timex.value)) return weekendThen(named, again, isPlaced);
  if (isMonthOrYear(timex.value)) return again.edtf;
  const meant = isDay(timex.value) && isDay(again.value) ? again.value.slice(0, 10) : null;
  if (meant === null || !isWeekday || isPlaced) return meant;
  const way = wayOf(named) ?? (meant > spokenOn ? 'on' : null);
  if (way === null) return null;
  // On the day itself, its own name means itself.
  if (way === 'on') return meant < spokenOn ? isoDay(Date.parse(meant) + weekInMs) : meant;
  return meant > spokenOn ? isoDay(Date.parse(meant) - weekInMs) : meant;
}

/** "**Last** weekend", or one that is none of a holiday's or month's and was over by then, as its verb says. */
function weekendThen(named: Named, { value, edtf }: Timex, isPlaced: boolean): string | null {
  if (!isWeekend(value)) return null;
  const { sentence, dateAt } = named;
  const isBare = !sentence.tokens.some(
    ({ head, deprel }) => head === dateAt && /^(?:compound|amod|nummod|nmod|acl)/u.test(deprel),
  );
  return isPlaced || (isBare && wayOf(named) === 'back') ? edtf : null;
}

/** What the expression would be in the same sentence, printed on the day that was spoken on. */
function fromThatDay({ text, sentence, timex, language }: Named, published: string): Timex | null {
  const own = text.slice(sentence.start, sentence.end);
  const start = timex.start - sentence.start;
  return findTimexes(own, { published, language }).find((one) => one.start === start) ?? null;
}

/** Whether a clause tells of a day of the week that was or of one to come; null where its verb leaves that open. */
function wayOf({ sentence, head, dateAt, language }: Named): 'back' | 'on' | null {
  const { tokens } = sentence;
  const helps = auxiliariesOf(sentence, head).flatMap((at) => tokens[at] ?? []);
  const verb = tokens[head];
  // "Er **werde** zurücktreten": an infinitive that may look like a participle.
  if (language === 'de' && helps.some(({ form }) => /^(?:wird|werden?|würden?)$/u.test(form))) return 'on';
  if ([verb, ...helps].some((one) => one?.feats['Mood'] === 'Cnd')) {
    // "Aurait démissionné": what is rumoured, or what was to come.
    const isDone = verb?.feats['VerbForm'] === 'Part' && helps.some(({ deprel }) => deprel === 'aux');
    return isDone ? null : 'on';
  }
  const when = whenOf(sentence, head, language);
  // "Said he was resigning on Friday": under way then, or planned.
  const isUnderWay = language === 'en' && /ing$/u.test(verb?.form ?? '') && verb?.upos === 'VERB';
  if (when === 'past') return isUnderWay ? null : 'back';
  if (when !== 'coming') return null;
  const { time, modal } = tenseOf(sentence, head, language);
  // "Friday's attack is a crime": the present says nothing of a noun's day.
  return tokens[dateAt]?.head === head || time === 'future' || modal !== null ? 'on' : null;
}

/** What a verb says; "sagte der Minister, er **werde** gehen" may be read as of its subject, as a subjunctive tells. */
function isReportedBy(sentence: ReadSentence, saying: number, at: number): boolean {
  const { tokens } = sentence;
  const { head = -1, deprel } = tokens[at] ?? {};
  if (deprel === 'ccomp') return head === saying;
  if (!/^(?:parataxis|acl)/u.test(deprel ?? '') || (head !== saying && tokens[head]?.head !== saying))
    return false;
  return [at, ...auxiliariesOf(sentence, at)].some((one) => tokens[one]?.feats['Mood'] === 'Sub');
}

/** True for what was said on the other day: quoted, of a thing that was spoken of, or what a verb of that day says. */
function isOfWordsOf({ text, sentence, dateAt, timex }: Named, other: Timex, quoted: boolean): boolean {
  const { tokens } = sentence;
  if (quoted) return !isQuoted(text, sentence, other.start);
  const { deprel = '' } = tokens[dateAt] ?? {};
  // "Last year's fire" may be the writer's own words.
  if (!isMonthOrYear(timex.value) && /^(?:nmod:poss|compound|amod)$/u.test(deprel)) return true;
  const at = tokens.findIndex(({ start }) => start >= other.start);
  for (let here = at; here >= 0; here = tokens[here]?.head ?? -1) {
    const said = tokens.findIndex((_, reported) => isReportedBy(sentence, here, reported));
    if (said < 0) continue;
    const inside = subtree(sentence, said);
    return inside.some((one) => tokens[one]?.start === timex.start) && !inside.includes(at);
  }
  return false;
}
