import type { ReadSentence, Token } from './read-text';
import type { TextSpan } from './tokens/sentences';

const known = new WeakMap<ReadSentence, number[][]>();

function dependentsByHead(sentence: ReadSentence): number[][] {
  let lists = known.get(sentence);
  if (!lists) {
    lists = sentence.tokens.map(() => []);
    for (const [at, { head }] of sentence.tokens.entries()) if (head >= 0) lists[head]!.push(at);
    known.set(sentence, lists);
  }
  return lists;
}

/** Places of the words that depend on a word itself, in order; with labels given, of these only. */
export function dependentsOf(sentence: ReadSentence, at: number, ...labels: string[]): number[] {
  const all = dependentsByHead(sentence)[at] ?? [];
  return labels.length === 0 ? all : all.filter((one) => labels.includes(sentence.tokens[one]!.deprel));
}

/** The place of the sentence's root; -1 where it has no words. */
export function rootOf(sentence: ReadSentence): number {
  return sentence.tokens.findIndex(({ head }) => head < 0);
}

/** Places of a word and of all that depends on it, in order. What `leaveOut` takes is left out with its own. */
export function subtree(
  sentence: ReadSentence,
  at: number,
  leaveOut: (token: Token, at: number) => boolean = () => false,
): number[] {
  const found = [at];
  for (let next = 0; next < found.length; next++)
    for (const one of dependentsByHead(sentence)[found[next]!] ?? [])
      if (!leaveOut(sentence.tokens[one]!, one)) found.push(one);
  return found.sort((a, b) => a - b);
}

/** The characters from the first to the last of some words, without the signs at either end. */
export function spanOf(sentence: ReadSentence, places: readonly number[]): TextSpan | null {
  const words = places.filter((at) => sentence.tokens[at]!.upos !== 'PUNCT');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end };
}
