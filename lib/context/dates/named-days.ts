import { grammarFor } from '../languages';
import type { LanguageGrammar, WordGroup } from './grammar/grammar';

/** What the words of an expression without a number say of the day that it names. */
interface NamedDay {
  isWeekday: boolean;
  /** By a day of the week, or from the day on which it is said: "yesterday", "last weekend", "the year before". */
  isReckoned: boolean;
  /** "**Next** Friday": which one it is needs no verb. */
  isPlaced: boolean;
}

const isWeekday = ([wordClass]: WordGroup): boolean => /^(?:SUREDAY|DATEDAY|WDAY)$/u.test(wordClass);
const isOfSpeaker = ([wordClass, value]: WordGroup): boolean =>
  /^(?:DEICTICDAY|PART|DAYUNIT|BESIDE)$/u.test(wordClass) ||
  (/UNITS?$/u.test(wordClass) && /^(?:[DWMY]|day|week|month|year)$/u.test(String(value)));
const isPlacing = ([wordClass]: WordGroup): boolean => /^(?:FOCUSSHIFT|SHIFT|GONE|COMING)$/u.test(wordClass);

/** "aujourd'hui" and "sexta-feira" are two words each. */
const piecesOf = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);

/** "tonight", "overnight", "anoche", "last weekend": the grammars have them whole, and not by their words. */
const partOrWeekend = /^\d{4}-(?:\d\d-\d\dT(?:MO|AF|EV|NI)|W\d\d-WE)$/u;

type Words = Record<'weekday' | 'ofSpeaker' | 'placing', ReadonlySet<string>>;
const known = new Map<string, Words>();

function wordsOf({ code, words }: LanguageGrammar): Words {
  const found = known.get(code);
  if (found) return found;
  const formsOf = (isOne: (group: WordGroup) => boolean) =>
    new Set(words.filter(isOne).flatMap(([, , forms]) => piecesOf(forms)));
  const made = {
    weekday: formsOf(isWeekday),
    ofSpeaker: formsOf(isOfSpeaker),
    placing: formsOf(isPlacing),
  };
  known.set(code, made);
  return made;
}

/**
 * How an expression names its day, by the words that the language's grammar of dates knows.
 * @param value TIMEX3's value of the expression
 */
export function namedDay(named: string, language: string, value: string): NamedDay {
  const words = wordsOf(grammarFor(language));
  const isNumbered = /\d/u.test(named);
  const pieces = isNumbered ? [] : piecesOf(named);
  const has = (set: ReadonlySet<string>) => pieces.some((piece) => set.has(piece));
  const isOfWeek = has(words.weekday);
  const isPartOrWeekend = !isNumbered && partOrWeekend.test(value);
  return {
    isWeekday: isOfWeek,
    isReckoned: isOfWeek || has(words.ofSpeaker) || isPartOrWeekend,
    isPlaced: has(words.placing),
  };
}
