import type { ReadSentence, Token } from '../../../language/read-text';
import { dependentsOf, subtree } from '../../../language/tree';
import { shadingWordsOf } from '../languages/shading-words';

/** Words of a phrase by how much a heading needs them: each list may be left out, the last first. */
export interface Phrase {
  core: number[];
  extras: number[][];
}

/** Words that make one thing with the noun: parts of a name, of a number, of a compound. */
const joined = /^(?:compound|compound:prt|flat|fixed|goeswith|nummod|case|advmod:emph)$/u;

/** Headlines leave out articles in these languages; elsewhere they belong to the noun. */
const withoutArticles = new Set(['en', 'de', 'nl']);

type Test = (at: number) => boolean;

/**
 * A noun with what it needs to say which one it is: names and compounds whole, then adjectives and owners,
 * then the nearest "of" phrase. Appositions and clauses are left out. Null where what it is of is not said.
 * @param isStored words that may not be left out wherever they stand ("alleged", "no")
 */
export function nounPhrase(
  sentence: ReadSentence,
  head: number,
  isStored: (token: Token) => boolean,
  leaveOut: Test,
  language: string,
): Phrase | null {
  const { tokens } = sentence;
  const noun = tokens[head];
  if (!noun) return null;
  const keepArticles = !withoutArticles.has(language.slice(0, 2));
  const isLeftOut = (token: Token) =>
    token.upos === 'PUNCT' ||
    /^(?:acl|appos|parataxis|advcl|ccomp|discourse|vocative)/u.test(token.deprel) ||
    (!keepArticles && isIdleArticle(sentence, token, language));
  const whole = (at: number) => subtree(sentence, at, isLeftOut).filter((one) => !leaveOut(one));
  const core = [head];
  const adjectives: number[] = [];
  const owners: number[][] = [];
  const nested: number[][][] = [];
  for (const at of dependentsOf(sentence, head)) {
    const token = tokens[at];
    if (!token || leaveOut(at) || isLeftOut(token)) continue;
    const { deprel } = token;
    if (isStored(token) || joined.test(deprel)) core.push(...whole(at));
    else if (deprel === 'conj') core.push(...whole(at));
    else if (deprel.startsWith('det')) (keepArticles ? core : adjectives).push(at);
    // "the **second** team" is another one.
    else if (deprel === 'amod' && token.feats['NumType'] !== undefined) core.push(...whole(at));
    else if (deprel === 'amod') adjectives.push(...whole(at));
    else if (deprel === 'nmod:poss') owners.push(whole(at));
    else if (
      deprel === 'nmod' &&
      subtree(sentence, at).every((one) => !leaveOut(one) && !isPointing(tokens[one]))
    )
      nested.push(inSteps(sentence, at, whole(at)));
  }
  if (!isMeasure(noun, language))
    return { core, extras: [...owners, ...(adjectives.length ? [adjectives] : []), ...(nested[0] ?? [])] };
  // "a total of 19 companies": it is the companies that count. "$68 million" is enough.
  const [first, ...others] = nested;
  if (first)
    return { core: [...core, ...adjectives, ...first.flat()], extras: [...owners, ...(others[0] ?? [])] };
  const isMoney = core.some((at) => tokens[at]?.upos === 'SYM');
  return isMoney ? { core, extras: [adjectives] } : null;
}

/** "into the debacle", then "in Maricopa County": a phrase without what it holds, and the rest of it. */
function inSteps(sentence: ReadSentence, at: number, whole: readonly number[]): number[][] {
  const deeper = dependentsOf(sentence, at, 'nmod').filter((one) => one > at);
  const inner = new Set(deeper.flatMap((one) => subtree(sentence, one)));
  const near = whole.filter((one) => !inner.has(one));
  const rest = whole.filter((one) => inner.has(one));
  return rest.length > 0 && near.every((one) => one < (rest[0] ?? 0)) ? [near, rest] : [[...whole]];
}

/** "of that time": what it points at is not in the heading. */
const isPointing = (token: Token | undefined): boolean =>
  token?.feats['PronType'] === 'Dem' ||
  token?.feats['PronType'] === 'Rel' ||
  token?.feats['PronType'] === 'Int';

/** An article that nothing needs: no part of a name, no German genitive, no German adjective's ending. */
function isIdleArticle(
  sentence: ReadSentence,
  { upos, feats, form, start, head }: Token,
  language: string,
): boolean {
  if (upos !== 'DET' || (feats['PronType'] !== 'Art' && feats['Definite'] === undefined)) return false;
  if (start !== sentence.start && !/^\p{Ll}/u.test(form)) return false;
  if (!language.startsWith('de')) return true;
  const isGenitive =
    sentence.tokens[head]?.deprel === 'nmod' && dependentsOf(sentence, head, 'case').length === 0;
  return !isGenitive && dependentsOf(sentence, head, 'amod').length === 0;
}

function isMeasure({ upos, lemma, form }: Token, language: string): boolean {
  const { measures } = shadingWordsOf(language);
  return (
    upos === 'NUM' || upos === 'SYM' || measures.has(lemma.toLowerCase()) || measures.has(form.toLowerCase())
  );
}

/** A noun with its preposition: "in Moscow", "as chairman". */
export function prepositionalPhrase(
  sentence: ReadSentence,
  head: number,
  isStored: (token: Token) => boolean,
  leaveOut: Test,
  language: string,
): Phrase | null {
  const phrase = nounPhrase(sentence, head, isStored, leaveOut, language);
  // "von **der** Stadt": after a preposition German does not leave articles out.
  const articles = language.startsWith('de') ? dependentsOf(sentence, head, 'det') : [];
  const more = [...dependentsOf(sentence, head, 'case'), ...articles];
  return phrase && { ...phrase, core: [...new Set([...phrase.core, ...more])] };
}
