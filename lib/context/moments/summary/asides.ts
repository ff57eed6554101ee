import { auxiliariesOf, isClauseHead, subjectOf } from '../../../language/clauses';
import type { ReadSentence } from '../../../language/read-text';
import { dependentsOf, subtree } from '../../../language/tree';
import { type ClauseWords, clauseWordsOf } from './languages/clause-words';
import { mayGo } from './may-go';

/** What is shorter in brackets is what something is called for short. */
const longestBracket = 4;
/** Of a parse that is less sure than this nothing is left out: what is left might be no sentence. */
const surely = 0.7;
/** "…, which" says itself that an aside begins. */
const surelyRelative = 0.5;

interface Aside {
  /** Places of its words and signs in the sentence, in order. */
  words: number[];
  /** The less, the sooner it is left out. */
  weight: number;
}

interface Wanted {
  /** Of the clause that is told. */
  head: number;
  /** What has to stay, with all that it depends on. */
  needed: ReadonlySet<number>;
  language: string;
  /** Words to be left, without the signs. */
  most: number;
}

/**
 * The words of a sentence without what is said by the way: what stands in brackets, "who …" after a comma, a
 * second clause after "and", from the least needed on, until few enough are left or nothing more may go.
 * What takes something back ("but …", "who denies it") stays, and so does what is quoted.
 * @param kept places of the sentence's words to choose from, in order
 */
export function withoutAsides(
  sentence: ReadSentence,
  kept: readonly number[],
  { head, needed, language, most }: Wanted,
): readonly number[] {
  const known = clauseWordsOf(language);
  if (!known) return kept;
  let words = withoutTail(sentence, kept, needed, language);
  const asides = words
    .flatMap((at) => (needed.has(at) ? [] : (asideAt(sentence, at, head, known) ?? [])))
    .sort((a, b) => a.weight - b.weight || b.words.length - a.words.length);
  for (const aside of asides) {
    if (countOf(sentence, words) <= most) break;
    const left = aside.words.filter((at) => words.includes(at));
    if (left.some((at) => needed.has(at)) || isQuoted(sentence, left[0])) continue;
    if (!mayGo(sentence, left, language)) continue;
    words = without(sentence, words, left, known) ?? words;
  }
  return hasMainVerb(sentence, words, known) ? words : kept;
}

/** True where one of the verbs is of no clause that only "when", "who" or the like opens. */
function hasMainVerb({ tokens }: ReadSentence, words: readonly number[], known: ClauseWords): boolean {
  let isOpened = false;
  for (const at of words) {
    const token = tokens[at];
    if (!token) continue;
    const form = token.form.toLowerCase();
    if (parts(form)) isOpened = false;
    isOpened ||= token.upos === 'SCONJ' || known.mentioning.has(form) || (known.relative?.has(form) ?? false);
    const isVerb = token.upos === 'VERB' || token.upos === 'AUX';
    if (isVerb && !isOpened && !/^(?:Inf|Part|Ger)$/u.test(token.feats['VerbForm'] ?? '')) return true;
  }
  return false;
}

/**
 * The words up to "…, **who** later led it": what follows to the end of the sentence is said by the way, however the
 * parse ties it, where all that the sentence needs stands before it.
 */
function withoutTail(
  sentence: ReadSentence,
  words: readonly number[],
  needed: ReadonlySet<number>,
  language: string,
): readonly number[] {
  const { tokens } = sentence;
  const known = clauseWordsOf(language);
  if (!known) return words;
  const isNeeded = (at: number) =>
    needed.has(at) ||
    (needed.has(tokens[at]?.head ?? -1) &&
      /^(?:nsubj|obj|iobj|xcomp|ccomp|aux|cop)/u.test(tokens[at]?.deprel ?? '') &&
      !dependentsOf(sentence, at, 'mark').some((mark) => known.mentioning.has(formOf(sentence, mark))));
  const last = Math.max(...words.map((at, i) => (isNeeded(at) ? i : -1)));
  for (const [i, at] of words.entries()) {
    if (i <= last || !parts(tokens[at]?.form ?? '') || !opensAside(sentence, words[i + 1], known)) continue;
    const tail = words.slice(i + 1);
    if (!isQuoted(sentence, at) && isOneAside(sentence, tail, known) && mayGo(sentence, tail, language))
      return words.slice(0, i);
  }
  return words;
}

/** True where the sentence does not come back from an aside: "…, which burned, **was** sold", "…, who left**, to Alder**". */
function isOneAside({ tokens }: ReadSentence, tail: readonly number[], { mentioning }: ClauseWords): boolean {
  const opening = tokens[tail[0] ?? -1];
  // "**as** its director" tells what of the rest, and nothing by the way.
  const isVerb = /^(?:VERB|AUX)$/u.test(tokens[opening?.head ?? -1]?.upos ?? '');
  if (mentioning.has(opening?.form.toLowerCase() ?? '') && !isVerb) return false;
  const goesOn = /^(?:NOUN|PROPN|NUM|ADJ|CCONJ)$/u;
  return tail.every(
    (at, i) => !parts(tokens[at]?.form ?? '') || goesOn.test(tokens[tail[i + 1] ?? -1]?.upos ?? ''),
  );
}

function opensAside({ tokens }: ReadSentence, at: number | undefined, known: ClauseWords): boolean {
  const { relative, mentioning } = known;
  const token = tokens[at ?? -1];
  if (mentioning.has(token?.form.toLowerCase() ?? '')) return true;
  if (relative) return relative.has(token?.form.toLowerCase() ?? '');
  return token?.upos === 'PRON' && /Rel/u.test(token.feats['PronType'] ?? '');
}

const formOf = ({ tokens }: ReadSentence, at: number | undefined): string =>
  tokens[at ?? -1]?.form.toLowerCase() ?? '';

/** How many words there are without the signs. */
export const countOf = ({ tokens }: ReadSentence, places: readonly number[]): number =>
  places.filter((at) => tokens[at]?.upos !== 'PUNCT').length;

function asideAt(
  sentence: ReadSentence,
  at: number,
  head: number,
  { mentioning, joining, relative }: ClauseWords,
): Aside | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || token.head < 0) return null;
  const words = subtree(sentence, at);
  const [first = 0, last = 0] = [words[0], words.at(-1)];
  if (last - first + 1 !== words.length) return null;
  const aside = (weight: number): Aside => ({ words, weight });
  if (tokens[first - 1]?.form === '(' || tokens[first]?.form === '(')
    return words.length > longestBracket && words.filter((one) => tokens[one]?.form === '(').length < 2
      ? aside(0)
      : null;
  const opening = tokens[words.find((one) => tokens[one]?.upos !== 'PUNCT') ?? first];
  const isRelative = relative?.has(opening?.form.toLowerCase() ?? '') ?? false;
  if (token.confidence < (isRelative ? surelyRelative : surely)) return null;
  switch (token.deprel) {
    case 'acl:relcl':
      return aside(1);
    case 'acl':
      // "…, joining the president in Alder": what it led to is no aside.
      return token.feats['VerbForm'] === 'Ger' || token.feats['Tense'] === 'Pres' ? null : aside(1);
    case 'advcl':
      return mentioning.has(opening?.form.toLowerCase() ?? '') ? aside(2) : null;
    case 'conj':
      if (!joining.has(opening?.form.toLowerCase() ?? '') || isOfSeveral(sentence, token.head, head))
        return null;
      // "would leave and join": the second has no time of its own, and belongs to what the first is about.
      if (!isClauseHead(sentence, at) || !isFinite(sentence, at)) return null;
      return subjectOf(sentence, at)?.from === 'own' ? aside(3) : aside(5);
    default:
      return null;
  }
}

const isFinite = (sentence: ReadSentence, head: number): boolean =>
  head < sentence.tokens.length &&
  [head, ...auxiliariesOf(sentence, head)].some((at) => sentence.tokens[at]?.feats['VerbForm'] === 'Fin');

/** True inside of a quotation: of what others said nothing is left out. */
function isQuoted({ tokens }: ReadSentence, at = 0): boolean {
  const before = tokens.slice(0, at).map(({ form }) => form);
  const count = (marks: RegExp) => before.filter((form) => marks.test(form)).length;
  return count(/^"$/u) % 2 === 1 || count(/^[“«„]$/u) > count(/^[”»]$/u);
}

/** "came, saw and won": without one the others miss their "and". */
const isOfSeveral = (sentence: ReadSentence, first: number, head: number): boolean =>
  dependentsOf(sentence, first, 'conj').length > 1 ||
  sentence.tokens.some(
    ({ upos, form }, at) => form === ',' && upos === 'PUNCT' && isFinite(sentence, at + 1),
  ) ||
  (first !== head && sentence.tokens[first]?.deprel === 'conj');

const isStop = (form: string): boolean => /^[.!?…;]+$/u.test(form);
const parts = (form: string): boolean => /^(?:[,–—]|-{1,2})$/u.test(form);

/** The words without an aside and the commas around it; null where no signs part it from the rest. */
function without(
  sentence: ReadSentence,
  words: readonly number[],
  aside: readonly number[],
  { joining }: ClauseWords,
): readonly number[] | null {
  const { tokens } = sentence;
  const [from, to] = [words.indexOf(aside[0] ?? -1), words.indexOf(aside.at(-1) ?? -1)];
  if (from < 0 || to - from + 1 !== aside.length) return null;
  const formAt = (at: number) => tokens[words[at] ?? -1]?.form ?? '';
  const cut = (first: number, last: number) => [...words.slice(0, first), ...words.slice(last + 1)];
  const [before, after] = [formAt(from - 1), formAt(to + 1)];
  const ends = to + 1 >= words.length || isStop(after);
  if (formAt(from) === '(') return formAt(to) === ')' ? cut(from, to) : null;
  if (before === '(') return after === ')' ? cut(from - 1, to + 1) : null;
  const opensItself = parts(formAt(from));
  if (joining.has(formAt(opensItself ? from + 1 : from).toLowerCase()))
    return ends || parts(after) ? cut(parts(before) ? from - 1 : from, ends ? to : to + 1) : null;
  if (from === 0) return parts(after) ? cut(from, to + 1) : null;
  if (!parts(before) && !opensItself) return null;
  const first = parts(before) ? from - 1 : from;
  if (ends) return cut(first, to);
  // "After the talks — held in Alder — Holm left": the dashes part more than the aside.
  if (/^[–—-]/u.test(before) || /^[–—-]/u.test(after)) return null;
  if (!parts(after)) return parts(formAt(to)) ? cut(first, to) : null;
  // "Holm, the founder, who …, left": the last comma closes what the clause hangs on, too.
  return isInList(sentence, aside) ? cut(first, to) : cut(first, to + 1);
}

function isInList(sentence: ReadSentence, aside: readonly number[]): boolean {
  const { tokens } = sentence;
  const inside = new Set(aside);
  const head = tokens[aside.find((at) => !inside.has(tokens[at]?.head ?? -1)) ?? -1]?.head ?? -1;
  return (
    /^(?:appos|conj)$/u.test(tokens[head]?.deprel ?? '') || dependentsOf(sentence, head, 'conj').length > 0
  );
}
