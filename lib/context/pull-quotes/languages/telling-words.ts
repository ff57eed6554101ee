/** Words by which a language shows whether a sentence stands alone and says something. In lower case. */
export interface TellingWords {
  /** A sentence that opens with one leans on the sentence before. */
  leaning: ReadonlySet<string>;
  /** Point to someone or something that the sentence does not name. */
  pointing: ReadonlySet<string>;
  /** Take a stand: duty, will, refusal, the utmost. */
  telling: ReadonlySet<string>;
  /** Said out of politeness or to fill: they make a sentence worse. */
  idle: ReadonlySet<string>;
}
