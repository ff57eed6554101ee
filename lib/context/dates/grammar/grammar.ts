/**
 * What a language's data says: its words by class, and its expressions as patterns over those classes.
 * The engine beside this file knows classes and meanings, and no language.
 */

/** What a matched pattern means; `resolve/` has one function for each. */
export type Meaning =
  | 'calendar'
  | 'deicticDay'
  | 'weekday'
  | 'relative'
  | 'ago'
  | 'same'
  | 'focusUnit'
  | 'weekend'
  | 'duration'
  | 'set'
  | 'reference'
  | 'partOfDay'
  | 'clock'
  | 'dayOfFocus'
  | 'nth';

/**
 * Patterns for each meaning, in the form that `parse-rule.ts` describes. Of two that match the same words, the
 * one that stands first is asked first.
 */
export type RulesByMeaning = Readonly<Partial<Record<Meaning, readonly string[]>>>;

/** A class of words, the value that they carry, and their forms. */
export type WordGroup = readonly [wordClass: string, value: string | number, forms: string];

export interface LanguageGrammar {
  /** BCP 47, the language alone. */
  code: string;
  words: readonly WordGroup[];
  /** Words of numbers that can be put together, 0 to 1000. */
  numbers: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  /** Letters that turn a number into an ordinal (`25th`) or a year into a decade (`1990s`). */
  ordinalSuffixes: readonly string[];
  decadeSuffixes: readonly string[];
  /** True where every noun has a capital, which then tells no name. */
  nounsInCapitals?: boolean;
  /** Words after which four digits are a year even if a noun follows, and a month is no first name. */
  dateLeads: ReadonlySet<string>;
  /** Verbs of one thing after which four digits before a small letter are a year, where nouns have a capital. */
  singularVerbs?: ReadonlySet<string>;
  /** Words that four digits before them count. */
  countedNouns: ReadonlySet<string>;
  /** What stands between the two ends of a span and, for a joint that is no dash, before the first. */
  spanJoints: ReadonlySet<string>;
  spanLeads: ReadonlySet<string>;
  /** Endings that mark a verb of the past, for words that the data does not list. */
  pastEndings: readonly string[];
  /** Endings of verbs that tell of what is to come, as Romance futures have them. */
  futureEndings?: readonly string[];
  /** Short words that lose their vowel before an apostrophe and are words of their own: `l'année`, `dell'anno`. */
  elisions?: readonly string[];
  /** True where a comma parts off decimals, and a full stop thousands. */
  decimalComma?: boolean;
  /** The letter that stands between hours and minutes: `14h30`. */
  hourLetter?: string;
  /** Marks between a day and a month in numbers without a year: `24.12.`, `24/12`. */
  dayMonthMarks?: string;
  /** Letters that can stand before any word of the data and belong to it, as Arabic conjunctions do. */
  prefixes?: readonly string[];
  /** Parts of patterns by name; a pattern calls one as `$name`. */
  macros: Readonly<Record<string, string>>;
  rules: RulesByMeaning;
}
