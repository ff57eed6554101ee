import type { ReadSentence } from '../../../language/read-text';
import { isPassive, tenseOf } from '../../../language/verbs';
import type { Timex } from '../../dates/resolve/timex';
import { momentWords } from '../../languages';

const stative = new RegExp(`^(?:${momentWords('stative')})$`, 'u');

/**
 * "The harbour is the heart of the town", "seaweed feeds a family for days": how things are, and no news. In English only:
 * in other languages news is written in the present, and "A strike grounds all flights" is some in English, too.
 * @param times the expressions of the sentence
 */
export function isStateOfThings(
  sentence: ReadSentence,
  root: number,
  times: readonly Timex[],
  language: string,
): boolean {
  if (!language.startsWith('en') || isPassive(sentence, root)) return false;
  const { time, perfect } = tenseOf(sentence, root, language);
  if (time !== 'present' || perfect) return false;
  const verb = sentence.tokens[root];
  return verb?.upos !== 'VERB' || stative.test(verb.lemma) || times.some(({ type }) => type === 'DURATION');
}
