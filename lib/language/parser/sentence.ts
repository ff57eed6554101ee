import type { WordForm } from './words';
import { noWord } from './words';

/** Universal parts of speech, in the order of their numbers; 0 stands for none. */
export const upos = [
  '',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;

/** A universal part of speech. */
export type Upos = Exclude<(typeof upos)[number], ''>;

/** Words beside a sentence that features may ask for, on either side. */
const PAD = 3;

/** A sentence while it is tagged and parsed: a column for each thing that is known of its words. */
export class Sentence {
  length = 0;
  private words: WordForm[] = [];
  private size = 0;
  /** Number of the part of speech. */
  tags = new Uint8Array(0);
  /** Number of the bundle of morphological features. */
  morphs = new Uint16Array(0);
  /** The word that it depends on; the sentence's length for its root. */
  heads = new Int32Array(0);
  /** Number of the dependency's label. */
  labels = new Uint8Array(0);
  /** By how much the decision for head and label was ahead of the next best. */
  margins = new Int32Array(0);

  /** Takes the words of another sentence. */
  fill(words: readonly WordForm[]): void {
    this.length = words.length;
    if (words.length + 1 > this.size) {
      this.size = Math.max(64, (words.length + 1) * 2);
      this.tags = new Uint8Array(this.size + PAD);
      this.morphs = new Uint16Array(this.size + PAD);
      this.heads = new Int32Array(this.size);
      this.labels = new Uint8Array(this.size);
      this.margins = new Int32Array(this.size);
    }
    this.words = [noWord, noWord, noWord, ...words, noWord, noWord, noWord];
    this.tags.fill(0);
    this.morphs.fill(0);
    this.heads.fill(-1);
    this.labels.fill(0);
    this.margins.fill(0);
  }

  /** The word at a place, which may lie up to three outside. */
  word(at: number): WordForm {
    return this.words[at + PAD] ?? noWord;
  }

  /** The tag at a place, which may lie outside. */
  tag(at: number): number {
    return at < 0 || at >= this.length ? 0 : this.tags[at]!;
  }

  /** The bundle of features at a place, which may lie outside. */
  morph(at: number): number {
    return at < 0 || at >= this.length ? 0 : this.morphs[at]!;
  }
}
