import type { ReadSentence } from '../../../language/read-text';
import { type ClauseWords, clauseWordsOf } from './languages/clause-words';
import { mayGo } from './may-go';

const parts = (form: string): boolean => /^(?:[,–—]|-{1,2})$/u.test(form);

/**
 * How many words a sentence has before "…, **which** has shown boats since": what follows to its end is said by the way,
 * however the parse ties it, where all that the sentence needs stands before. Null where nothing may go.
 * @param needed places of the words that have to stay
 */
export function beforeRelativeTail(
  sentence: ReadSentence,
  needed: ReadonlySet<number>,
  language: string,
): number | null {
  const { tokens } = sentence;
  const known = clauseWordsOf(language);
  if (!known) return null;
  const isNeeded = (at: number) =>
    needed.has(at) ||
    (needed.has(tokens[at]?.head ?? -1) &&
      /^(?:nsubj|obj|iobj|xcomp|ccomp|aux|cop)/u.test(tokens[at]?.deprel ?? ''));
  const last = Math.max(...tokens.map((_, at) => (isNeeded(at) ? at : -1)));
  const comma = tokens.findIndex(
    ({ form }, at) => at > last && parts(form) && isRelative(sentence, at + 1, known),
  );
  if (comma < 0 || isOpened(sentence, known)) return null;
  const tail = tokens.flatMap((_, at) => (at > comma ? at : []));
  return isOneClause(sentence, tail) && mayGo(sentence, tail, language) ? comma : null;
}

function isRelative({ tokens }: ReadSentence, at: number, { relative }: ClauseWords): boolean {
  const token = tokens[at];
  if (relative) return relative.has(token?.form.toLowerCase() ?? '');
  return token?.upos === 'PRON' && /Rel/u.test(token.feats['PronType'] ?? '');
}

/** "**When** the museum opened in 2011, which …": its sentence has not begun yet. */
const isOpened = ({ tokens }: ReadSentence, { subordinators }: ClauseWords): boolean =>
  subordinators.has(tokens[0]?.form.toLowerCase() ?? '');

/** True where the sentence does not come back: "…, which burned, **was** sold", "…, who left**, to Alder**". */
const isOneClause = ({ tokens }: ReadSentence, tail: readonly number[]): boolean =>
  tail.every(
    (at) => !parts(tokens[at]?.form ?? '') || /^(?:NOUN|PROPN|NUM|CCONJ)$/u.test(tokens[at + 1]?.upos ?? ''),
  );
