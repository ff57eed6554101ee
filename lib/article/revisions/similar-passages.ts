import type { Passage } from '../article';
import { passageText } from '../passage-text';

/** Two passages with this part of their words in common are one that was edited; less is another one. */
const editedShare = 0.4;

/** Above this many pairs, passages are compared in order only: a rewritten document has no edits to find. */
const mostPairs = 10_000;

function wordCounts(passage: Passage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of passageText(passage)
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function similarity(a: Passage, b: Passage): number {
  if (a.kind !== b.kind) return 0;
  const [first, second] = [wordCounts(a), wordCounts(b)];
  let shared = 0;
  let total = 0;
  for (const [word, count] of first) {
    shared += Math.min(count, second.get(word) ?? 0);
    total += count;
  }
  for (const count of second.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

const score = (a: Passage, b: Passage): number => {
  const value = similarity(a, b);
  return value >= editedShare ? value : 0;
};

/**
 * Pairs of indices, in order, of passages that are edits of each other: the pairing with the most in
 * common that crosses nowhere.
 */
export function pairSimilar(before: readonly Passage[], after: readonly Passage[]): [number, number][] {
  const pairs: [number, number][] = [];
  if (before.length * after.length > mostPairs) {
    after.forEach((passage, index) => {
      const other = before[index];
      if (other && score(other, passage) > 0) pairs.push([index, index]);
    });
    return pairs;
  }
  const scores = before.map((a) => after.map((b) => score(a, b)));
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const bestAt = (i: number, j: number): number => best[i * width + j] ?? 0;
  const scoreAt = (i: number, j: number): number => scores[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(
        bestAt(i + 1, j),
        bestAt(i, j + 1),
        scoreAt(i, j) + bestAt(i + 1, j + 1),
      );
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (bestAt(i, j) === bestAt(i + 1, j)) i += 1;
    else if (bestAt(i, j) === bestAt(i, j + 1)) j += 1;
    else {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    }
  }
  return pairs;
}
