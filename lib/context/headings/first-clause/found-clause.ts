/** The parts of the clause that opens a sentence, as places of its words, each in order. */
export interface FirstClause {
  subject: number[];
  /** The name that a pronoun in the subject's place stands for. */
  name: string | null;
  /** Auxiliaries and verb; in German the finite verb alone. */
  verbs: number[];
  /** What follows, parted into phrases, without dates. */
  phrases: number[][];
  /** The participle or infinitive that ends a German clause. */
  ending: number[];
}
