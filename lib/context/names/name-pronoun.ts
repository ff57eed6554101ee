import type { SplitText } from '../../language/tokens/sentences';
import { readNames } from './read-names';

/** Whom a pronoun stands for stands in one of the sentences just before: some five of them. */
const reach = 900;
/** A name so many characters further back, about a sentence and a half, counts one point less. */
const near = 250;
/** By so many points one person has to be ahead of all others, so that no other can be meant. */
const surely = 0.9;

/** "in Leeds", "from Paris": one word after these is hardly a person. */
const isPlace = /\b(?:in|at|from|to|near)\s$/iu;
const isOneWord = (name: string): boolean => !/\s/u.test(name);

/**
 * Names "he" and "she" where surely one person is meant: of those that fit the one named nearest, with what
 * opens a sentence counting more, by a wide margin. English only: elsewhere these words stand for things too.
 * @returns the fullest name that the text gives; null where it is not sure
 */
export function pronounNamer(read: SplitText): (pronoun: string, start: number) => string | null {
  const { text, language } = read;
  if (!/^en\b/iu.test(language)) return () => null;
  const { mentions } = readNames(read);
  const counts = new Map<string, number>();
  for (const { bearer } of mentions) counts.set(bearer.name, (counts.get(bearer.name) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return (pronoun, start) => {
    const word = pronoun.toLowerCase();
    const gender = word === 'he' ? 'male' : word === 'she' ? 'female' : null;
    if (gender === null) return null;
    const scores = new Map<string, number>();
    for (const { bearer, start: from, end } of mentions) {
      if (end > start || end <= start - reach || bearer.kind !== 'person') continue;
      if (bearer.gender !== gender && bearer.gender !== 'unknown') continue;
      if (isOneWord(bearer.name) && isPlace.test(text.slice(Math.max(0, from - 6), from))) continue;
      let score = -(start - end) / near + (counts.get(bearer.name) ?? 0) / most;
      if (bearer.gender === gender) score += 0.5;
      // What opens a sentence is what it is about; an owner seldom is.
      if (/(?:^|[.!?\n”"]) ?$/u.test(text.slice(Math.max(0, from - 2), from))) score += 0.75;
      if (/^['’]s?/u.test(text.slice(end, end + 2))) score -= 0.5;
      scores.set(bearer.name, Math.max(score, scores.get(bearer.name) ?? -Infinity));
    }
    const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
    return best && (!next || best[1] - next[1] >= surely) ? best[0] : null;
  };
}
