import type { Token } from '../../../language/read-text';
import type { HeadingSource } from '../heading-source';
import { needingWordsOf } from '../languages/needing-words';
import type { Shown } from './thin-heading';

const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');
const isFinite = (token: Token | undefined): boolean =>
  token?.upos === 'AUX' || (token?.upos === 'VERB' && token.feats['VerbForm'] === 'Fin');

/** True for an English heading that says neither by itself what it means nor in its words who did it. */
export function leavesUnsaid(source: HeadingSource, shown: Shown): boolean {
  return (
    pointsAt(source, shown) ||
    losesAsked(source, shown) ||
    isInQuotation(source, shown) ||
    isOfOtherClause(source, shown) ||
    isOfHidden(source, shown)
  );
}

/** "capitalized on **this**", "called **those** advocating", "said **it was** no big deal", "died **aged** [50]" */
function pointsAt({ sentence: { tokens }, language }: HeadingSource, { head, all }: Shown): boolean {
  const last = Math.max(...all);
  const [ends, next] = [tokens[last], tokens[last + 1]];
  if (needingWordsOf(language).opening.has(ends?.form.toLowerCase() ?? '')) return true;
  // A name that is cut inside, by a letter that was not decoded.
  if (ends && next?.start === ends.end && !/^[.,;:!?()'"”’»…%/–—-]/u.test(next.form)) return true;
  return [...all].some((at) => {
    const token = tokens[at];
    if (at > head && /^th[eo]se$/iu.test(token?.form ?? '') && tokens[at + 1]?.upos === 'VERB') return true;
    const isAlone = token?.upos === 'DET' && !/^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[at + 1]?.upos ?? '');
    if (at > head && isAlone && /^th(?:is|at)$/iu.test(token.form)) return true;
    if (at <= head || token?.upos !== 'PRON') return false;
    if (/^(?:this|that|these|those)$/iu.test(token.form) && token.deprel !== 'mark') return true;
    return /^(?:it|they)$/iu.test(token.form) && tokens[at + 1]?.lemma === 'be' && all.has(at + 1);
  });
}

/** "became the first state to allow residents [**to use** …]", "called on the government [**to block** …]" */
function losesAsked({ sentence: { tokens }, language }: HeadingSource, { head, all }: Shown): boolean {
  const { asking } = needingWordsOf(language);
  const last = Math.max(...all);
  // "became the **first** city [in the country **to** …]"
  const isOneOfKind = [...all].some(
    (at) => at > head && /^(?:first|only|latest)$/iu.test(tokens[at]?.form ?? ''),
  );
  if (!isOneOfKind && ![...all].some((at) => at >= head && asking.has(tokens[at]?.lemma ?? ''))) return false;
  for (
    let at = last + 1;
    at < tokens.length && !/^(?:[,;:.(]|and|or|but)$/u.test(tokens[at]?.form ?? '');
    at += 1
  )
    if (tokens[at]?.form === 'to' && tokens[at + 1]?.upos === 'VERB') return true;
  return false;
}

/** "conducted its first **light**” test": the noun stands behind the quotation mark. */
function isInQuotation({ sentence: { tokens } }: HeadingSource, { all }: Shown): boolean {
  const last = Math.max(...all);
  return /^["”’]$/u.test(tokens[last + 1]?.form ?? '') && isThing(tokens[last + 2]);
}

/** "Carl Berg gets a concert of Holm, **recorded** in 1998": the subject has had its verb. */
function isOfOtherClause({ sentence: { tokens } }: HeadingSource, { subject, head, all }: Shown): boolean {
  const last = Math.max(-1, ...subject);
  if (last < 0 || last > head || [...all].some((at) => at < head && tokens[at]?.upos === 'AUX')) return false;
  if (tokens[head]?.feats['VerbForm'] !== 'Part' || tokens[head]?.deprel === 'conj') return false;
  return tokens.slice(last + 1, head).some((token) => isFinite(token));
}

/** "the first tribute to Berg, **who** collapsed and **died**": he did, and not the tribute. */
function isOfHidden({ sentence: { tokens } }: HeadingSource, { subject, head }: Shown): boolean {
  const last = Math.max(-1, ...subject);
  if (last < 0 || last > head) return false;
  const who = tokens.findIndex(({ form }, at) => at > last && at < head && /^who$/iu.test(form));
  if (who < 0 || tokens.slice(who, head).some(({ form }) => /^[,;—–]$/u.test(form))) return false;
  const before = tokens[who - 1]?.upos === 'PUNCT' ? who - 2 : who - 1;
  return isThing(tokens[before]) && !subject.has(before);
}
