import type { ReadSentence, Token } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import type { HeadingSource } from '../heading-source';
import { eventNounsOf } from '../languages/event-words';
import { isDated } from './heading-subject';

/** "**winter** solstice", "Host of **the Year**": time that says which one a thing is, and not when. */
export function isPartOfName({ tokens }: ReadSentence, { start, end }: TextSpan): boolean {
  const last = tokens.findIndex((token) => token.end === end);
  const isAward =
    /^(?:Year|Month|Week|Day)$/u.test(tokens[last]?.form ?? '') && tokens[last - 1]?.form === 'the';
  if (isAward && tokens[last - 2]?.form === 'of') return true;
  const at = tokens.findIndex((token) => token.start === start && token.end === end);
  const token = tokens[at];
  if (!token || /\p{N}/u.test(token.form)) return false;
  return /^(?:compound|amod)$/u.test(token.deprel) && token.head > at;
}

/** "Stocks closed higher, with the index building on its high of **last week**": the date is of an aside. */
export function isAside({ sentence: { tokens }, dateAt, head }: HeadingSource): boolean {
  if (dateAt === undefined || dateAt < head) return false;
  const comma = tokens.findLastIndex(({ form }, at) => at > head && at < dateAt && /^[,;:—–]$/u.test(form));
  return comma >= 0 && dateAt - comma > 4;
}

/**
 * "Anna Berg, hired in **2019**, left", "the film (**1958**) was followed by …": the date stands in an aside that
 * ends before the verb or begins after it.
 */
export function isParted({ tokens }: ReadSentence, dateAt: number | undefined, verb: number): boolean {
  if (dateAt === undefined) return false;
  const isMark = (mark: string) => (token: Token) => token.form === mark;
  const before = tokens.slice(0, dateAt).findLastIndex(({ form }) => form === '(' || form === ')');
  const end = tokens.findIndex((token, at) => at > dateAt && token.form === ')');
  if (tokens[before]?.form === '(' && end > 0 && (verb < before || verb > end)) return true;
  const from = tokens.slice(0, dateAt).findLastIndex(isMark(','));
  const to = tokens.findIndex((token, at) => at > dateAt && token.form === ',');
  if (from <= 0 || to < 0 || to > verb) return false;
  return tokens.slice(from, dateAt).some(({ upos }) => upos === 'VERB');
}

/** "repeated United's **1999** treble", "the **2016** accord failed": the year says which thing, and not when. */
export function isYearOfThing({ sentence: { tokens }, dateAt, language }: HeadingSource): boolean {
  if (dateAt === undefined || !/^\d{4}$/u.test(tokens[dateAt]?.form ?? '')) return false;
  const [before, after] = [tokens[dateAt - 1], tokens[dateAt + 1]];
  // "in the class **of 2025**"
  const noun = tokens[dateAt - 2];
  if (
    before?.form === 'of' &&
    !eventNounsOf(language).has(noun?.lemma.toLowerCase() ?? '') &&
    noun?.upos === 'NOUN' &&
    /^\p{Ll}/u.test(noun.form) &&
    !/^(?:start|end|beginning|middle|half|part|rest|course|summer|fall|autumn|spring|winter|quarter|months?|weeks?|days?)$/u.test(
      noun.form,
    )
  )
    return true;
  const isInPhrase =
    before !== undefined &&
    (before.upos === 'DET' || before.deprel === 'nmod:poss' || /^['’]s?$/u.test(before.form));
  // "the **2016** Democratic front-runner", "the **2012** shooting"
  const next = after?.upos === 'ADJ' ? tokens[dateAt + 2] : after;
  const isThing = /^(?:NOUN|PROPN)$/u.test(next?.upos ?? '') || /^\p{Ll}+ing$/u.test(next?.form ?? '');
  return isInPhrase && isThing;
}

const isThing = ({ upos }: Token): boolean => /^(?:NOUN|PROPN)$/u.test(upos);
const isVerbal = ({ upos }: Token): boolean => upos === 'VERB' || upos === 'AUX';

/**
 * "falls on **June 4** for Wales and **June 5** in Kent", "won the cup in **2019** and the league in **2021**":
 * one verb has a date for each of two things, and which word belongs to which the parse does not tell.
 */
export function sharesVerb(source: HeadingSource): boolean {
  const { sentence, dateAt } = source;
  const { tokens } = sentence;
  if (dateAt === undefined) return false;
  return tokens.some((other, at) => {
    if (!isDated(source, other) || other.upos === 'ADP') return false;
    const [from, to] = at < dateAt ? [at, dateAt] : [dateAt, at];
    const between = tokens.slice(from + 1, to).filter((token) => !isDated(source, token));
    const joint = between.findIndex(({ upos }) => upos === 'CCONJ');
    if (joint < 0 || !between.some(isThing)) return false;
    // A second verb has the second date to itself, wherever it stands.
    return ![...between.slice(joint), ...tokens.slice(to + 1)].some(isVerbal);
  });
}
