import type { SplitText } from '../../language/tokens/sentences';
import { collectPeople, type LedMention } from './collect-people';
import { nameWordsOf } from '../languages';
import { readMentions } from './read-mentions';
import { readWords, type Words } from './words';

/** The words of a text, and every place where it names someone, led back to the fullest name. */
export interface ReadNames {
  words: Words;
  /** In the order of the text. */
  mentions: LedMention[];
}

/** Reads whom a text names. */
export function readNames({ text, language, sentences }: SplitText): ReadNames {
  const words = readWords(text);
  const known = nameWordsOf(language);
  return { words, mentions: collectPeople(readMentions(words, sentences, known), known).mentions };
}
