import { auxiliariesOf } from '../../../language/clauses';
import type { ReadSentence } from '../../../language/read-text';
import { dependentsOf } from '../../../language/tree';
import { tenseOf } from '../../../language/verbs';
import { namedDay } from '../../dates/named-days';
import type { Timex } from '../../dates/resolve/timex';
import { whenOf, type When } from '../../headings/parts/clause-when';
import { momentWords } from '../../languages';
import { dateByTense, inYearOf, openingYear, yearInSentence } from './clause-date';
import { saidThen } from './said-then';

interface DateOfClause {
  text: string;
  sentence: ReadSentence;
  timex: Timex;
  /** EDTF of the expression by itself. */
  date: string;
  /** The word of the date that the others depend on. */
  dateAt: number;
  /** The head of the clause that the date belongs to, and all words of it. */
  head: number;
  words: readonly number[];
  language: string;
  /** All expressions of the sentence. */
  others: readonly Timex[];
  /** `YYYY-MM-DD` */
  published: string;
  /** The year that the sentence before has last told of. */
  yearBefore: number | null;
}

/** What leads to a day that something is to be done by. */
const due = /\b(?:by|d['’]ici|bis|entro|até)\s+(?:the\s|end of\s|late\s|early\s|zum\s|fin\s)*$/iu;

/** "ahead of its **January 19** release": the day lies ahead of what the clause tells. */
const leadsUp = /(?<!\p{L})(?:ahead of|prior to|before|upcoming)\s[^,;.]*$/iu;

/** What says of a day that it is ahead, and not that it was then. */
const willForm = /^(?:will|[’']ll|wo|shall|wird|werden)$/iu;

/** "are starving, according to a report **Thursday**": the day is of the words, and has been. */
const attributes =
  /(?<!\p{L})(?:according to|said|reported|told|a (?:report|statement|survey|poll))(?:\s[^,;.]*)?\s$/iu;

/**
 * The date of an expression in its clause: reckoned from whoever speaks there, of the year that its sentence names, and
 * behind or ahead as its verb says. Null where that can't be told.
 */
export function dateInClause(dated: DateOfClause): string | null {
  const { text, sentence, timex, date, dateAt, head, words, language, others, published } = dated;
  const then = saidThen(dated);
  if (then !== undefined) return then;
  const named = text.slice(timex.start, timex.end);
  const { time, modal } = tenseOf(sentence, head, language);
  const spoken = whenOf(sentence, head, language) ?? (isToBe(sentence, head) ? 'open' : null);
  // "on track to be approved **by** June"
  const isDue = spoken !== 'past' && due.test(text.slice(Math.max(0, timex.start - 20), timex.start));
  const when = isDue ? 'coming' : placedBy(dated, spoken, time === 'present');
  const { isWeekday, isReckoned, isPlaced } = namedDay(named, language, timex.value);
  return (
    inYearOf(date, named, {
      year: yearInSentence(text, timex, others),
      above:
        (sentence.tokens[head]?.deprel === 'root' ? openingYear(text, sentence, timex, others) : null) ??
        (goesOn(dated) ? dated.yearBefore : null),
      published,
      willBe: words.some((at) => willForm.test(sentence.tokens[at]?.form ?? '')),
      when,
    }) ??
    dateByTense(date, named, {
      when,
      published,
      isOfVerb: isDue || sentence.tokens[dateAt]?.head === head,
      isBesideNoun: isBesideNoun(dated),
      isWeekday: isWeekday && !isPlaced,
      isReckoned,
      isAhead: time === 'future' || modal !== null,
    })
  );
}

const since = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('since')})\s$`, 'iu');
const later = new RegExp(String.raw`(?<!\p{L})(?:${momentWords('later')})(?!\p{L})`, 'iu');

/** "Then, a week **later**, on Sept. 20": told on from the sentence before. */
const goesOn = ({ text, sentence, timex }: DateOfClause): boolean =>
  later.test(text.slice(sentence.start, timex.start));

/** "a **ruling in October** would end …": right behind a noun and before the verb, it may be of either. */
function isBesideNoun({ sentence, timex, head }: DateOfClause): boolean {
  const { tokens } = sentence;
  // "the arbitrator’s **ruling**", taken for a verb
  const { deprel = '', feats } = tokens[head] ?? {};
  if (dependentsOf(sentence, head, 'det', 'nmod:poss').length > 0) return true;
  if (deprel.startsWith('acl') && feats?.['VerbForm'] !== 'Fin' && feats?.['Tense'] !== 'Past') return true;
  const first = tokens.findIndex(({ start }) => start >= timex.start);
  return (
    first < head &&
    tokens[first - 1]?.upos === 'ADP' &&
    /^(?:NOUN|PROPN)$/u.test(tokens[first - 2]?.upos ?? '')
  );
}

/** What the words before a date make of what its verb says. */
function placedBy({ text, sentence, timex }: DateOfClause, spoken: When, isPresent: boolean): When {
  const before = text.slice(Math.max(sentence.start, timex.start - 80), timex.start);
  // "have been picketing **since** March"
  if (since.test(before)) return 'past';
  if ((spoken !== 'past' || isPresent) && leadsUp.test(before)) return 'coming';
  return attributes.test(before) && spoken === 'coming' ? 'past' : spoken;
}

/** "is expected to **be completed** in August": no tense of its own. */
const isToBe = (sentence: ReadSentence, head: number): boolean => {
  const [first] = auxiliariesOf(sentence, head);
  return first !== undefined && sentence.tokens[first]?.feats['VerbForm'] === 'Inf';
};
