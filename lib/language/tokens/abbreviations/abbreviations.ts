/** How a language shortens words, as far as it decides whether a full stop ends a sentence. Lower case. */
export interface Abbreviations {
  /** Always followed by what they belong to: "Mr.", "Gen.", "vs.". */
  beforeName: readonly string[];
  /** Followed by a number when the sentence goes on: "No. 4", "Jan. 5". */
  beforeNumber: readonly string[];
  /** May stand at a sentence's end as well: "Inc.", "p.m."; then the next word decides. */
  anywhere: readonly string[];
  /** Words that begin sentences and no names, so that "in the U.S. The" is two sentences. */
  openers: readonly string[];
  /** True where a full stop after a number makes it an ordinal: "am 3. Mai". */
  ordinalDot: boolean;
}
