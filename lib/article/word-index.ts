/** The words of each set with those first that the fewest sets have. */
export function rarestFirst(all: Iterable<ReadonlySet<string>>): (words: ReadonlySet<string>) => string[] {
  const counts = new Map<string, number>();
  for (const words of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const countOf = (word: string) => counts.get(word) ?? 0;
  return (words) => [...words].sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1));
}

/**
 * Finds the sets that share enough words with another, without comparing each with each: of two that
 * share `needed` words, at least one of those is among the rarest of both, and what is rare is in few.
 */
export class WordIndex<T> {
  /** By size of set and word: the first place that the word has in one of a thing's sets. */
  readonly #bySize = new Map<number, Map<string, Map<T, number>>>();

  /** @param needed how many words sets of two sizes share at least, where they are to be found */
  constructor(
    private readonly order: (words: ReadonlySet<string>) => string[],
    private readonly needed: (size: number, other: number) => number,
  ) {}

  add(words: ReadonlySet<string>, of: T): void {
    let ofSize = this.#bySize.get(words.size);
    if (!ofSize) this.#bySize.set(words.size, (ofSize = new Map()));
    for (const [place, word] of this.order(words).entries()) {
      let places = ofSize.get(word);
      if (!places) ofSize.set(word, (places = new Map()));
      const before = places.get(of);
      if (before === undefined || place < before) places.set(of, place);
    }
  }

  /** Everything that shares enough with these words, and perhaps more; some of it more than once. */
  *find(words: ReadonlySet<string>): Generator<T> {
    const ordered = this.order(words);
    for (const [size, ofSize] of this.#bySize) {
      const needed = this.needed(ordered.length, size);
      for (const word of ordered.slice(0, Math.max(0, ordered.length - needed + 1))) {
        for (const [of, place] of ofSize.get(word) ?? []) if (place <= size - needed) yield of;
      }
    }
  }
}
