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
  const known = new Map<string, StemCounts>();
  const documents = byDocument(counted, dates);
  for (const [document, ofDocument] of documents.entries())
    for (const counts of ofDocument)
      for (const [stem, count] of counts) {
        const one = known.get(stem);
        if (!one) {
          known.set(stem, { documents: 1, last: document, all: count });
          continue;
        }
        one.all += count;
        if (one.last !== document) one.documents += 1;
        one.last = document;
      }
  const center = new Map<string, number>();
  const weights = new Map<string, number>();
  for (const [stem, one] of known) {
    // One document more than there are: a story of one sentence still has words that count.
    const weight = Math.log((documents.length + 1) / one.documents);
    weights.set(stem, weight);
    center.set(stem, one.all * weight);
  }
  return {
    vectors: counted.map((counts) => {
      const vector = new Map<string, number>();
      for (const [stem, count] of counts) vector.set(stem, (1 + Math.log(count)) * (weights.get(stem) ?? 0));
      return toUnitVector(vector);
    }),
    center: toUnitVector(center),
  };
}

interface StemCounts {
  documents: number;
  /** The document that it was last found in. */
  last: number;
  all: number;
}

/** What stands in each document: all sentences of a date, or one. */
function byDocument<Counts>(counted: readonly Counts[], dates?: readonly string[]): Counts[][] {
  const documents = new Map<string | number, Counts[]>();
  for (const [at, counts] of counted.entries()) {
    const key = dates?.[at] ?? at;
    const document = documents.get(key);
    if (document) document.push(counts);
    else documents.set(key, [counts]);
  }
  return [...documents.values()];
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
