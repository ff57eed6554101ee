/** Runs of three letters, with the word's beginning and end marked: `_fe`, `fer`, `err`, `rry`, `ry_`. */
export function gramsOf(word: string): string[] {
  const letters = ['_', ...word, '_'];
  const grams = letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''));
  return [...new Set(grams)];
}

/** As many wrong letters as a word of this length may have: in a short one each makes another word. */
export const mostWrong = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * How many letters are wrong, left out, added, or have changed places with their neighbour; counting
 * stops above `most`.
 */
export function lettersWrong(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1];
      let least = Math.min(
        (last[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1])
        least = Math.min(least, (beforeLast[at - 2] ?? 0) + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    [beforeLast, last] = [last, line];
  }
  return last[other.length] ?? 0;
}

/** Of these words, those that the typed one was most likely meant for, the likeliest first. */
export function nearestWords(typed: string, words: readonly string[]): string[] {
  const most = mostWrong(typed);
  return words
    .map((word) => ({
      word,
      // The first letter is the one that is least often wrong.
      wrong: lettersWrong(typed, word, most) + (word[0] === typed[0] ? 0 : 0.5),
    }))
    .filter(({ wrong }) => wrong > 0 && wrong < most + 1)
    .sort((a, b) => a.wrong - b.wrong || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
}
