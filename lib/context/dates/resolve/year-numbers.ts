import { toCivil } from './calendar';
import { characterKind, LETTER } from '../grammar/characters';
import type { Match } from '../grammar/match';
import { numberOf, says, took, type DateReading } from './reading';

/** Plain years are those in which most that is reported happened; older numbers need a word that says so. */
const plainYears = { first: 1890, last: 2059 };

const wordAt = (reading: DateReading, index: number): string => {
  const token = reading.tokens[index];
  return token ? reading.text.slice(token.start, token.end) : '';
};

/** In a history, years within a lifetime or so of the last date need no word: "the 1777 campaign". */
const lifetime = 60;
const isNearStory = ({ isHistory, focus }: DateReading, year: number): boolean =>
  isHistory && focus !== null && Math.abs(toCivil(focus.when.day).year - year) <= lifetime;

/** Endings of nouns that may be counted, in languages whose plural is no "s" alone. */
const plurals: Readonly<Record<string, RegExp>> = {
  it: /^(?!.*(?:nne|ne|ece|cque|de|bbe|se)$)\p{Ll}{2,}(?:i|e)$/u,
  fr: /^(?!.*(?:ais|ons)$)\p{Ll}{2,}[sx]$/u,
  es: /^\p{Ll}{3,}s$/u,
  pt: /^\p{Ll}{3,}s$/u,
};

const isPlural = (word: string, code: string): boolean => plurals[code]?.test(word) ?? false;

/**
 * Whether four digits are a year where they stand: "in 2000 he left", but not "2000 soldiers" or "route
 * 1990". What counts things is followed by their plural; what numbers them follows a name.
 */
export function isYearHere(reading: DateReading, match: Match): boolean {
  if (took(reading, match, 'ERA') || says(reading, match, 'DATEUNIT')) return true;
  // "Around 1910", but "around 2000 homes".
  const isAbout = match.to - match.from === 2 && took(reading, match, 'ABOUT');
  if (match.to - match.from > 1 && !isAbout) return true;
  const follows = reading.tokens[match.from - 1]?.entry?.values.has(reading.grammar.symbolOf('ABOUT'));
  const value = numberOf(reading, match, 'YEAR');
  if (value === undefined) return true;
  const first = reading.tokens[match.from];
  const before = first?.gap === 2 ? '' : wordAt(reading, match.from - 1).toLowerCase();
  const next = reading.tokens[match.to];
  const after = next && next.gap !== 2 ? wordAt(reading, match.to) : '';
  // "from 80 to 2000 hertz": a smaller number leads to a number.
  const isScale =
    /^(?:to|bis|à|a|al|até)$/u.test(before) && /^\d{1,3}$/u.test(wordAt(reading, match.from - 2));
  if (isScale && /^\p{L}/u.test(after)) return false;
  const { dateLeads, countedNouns, nounsInCapitals, singularVerbs } = reading.grammar.source;
  const isLed = dateLeads.has(before);
  const isWord = characterKind(after.charCodeAt(0)) === LETTER && after === after.toLowerCase();
  if (isWord && /[^s]s$/.test(after) && after.length > 3 && next?.entry === null)
    return isLed && value % 100 !== 0;
  if (after === '%' || countedNouns.has(after.toLowerCase())) return false;
  const isNoun = after !== after.toLowerCase() && next?.entry === null;
  if ((isAbout || follows) && nounsInCapitals && isNoun) return false;
  // "Circa 2000 famiglie", "environ 1900 maisons": a round number that is about right counts what follows.
  if ((isAbout || follows) && value % 100 === 0 && isPlural(after, reading.grammar.source.code)) return false;
  // "Wurde 1887 gegründet": what is said of one thing counts nothing.
  if (isWord && next?.entry === null && singularVerbs?.has(before)) return true;
  if ((value < plainYears.first || value > plainYears.last) && !isNearStory(reading, value))
    return (
      isLed ||
      isAbout ||
      before === '(' ||
      before === '-' ||
      before === '–' ||
      before === 'and' ||
      before === 'to'
    );
  return true;
}
