import { splitSentences } from '../sentences';
import { nameWordsOf } from './languages/languages';
import { collectPeople } from './collect-people';
import { readMentions } from './read-mentions';
import { readWords } from './words';

/** A name as it stands in a text, with the fullest form that the text gives it. */
export interface FoundName {
  start: number;
  end: number;
  name: string;
}

/** Every person and body that a text names, in order, each led back to its fullest name. */
export function findNames(text: string, { language = 'en' }: { language?: string } = {}): FoundName[] {
  const words = readWords(text);
  const known = nameWordsOf(language);
  const mentions = readMentions(words, splitSentences(text, language), known);
  return collectPeople(mentions, known).mentions.map(({ start, end, bearer }) => ({
    start,
    end,
    name: bearer.name,
  }));
}
