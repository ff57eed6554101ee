import { parseEdtf } from '../../article/dates/edtf';
import { clauseOf, clauseWords, isClauseHead, subjectOf } from '../../language/clauses';
import type { ReadSentence, ReadText } from '../../language/read-text';
import { spanOf } from '../../language/tree';
import { tenseOf } from '../../language/verbs';
import type { TextSpan } from '../../language/tokens/sentences';
import type { Timex } from '../dates/resolve/timex';
import { isHabit, isImprint, isOfNoEvent, isQuestion, isRow, isSupposed } from './no-event/no-event';
import { isOfDateline, isOfHours } from './no-event/no-date-of-event';
import {
  isAnyDay,
  isBackdrop,
  isOfTheBest,
  isPartOfAnyDay,
  isSeasonOfThing,
  isSpokenOf,
  isTheseDays,
  isYearOfModel,
} from './no-event/vague-day';
import { isCalledLikeDate, isOfAnyYear } from './no-event/of-any-year';
import { isStateOfThings } from './no-event/state-of-things';
import { isYearOfThing } from './no-event/year-of-thing';
import { dateInClause } from './when/date-in-clause';
import { beginningOf } from './when/length-back';
import { withDayAsAdverbial } from './tree/day-as-adverbial';
import { withVerbAsRoot } from './tree/verb-as-root';

/** A clause of a text with the date that it is of. */
export interface DatedClause {
  /** EDTF. */
  date: string;
  /** What the text calls the date; null where the clause is of the article's own day without saying so. */
  timex: Timex | null;
  sentence: ReadSentence;
  /** Which of the text's sentences it is. */
  sentenceAt: number;
  /** The word of the date that the others depend on; the clause's own head where no date is named. */
  dateAt: number;
  /** The head of the clause: a verb, or what is said of a subject. */
  head: number;
  /** All words of the clause, in order. */
  words: number[];
  span: TextSpan;
}

const textOf = (text: string, { start, end }: Timex): string => text.slice(start, end);

/** What is longer is a list or a table without stops, and no sentence. */
const longestSentence = 1200;

/** Sentences at the beginning that may say what the article itself reports. */
const leadSentences = 8;
/** "now", "nun", "recently": further down, these words mark what the article itself reports. */
const leadByWord = 25;
/** What was over so many days before publication is no longer its news. */
const newsDays = 7;

/** The date of an expression, a time of day left to the summary; null for lengths, habits and quarters. */
function dateOf({ type, value, edtf }: Timex): string | null {
  // Quarters are what businesses report on, and tell no event.
  if (type === 'DATE') return /-[QH]\d$/u.test(value) ? null : edtf;
  const day = type === 'TIME' ? /^\d{4}-\d\d-\d\d/u.exec(value)?.[0] : undefined;
  return day !== undefined && parseEdtf(day) ? day : null;
}

/** "several times in the past week": the seven days until publication, and not the calendar's week. */
function pastWeekOf(named: string, published: string): string | null {
  if (!/^the (?:past|last) week$/iu.test(named)) return null;
  return `${new Date(Date.parse(published) - 7 * 86_400_000).toISOString().slice(0, 10)}/${published}`;
}

/**
 * Each clause of a text that a date belongs to, in order; and the clauses that open the text without a
 * date, as of the day of publication: they say what the article itself reports.
 * @param timexes the expressions of the text, in order, spans joined
 * @param published `YYYY-MM-DD`
 */
export function findDatedClauses(
  { text, sentences, language }: ReadText,
  timexes: readonly Timex[],
  published: string,
): DatedClause[] {
  const found: DatedClause[] = [];
  let next = 0;
  for (const [sentenceAt, asRead] of sentences.entries()) {
    const ofSentence: Timex[] = [];
    for (; (timexes[next]?.start ?? Infinity) < asRead.end; next += 1) {
      const timex = timexes[next];
      if (timex && timex.start >= asRead.start && timex.end <= asRead.end) ofSentence.push(timex);
    }
    const days = ofSentence.filter((timex) => isNamedDay(text, timex));
    const sentence = withDayAsAdverbial(withVerbAsRoot(asRead, ofSentence), days);
    if (sentence.end - sentence.start > longestSentence || !saysSomething(sentence, ofSentence)) continue;
    if ([isImprint, isQuestion, isRow, isSupposed].some((is) => is(text, sentence))) continue;
    for (const timex of ofSentence) {
      const dateAt = headOfSpan(sentence, timex);
      if (dateAt === null) continue;
      const clause = clauseAt(sentence, dateAt);
      if (isOrder(sentence, clause.head)) continue;
      const { time, perfect } = tenseOf(sentence, clause.head, language);
      const isPresent = time === 'present' && !perfect;
      if (isHabit(sentence, clause.words, ofSentence, isPresent) && !/\d{4}/u.test(textOf(text, timex)))
        continue;
      const since = beginningOf({ text, timex, sentence, dateAt, head: clause.head, language, published });
      if (since !== null) found.push({ date: since, timex, sentenceAt, ...clause });
      const named = pastWeekOf(textOf(text, timex), published) ?? dateOf(timex);
      const dated = { text, sentence, timex, language };
      if (named === null || isOfDateline(dated) || isOfHours(dated)) continue;
      if (isAnyDay(dated) || isCalledLikeDate(dated) || isYearOfModel(dated, published)) continue;
      if (isOfTheBest(dated) || isSpokenOf(dated) || isPartOfAnyDay(dated) || isBackdrop(dated)) continue;
      if (isSeasonOfThing(dated) || isTheseDays(dated, clause.head)) continue;
      if (isYearOfThing({ ...dated, dateAt, head: clause.head })) continue;
      const date = dateInClause({
        ...dated,
        ...clause,
        date: named,
        others: ofSentence,
        published,
        yearBefore: yearBefore(found, sentenceAt),
      });
      if (date === null || isOfAnyYear(dated, clause.head, date, published)) continue;
      if (!isOfNoEvent(text, timex, date, published)) found.push({ date, timex, sentenceAt, ...clause });
    }
    const root = sentence.tokens.findIndex(({ head }) => head < 0);
    const isLead = sentenceAt < leadSentences || (sentenceAt < leadByWord && ofSentence.some(isNow));
    // What happens every week is no news, and neither is what was before Christ.
    const isOther = ofSentence.some(({ type, value }) => type === 'SET' || value.startsWith('BC'));
    const isSpeech = /^["“„«]/u.test(text.slice(sentence.start, sentence.start + 1));
    if (!isLead || root < 0 || isOrder(sentence, root) || isOther || isSpeech) continue;
    if (isStateOfThings(sentence, root, ofSentence, language) && !ofSentence.some(isNow)) continue;
    // A root with a date of its own says when; what only looks back says when in the sentence before.
    const isDated = found.some((one) => one.sentenceAt === sentenceAt && one.head === root);
    const goesOn =
      found.some((one) => one.timex && one.sentenceAt === sentenceAt - 1 && isPast(one.date, published)) &&
      isNarrative(sentence, root, language);
    // About that day: news is printed on the day, or on the next.
    if (!isDated && !goesOn)
      found.push({ date: `${published}~`, timex: null, sentenceAt, ...clauseAt(sentence, root) });
  }
  return found;
}

/** "Friday", "late Thursday", "Mittwochabend": a day without a number. */
const isNamedDay = (text: string, timex: Timex): boolean =>
  /^\d{4}-\d\d-\d\d/u.test(timex.value) && !/\d/u.test(textOf(text, timex));

/** "Plant them in May": advice, which nobody has done yet. */
const isOrder = (sentence: ReadSentence, head: number): boolean =>
  sentence.tokens[head]?.feats['Mood'] === 'Imp' && subjectOf(sentence, head) === null;

/** "now", "recently": the time that the article is written at. */
export const isNow = ({ value }: Timex): boolean => value === 'PRESENT_REF' || value === 'PAST_REF';

/** The year of the last date of the sentence before; null for none. */
function yearBefore(found: readonly DatedClause[], sentenceAt: number): number | null {
  const last = found.findLast(({ timex, sentenceAt: at }) => timex && at === sentenceAt - 1);
  const year = /^\d{4}/u.exec(last?.date ?? '')?.[0];
  return year === undefined ? null : Number(year);
}

/** True for a date that was over some time before publication. */
function isPast(date: string, published: string): boolean {
  const end = parseEdtf(date)?.end;
  return Boolean(end) && (Date.parse(published) - Date.parse(end ?? '')) / 86_400_000 > newsDays;
}

/** The simple past goes on from what was said before; the present and the perfect speak of now. */
function isNarrative(sentence: ReadSentence, root: number, language: string): boolean {
  const { time, perfect } = tenseOf(sentence, root, language);
  return time === 'past' && (!perfect || language === 'en');
}

/** So many words and a stop make a sentence, even if its verb is not known for one. */
const surelySentence = 12;

/** "2017: Ada Holm": words that say nothing of what came about. */
const fewestWords = 4;

/** A line without a verb is a caption, a row of a table or an item of a menu. */
function saysSomething({ tokens }: ReadSentence, dates: readonly Timex[]): boolean {
  const behind = tokens.find(({ start }) => start >= (dates[0]?.end ?? Infinity))?.form ?? '';
  if (/^[:–—|]$/u.test(behind) && tokens.length < fewestWords + 2) return false;
  if (tokens.length >= surelySentence && /^[.!?…]$/u.test(tokens.at(-1)?.form ?? '')) return true;
  return tokens.some(
    (token) =>
      (token.upos === 'VERB' || token.upos === 'AUX') &&
      // "May" is a month before it is a verb.
      !dates.some(({ start, end }) => start <= token.start && token.end <= end),
  );
}

function clauseAt(
  sentence: ReadSentence,
  dateAt: number,
): Omit<DatedClause, 'date' | 'timex' | 'sentenceAt'> {
  const head = reducedClauseOf(sentence, dateAt) ?? clauseOf(sentence, dateAt);
  const words = clauseWords(sentence, head);
  const span = spanOf(sentence, words) ?? { start: sentence.start, end: sentence.end };
  return { sentence, dateAt, head, words, span };
}

/** "the **study published** in 2019", "**discovered** in 1985": a participle that the date belongs to. */
function reducedClauseOf(sentence: ReadSentence, at: number): number | null {
  const { tokens } = sentence;
  for (let here = at; here >= 0; here = tokens[here]?.head ?? -1) {
    if (isClauseHead(sentence, here)) return here;
    const token = tokens[here];
    if (here !== at && token?.upos === 'VERB' && /^(?:acl|advcl|amod|xcomp|conj)/u.test(token.deprel))
      return here;
  }
  return null;
}

/** The word of a span that the span's others depend on; null where no word lies in it. */
function headOfSpan({ tokens }: ReadSentence, { start, end }: TextSpan): number | null {
  const inside = (at: number) => {
    const token = tokens[at];
    return token !== undefined && token.start < end && token.end > start;
  };
  const first = tokens.findIndex((_, at) => inside(at));
  if (first < 0) return null;
  for (let at = first; inside(at); at += 1)
    if (!inside(tokens[at]?.head ?? -1) && tokens[at]?.upos !== 'ADP' && tokens[at]?.upos !== 'DET')
      return at;
  return first;
}
