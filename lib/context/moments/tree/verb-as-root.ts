import { auxiliariesOf } from '../../../language/clauses';
import type { ReadSentence, Token } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import { rootOf } from '../../../language/tree';

/**
 * A sentence whose date was taken for its root ("In **2005** the two countries signed …", with no comma) with
 * its verb in that place, and the noun before it as the subject; any other as it is. How sure the parse is
 * stays as it was.
 */
export function withVerbAsRoot(sentence: ReadSentence, dates: readonly TextSpan[]): ReadSentence {
  const { tokens } = sentence;
  const root = rootOf(sentence);
  const date = tokens[root];
  if (!date || !dates.some(({ start, end }) => date.start >= start && date.end <= end)) return sentence;
  const verb = tokens.findIndex(
    (token, at) =>
      token.upos === 'VERB' &&
      (token.head === root || tokens[token.head]?.head === root) &&
      (isFinite(token) || auxiliariesOf(sentence, at).length > 0),
  );
  if (verb < 0) return sentence;
  const noun = tokens[verb]?.head ?? -1;
  const corrected = tokens.map((token, at): Token => {
    if (at === verb) return { ...token, head: -1, deprel: 'root' };
    if (at === root) return { ...token, head: verb, deprel: 'obl' };
    if (at === noun && noun < verb)
      return { ...token, head: verb, deprel: 'nsubj', confidence: tokens[verb]?.confidence ?? 0 };
    const isOfDate =
      token.head === root && /^(?:case|det|nummod|amod|compound|flat|nmod:tmod|advmod)$/u.test(token.deprel);
    return token.head === root && !isOfDate ? { ...token, head: verb } : token;
  });
  return { ...sentence, tokens: corrected };
}

const isFinite = ({ feats }: Token): boolean => feats['VerbForm'] === 'Fin' || feats['Tense'] === 'Past';
