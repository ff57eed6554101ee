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
  // One after the other: what one move has made of the tree decides on the next.
  return days.reduce<ReadSentence>((one, day) => {
    const moved = verbOf(one, day);
    if (!moved) return one;
    const tokens = one.tokens.map((token, at): Token =>
      at === moved.day ? { ...token, head: moved.verb, deprel: 'obl:tmod' } : token,
    );
    return { ...one, tokens };
  }, sentence);
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
    if (before.upos === 'VERB')
      return isVerb(after) || isBelow(tokens, first - 1, day) ? null : { day, verb: first - 1 };
    const hasOther = dependentsOf(sentence, head, 'nsubj', 'nsubj:pass').some((at) => at < first);
    if (deprel !== 'obj' && isThing(before) && isVerb(after) && hasOther) return { day, verb: head };
  }
  return null;
}

/** "A **relaxing** Saturday": what depends on a day can't have it, or there would be a circle. */
function isBelow(tokens: readonly Token[], at: number, above: number): boolean {
  for (let up = at; up >= 0; up = tokens[up]?.head ?? -1) if (up === above) return true;
  return false;
}
