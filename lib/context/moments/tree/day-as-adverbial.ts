import type { ReadSentence, Token } from '../../../language/read-text';
import type { TextSpan } from '../../../language/tokens/sentences';
import { dependentsOf } from '../../../language/tree';

const isVerb = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/u.test(token?.upos ?? '');
const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|PRON)$/u.test(token?.upos ?? '');

/**
 * A sentence whose day was taken for who does it ("The House **Wednesday** passed …", "officials said **Friday** that
 * …") with the day as what it is there: when it was done. Any other as it is.
 */
export function withDayAsAdverbial(sentence: ReadSentence, days: readonly TextSpan[]): ReadSentence {
  const moved = new Map<number, number>();
  for (const day of days) {
    const verb = verbOf(sentence, day);
    if (verb) moved.set(verb.day, verb.verb);
  }
  if (moved.size === 0) return sentence;
  const tokens = sentence.tokens.map((token, at): Token => {
    const verb = moved.get(at);
    return verb === undefined ? token : { ...token, head: verb, deprel: 'obl:tmod' };
  });
  return { ...sentence, tokens };
}

/** The verb beside a day that was taken for its subject or object; null where the day may well be that. */
function verbOf(sentence: ReadSentence, { start, end }: TextSpan): { day: number; verb: number } | null {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.start >= start && token.end <= end);
  let last = first;
  while ((tokens[last + 1]?.end ?? Infinity) <= end) last += 1;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (first < 1 || !before) return null;
  for (let day = first; day <= last; day += 1) {
    const { deprel = '', head = -1 } = tokens[day] ?? {};
    if (!/^(?:nsubj(?::pass)?|obj)$/u.test(deprel) || (head >= first && head <= last)) continue;
    // "said **Friday** marks the anniversary": whose verb it is stays open.
    if (before.upos === 'VERB') return isVerb(after) ? null : { day, verb: first - 1 };
    const hasOther = dependentsOf(sentence, head, 'nsubj', 'nsubj:pass').some((at) => at < first);
    if (deprel !== 'obj' && isThing(before) && isVerb(after) && hasOther) return { day, verb: head };
  }
  return null;
}
