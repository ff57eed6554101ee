import type { ReadSentence } from '../../language/read-text';
import { subtree } from '../../language/tree';
import type { Timex } from '../dates/resolve/timex';

interface Named {
  text: string;
  sentence: ReadSentence;
  timex: Timex;
  /** The word of the date that the others depend on. */
  dateAt: number;
  /** All expressions of the sentence. */
  others: readonly Timex[];
  /** `YYYY-MM-DD` */
  published: string;
}

const dayInMs = 86_400_000;
/** What was said so many days ago may speak of days that are no longer the last ones. */
const longAgo = 10;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d/u.test(value);

/** A day named by its weekday, or reckoned from the one on which it is said: no number, and no month. */
const isReckoned = (named: string): boolean =>
  !/\d/u.test(named) &&
  /day|night|week|morgen|gestern|heute|tag|woche|abend|hier|demain|aujourd|soir|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ayer|mañana|hoy|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ieri|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|morrow/iu.test(
    named,
  );

const isWeekday = (named: string): boolean =>
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|tag$|mittwoch|sonnabend|di$|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica/iu.test(
    named,
  ) && !/yesterday|today|vortag|holiday/iu.test(named);

const marks = /["“”„«»]/gu;

/** True where an odd number of quotation marks stands before a place of the sentence. */
function isQuoted(text: string, sentence: ReadSentence, at: number): boolean {
  const before = text.slice(sentence.start, at).match(marks)?.length ?? 0;
  const after = text.slice(at, sentence.end).match(marks)?.length ?? 0;
  return before % 2 === 1 || (before === 0 && after % 2 === 1);
}

/**
 * The day that was meant by one who spoke on another day of the sentence: "on 4 June 2019 the army condemned
 * **Saturday's** attack". Null where it can't be told; undefined for what is told from the day of publication.
 */
export function saidThen(named: Named): string | null | undefined {
  const { text, sentence, timex, published, others } = named;
  const words = text.slice(timex.start, timex.end);
  if (!isReckoned(words)) return undefined;
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
  if (!then) return quoted && !isWeekday(words) && isDay(timex.value) ? null : undefined;
  if (!isDay(timex.value)) return null;
  const [day, own] = [Date.parse(then.value.slice(0, 10)), Date.parse(timex.value.slice(0, 10))];
  if (!isWeekday(words)) return isoDay(day + (own - Date.parse(published)));
  const back = (((new Date(day).getUTCDay() - new Date(own).getUTCDay()) % 7) + 7) % 7;
  return isoDay(day - back * dayInMs);
}

/** True for what was said on the other day: quoted, of a thing that was spoken of, or what a verb of that day says. */
function isOfWordsOf({ text, sentence, dateAt, timex }: Named, other: Timex, quoted: boolean): boolean {
  const { tokens } = sentence;
  if (quoted) return !isQuoted(text, sentence, other.start);
  const { deprel = '' } = tokens[dateAt] ?? {};
  if (/^(?:nmod:poss|compound|amod)$/u.test(deprel)) return true;
  const at = tokens.findIndex(({ start }) => start >= other.start);
  for (let here = at; here >= 0; here = tokens[here]?.head ?? -1) {
    const said = tokens.findIndex((token) => token.head === here && token.deprel === 'ccomp');
    if (said < 0) continue;
    const inside = subtree(sentence, said);
    return inside.some((one) => tokens[one]?.start === timex.start) && !inside.includes(at);
  }
  return false;
}
