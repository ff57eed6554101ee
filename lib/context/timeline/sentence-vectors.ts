import { stemsIn } from '../stories/terms';
import { cosine, toUnitVector, type TermVector } from '../stories/term-vectors';

/** The sentences of a story as vectors, and what the whole story is about. */
export interface SentenceVectors {
  /** In the order of the sentences given. */
  vectors: TermVector[];
  center: TermVector;
}

/**
 * TF-IDF vectors of a story's sentences, and the story's center: the sum of all that is said. What everything
 * says weighs nothing, so that no list of stop words is needed.
 * @param dates of each sentence: all that is said of a date is one document then, so that an event's words weigh
 * no less for how many report it; without them each sentence is a document
 */
export function toSentenceVectors(sentences: readonly string[], dates?: readonly string[]): SentenceVectors {
  const counted = sentences.map(countStems);
  const documentsOf = new Map<string, Set<string | number>>();
  const inAll = new Map<string, number>();
  for (const [at, counts] of counted.entries())
    for (const [stem, count] of counts) {
      const documents = documentsOf.get(stem) ?? new Set();
      documentsOf.set(stem, documents.add(dates?.[at] ?? at));
      inAll.set(stem, (inAll.get(stem) ?? 0) + count);
    }
  const documentCount = dates ? new Set(dates).size : sentences.length;
  // One document more than there are: a story of one sentence still has words that count.
  const weights = new Map(
    [...documentsOf].map(([stem, { size }]) => [stem, Math.log((documentCount + 1) / size)]),
  );
  const weightOf = (stem: string): number => weights.get(stem) ?? 0;
  return {
    vectors: counted.map((counts) => {
      const vector = new Map<string, number>();
      for (const [stem, count] of counts) vector.set(stem, (1 + Math.log(count)) * weightOf(stem));
      return toUnitVector(vector);
    }),
    center: toUnitVector(new Map([...inAll].map(([stem, count]) => [stem, count * weightOf(stem)]))),
  };
}

function countStems(sentence: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stemsIn(sentence)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** The sum of vectors, each as often as its factor says; of length 1. */
export function sumVectors(parts: readonly (readonly [TermVector, number])[]): TermVector {
  const sum = new Map<string, number>();
  for (const [vector, factor] of parts)
    for (const [term, weight] of vector) sum.set(term, (sum.get(term) ?? 0) + factor * weight);
  return toUnitVector(sum);
}

/**
 * Of the candidates those that together stand nearest to the target, chosen greedily: each next one is
 * that which brings the sum of all chosen nearest, so that none says again what is said.
 * @returns places among the candidates, the best first
 */
export function chooseCentral(candidates: readonly TermVector[], target: TermVector, most: number): number[] {
  const open = new Map(candidates.map((vector, at) => [at, { vector, near: cosine(vector, target) }]));
  const chosen: number[] = [];
  const sum = new Map<string, number>();
  let [squares, near] = [0, 0];
  while (chosen.length < most && open.size > 0) {
    let best = { at: -1, score: -1, squares: 0 };
    for (const [at, one] of open) {
      // |sum + v|² = |sum|² + 2 sum·v + 1, as v has length 1.
      const overlap = cosine(one.vector, sum);
      const length = squares + 2 * overlap + 1;
      const score = (near + one.near) / Math.sqrt(length);
      if (score > best.score) best = { at, score, squares: length };
    }
    const one = open.get(best.at);
    if (!one) break;
    open.delete(best.at);
    chosen.push(best.at);
    for (const [term, weight] of one.vector) sum.set(term, (sum.get(term) ?? 0) + weight);
    squares = best.squares;
    near += one.near;
  }
  return chosen;
}
