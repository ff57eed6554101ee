import type { ReadSentence, Token } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import { eventNounsOf } from '../../headings/languages/event-words';
import { momentWordsOf, speechWordsOf } from '../../languages';

interface YearInClause {
  text: string;
  sentence: ReadSentence;
  timex: TextSpan;
  /** The word of the date that the others depend on. */
  dateAt: number;
  /** The head of the clause that the date belongs to. */
  head: number;
  language: string;
}

const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');
const isOfPhrase = (token: Token): boolean =>
  isThing(token) || /^(?:ADJ|NUM|PART)$/u.test(token.upos) || /^[-–’'“”"]s?$/u.test(token.form);
/** Parts of one phrase, and what hangs on it: "the **star** of the 2010 **film** died". */
const inPhrase = /^(?:compound|flat|amod|nummod)/u;
const inArgument = /^(?:nmod|compound|flat|appos|amod)/u;

/**
 * "Her **1985** dress sold for a million", "la película de **2010** ganó": a year that says which one a thing is, and not
 * when the verb took place. "Published a 2020 article" and "a 2019 study found" are of that year as their verbs are, and
 * "the 2000 election" as its noun is. False where a language's verbs are not known.
 */
export function isYearOfThing(dated: YearInClause): boolean {
  const { text, sentence, timex, head, language } = dated;
  const { tokens } = sentence;
  if (!/^\d{4}(?!\d)/u.test(text.slice(timex.start, timex.end)) || tokens[head]?.upos !== 'VERB')
    return false;
  let at = nounOf(dated);
  if (at === null || at === head) return false;
  if (namesEvent(phraseOf(dated, at), language) || comesAbout(dated, at)) return false;
  for (; at >= 0 && at !== head; at = tokens[at]?.head ?? -1) {
    const { deprel = '', head: above } = tokens[at] ?? {};
    if (above === head) return /^(?:nsubj|obj)/u.test(deprel);
    if (!inArgument.test(deprel)) return false;
  }
  return false;
}

/** The noun that a year is an attribute of; null where it may be an adverbial. */
function nounOf({ sentence: { tokens }, dateAt, language }: YearInClause): number | null {
  let at = tokens[dateAt]?.head ?? -1;
  const { yearOf } = momentWordsOf(language);
  if (!isThing(tokens[at]) || yearOf === undefined) return null;
  const lead = tokens.find(({ head, deprel }) => head === dateAt && deprel === 'case');
  if (at < dateAt) {
    const isOf = new RegExp(`^(?:${yearOf})$`, 'iu').test(lead?.form ?? '');
    return isOf && tokens[dateAt]?.deprel.startsWith('nmod') ? at : null;
  }
  // "the 1989 Exxon Valdez **spill**": wherever in it the year hangs.
  while (inPhrase.test(tokens[at]?.deprel ?? '') && (tokens[at]?.head ?? -1) > at)
    at = tokens[at]?.head ?? -1;
  return !lead && tokens.slice(dateAt + 1, at).every(isOfPhrase) ? at : null;
}

/** The words between a thing and its year, and those that go on with it, however they hang; "spill" looks like a verb. */
function phraseOf({ sentence: { tokens }, dateAt }: YearInClause, noun: number): string[] {
  const end = tokens.findIndex((token, at) => at > dateAt && !isOfPhrase(token));
  const words =
    noun < dateAt ? tokens.slice(noun, dateAt) : tokens.slice(dateAt + 1, end < 0 ? undefined : end);
  const next = noun < dateAt ? undefined : tokens[end];
  return [...words.flatMap(({ lemma, form }) => [lemma, form]), ...(next ? [next.form] : [])];
}

function namesEvent(words: readonly string[], language: string): boolean {
  const events = eventNounsOf(language);
  const { happening = '(?!)' } = momentWordsOf(language);
  const more = new RegExp(`^(?:${happening})$`, 'iu');
  return words.some((word) => events.has(word.toLowerCase()) || more.test(word));
}

/** "**Published** a 2020 article", "a 2019 study **found**", "the 2010 film **opened**": what a thing's year is the year of. */
function comesAbout({ sentence: { tokens }, head, language }: YearInClause, noun: number): boolean {
  const { made, appearing, stating } = momentWordsOf(language);
  const { lemma = '', form = '' } = tokens[head] ?? {};
  const is = (words = '') => new RegExp(`^(?:${words})$`, 'iu').test(lemma);
  if (tokens[noun]?.head !== head) return is(stating);
  const isActive =
    tokens[noun].deprel === 'nsubj' && !tokens.some((one) => one.head === head && /^expl/u.test(one.deprel));
  if (!isActive) return is(made);
  return is(appearing) || is(stating) || (speechWordsOf(language)?.verbs.has(form.toLowerCase()) ?? false);
}
