import type { ReadSentence, Token } from '../../../language/read-text';

/** Words that only lead over to a word which was left out go with it. */
export function complete(
  { tokens }: ReadSentence,
  places: ReadonlySet<number>,
  all: ReadonlySet<number>,
): Set<number> {
  const left = new Set(places);
  for (let changed = true; changed;) {
    changed = false;
    for (const at of left) {
      const token = tokens[at];
      if (!token || !/^(?:case|det|cc|mark|fixed|nummod|amod)/u.test(token.deprel)) continue;
      if (token.head < 0 || (all.has(token.head) && (left.has(token.head) || !places.has(token.head))))
        continue;
      left.delete(at);
      changed = true;
    }
  }
  return left;
}

/** True where the heading neither ends in the middle of a phrase nor is without its verb. */
export function isWhole(
  { tokens }: ReadSentence,
  groups: readonly ReadonlySet<number>[],
  verb: number,
): boolean {
  const places = groups.flatMap((group) => [...group].sort((a, b) => a - b));
  const last: Token | undefined = tokens[places.filter((at) => tokens[at]?.upos !== 'PUNCT').at(-1) ?? -1];
  if (!last || !places.includes(verb)) return false;
  return !/^(?:DET|CCONJ|SCONJ)$/u.test(last.upos) && !/^(?:case|det|cc|mark|nmod:poss)$/u.test(last.deprel);
}

const romance = /^(?:fr|es|it|pt|ca|ro)/u;

/** "La aerolínea [tuvo que] **vender** …": what says whether it came about was left out. */
export const isInfinitive = ({ tokens }: ReadSentence, verb: number, language: string): boolean =>
  romance.test(language) && tokens[verb]?.feats['VerbForm'] === 'Inf';

/** "issued related by companies", "earned to degree": words that have no place where they would come to stand. */
export function isBroken(
  { tokens }: ReadSentence,
  head: number,
  subject: ReadonlySet<number>,
  others: ReadonlySet<number>,
): boolean {
  const next = Math.min(...[...others].filter((at) => at > head));
  const follows = tokens[next];
  const isBare =
    follows?.upos === 'VERB' && follows.feats['VerbForm'] === 'Part' && follows.deprel !== 'xcomp';
  if (isBare && tokens[head]?.upos === 'VERB') return true;
  // "issued [standards] related": what it is said of was left out between.
  const isSaidOfOmitted =
    (follows?.upos === 'VERB' || follows?.upos === 'ADJ') &&
    tokens.slice(head + 1, next).some(({ upos, deprel }) => upos === 'NOUN' && !deprel.startsWith('obl:'));
  const omitted = tokens.slice(head + 1, next).findLast(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  if (isSaidOfOmitted || (follows?.upos === 'ADJ' && omitted?.head === next)) return true;
  const first = Math.min(...subject);
  // "**only** a fraction": what it holds of is the subject.
  return [...others].some((at) => {
    const { upos = '', form = '' } = tokens[at] ?? {};
    const isShade = /^(?:only|just|not|nearly|almost|even|nur|fast|kaum|nicht)$/iu.test(form);
    return at < first && (/^(?:ADP|PART)$/u.test(upos) || (isShade && at === first - 1));
  });
}

/** "è stato **indagato** per frode", with "frode" taken for its verb: what helps a verb has to be there. */
export function losesAuxiliary(
  { tokens }: ReadSentence,
  head: number,
  shown: ReadonlySet<number>,
  subject: ReadonlySet<number>,
): boolean {
  const last = Math.max(-1, ...[...subject].filter((at) => at < head));
  return (
    last >= 0 &&
    tokens.slice(last + 1, head).some(({ upos }, order) => upos === 'AUX' && !shown.has(last + 1 + order))
  );
}

/** Languages that put a noun before the noun that it says more of. */
const compounding = /^(?:en|fr|es|it|pt)/u;

/** "the weakening of Florida [child labor laws]": a heading that ends a name or a compound before its last word. */
export function isCutInside(
  { tokens }: ReadSentence,
  shown: ReadonlySet<number>,
  isDate: (at: number) => boolean,
  language: string,
): boolean {
  if (!compounding.test(language)) return false;
  // "issued its first standards related [to …]"
  const last = Math.max(...shown);
  const isOpen =
    language.startsWith('en') && tokens[last]?.upos === 'ADJ' && tokens[last - 1]?.upos === 'NOUN';
  if (isOpen && shown.has(last - 1) && tokens[last + 1]?.upos === 'ADP' && !isDate(last + 2)) return true;
  return [...shown].some((at) => {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || shown.has(at + 1) || isDate(at + 1) || isDate(at)) return false;
    return /^(?:NOUN|PROPN)$/u.test(token.upos) && /^(?:NOUN|PROPN)$/u.test(next.upos);
  });
}
