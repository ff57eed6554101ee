import { Lemmas } from './lemma';
import { readModelFile } from './model-file';
import type { ParseModel } from './parse';
import type { TagModel } from './tag';
import { SparseWeights } from './weights';
import { WordForms } from './words';

/** The morphological features of a word, by their names in Universal Dependencies. */
export type Features = Readonly<Partial<Record<string, string>>>;

/** All that is known of a language, ready to read texts with. */
export interface LanguageModel extends TagModel, ParseModel {
  /** Two letters, as in `en`. */
  language: string;
  labelNames: readonly string[];
  features: readonly Features[];
  lemmas: Lemmas;
  /** The share of heads and labels that are right where the parser was ahead by this margin. */
  confidence(margin: number): number;
  forms: WordForms;
}

/** Makes a model of the bytes of its file, uncompressed. */
export function readModel(bytes: Uint8Array): LanguageModel {
  const { header, classifiers } = readModelFile(bytes);
  const [tags, morphs, moves, labels] = classifiers.map((rows) => new SparseWeights(rows));
  return {
    language: header.language,
    tags: tags!,
    morphs: morphs!,
    moves: moves!,
    labels: labels!,
    morphsOf: header.morphsOf.map((numbers) => Uint16Array.from(numbers)),
    root: header.labels.indexOf('root'),
    labelNames: header.labels,
    features: header.morphs.map(featuresOf),
    lemmas: new Lemmas(header.lemmas),
    confidence: confidenceBy(...header.calibration),
    forms: new WordForms(),
  };
}

function confidenceBy(offset: number, slope: number): (margin: number) => number {
  return (margin) => 1 / (1 + Math.exp(-offset - slope * Math.log1p(margin)));
}

function featuresOf(bundle: string): Features {
  if (bundle === '_' || bundle === '') return {};
  return Object.fromEntries(bundle.split('|').map((one) => one.split('=')));
}
