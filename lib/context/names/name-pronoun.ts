import { splitSentences } from '../../language/sentences';
import { collectPeople } from './collect-people';
import { nameWordsOf } from './languages/languages';
import { readMentions } from './read-mentions';
import { readWords } from './words';

/** Whom a pronoun stands for stands in one of the sentences just before: some two of them. */
const reach = 350;

/** "in Leeds", "from Paris": one word after these is hardly a person. */
const isPlace = /\b(?:in|at|from|to|near)\s$/iu;
const isOneWord = (name: string): boolean => !/\s/u.test(name);

/**
 * Names "he" and "she" where only one person can be meant: the only one that fits among those just named.
 * English only: elsewhere these words stand for things as well.
 * @returns the fullest name that the text gives; null where it is not sure
 */
export function pronounNamer(
  text: string,
  language: string,
): (pronoun: string, start: number) => string | null {
  if (!/^en\b/iu.test(language)) return () => null;
  const known = nameWordsOf(language);
  const { mentions } = collectPeople(
    readMentions(readWords(text), splitSentences(text, language), known),
    known,
  );
  return (pronoun, start) => {
    const word = pronoun.toLowerCase();
    const other = word === 'he' ? 'female' : word === 'she' ? 'male' : null;
    if (other === null) return null;
    const near = mentions.filter((one) => one.end <= start && one.end > start - reach);
    const fitting = near.filter(
      ({ bearer, start: from }) =>
        bearer.kind === 'person' &&
        bearer.gender !== other &&
        !(isOneWord(bearer.name) && isPlace.test(text.slice(Math.max(0, from - 6), from))),
    );
    const [first] = fitting;
    return first && fitting.every(({ bearer }) => bearer === first.bearer) ? first.bearer.name : null;
  };
}
