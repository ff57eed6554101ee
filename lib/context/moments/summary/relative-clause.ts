import type { ReadSentence } from '../../../language/read-text';
import { dependentsOf, subtree } from '../../../language/tree';
import type { TextSpan } from '../../../language/tokens/sentences';
import { isInDoubt } from '../../headings/parts/heading-doubt';
import { clauseWordsOf } from './languages/clause-words';

/** A clause with "who", told of the person that it is about. */
export interface PersonClause {
  /** Where the name stands. */
  name: TextSpan;
  /** Places of the clause's words and signs in the sentence, in order, without "who". */
  words: number[];
}

/** A sentence of more words is mostly several without stops. */
const longestSentence = 60;

/**
 * "The council thanked **Ada Holm, who founded it in 2002**, for …". Null where it is not a name alone that stands
 * before the comma, since "who" may then be another, and where the rest of the sentence claims, asks or supposes it.
 * @param head of the clause
 * @param date what the clause has to hold
 */
export function personClause(
  sentence: ReadSentence,
  head: number,
  date: TextSpan,
  language: string,
): PersonClause | null {
  const { tokens } = sentence;
  const who = dependentsOf(sentence, head, 'nsubj', 'nsubj:pass')[0];
  const isWho = clauseWordsOf(language)?.who.has(tokens[who ?? -1]?.form.toLowerCase() ?? '');
  if (who === undefined || !isWho || tokens[who - 1]?.form !== ',' || tokens.length > longestSentence)
    return null;
  // German has its verb last, and no sentence is left.
  if (!/^(?:VERB|AUX|ADV)$/u.test(tokens[who + 1]?.upos ?? '') || who >= head) return null;
  let first = who - 1;
  while (tokens[first - 1]?.upos === 'PROPN') first -= 1;
  if (first === who - 1 || /^(?:ADP|CCONJ|PUNCT|PART)$/u.test(tokens[first - 1]?.upos ?? '')) return null;
  if (isInDoubt(sentence, head, language)) return null;
  const all = subtree(sentence, head).filter((at) => at > who);
  const close = all.findIndex(
    (at) => at > head && (tokens[at]?.start ?? 0) >= date.end && /^[,;:–—(]$/u.test(tokens[at]?.form ?? ''),
  );
  const name = { start: tokens[first]?.start ?? 0, end: tokens[who - 2]?.end ?? 0 };
  return { name, words: close < 0 ? all : all.slice(0, close) };
}
