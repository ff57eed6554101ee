import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { readModel } from '../../lib/language/parser/model';
import { writeModelFile } from '../../lib/language/parser/model-file';
import { Sentence } from '../../lib/language/parser/sentence';
import { type TagModel, tagSentence } from '../../lib/language/parser/tag';
import { SparseWeights } from '../../lib/language/parser/weights';
import { calibrate } from './calibrate';
import type { TreeSentence } from './conllu';
import { type Gold, type Inventory, inNumbers, takeInventory } from './inventory';
import { learnLemmas } from './learn-lemmas';
import { randomFrom, shuffled } from './random';
import { type Tagged, trainParser } from './train-parser';
import { type TrainedTagger, trainTagger } from './train-tagger';

/** How much is learned, and how large the file may be. */
export interface TrainingSize {
  tagEpochs: number;
  parseEpochs: number;
  /** Words to learn from; sentences beyond are left out. */
  words: number;
  /** Bytes of the compressed file. */
  bytes: number;
}

/** Few words make a tagger so much worse when it learns from fewer still that more parts are worth their time. */
const foldsFor = (sentences: number) => (sentences < 1_000 ? 4 : 2);
const LEMMA_RULES = 6_000;

/** The compressed file of a language's model. The same treebank gives the same bytes. */
export function trainModel(
  language: string,
  sentences: readonly TreeSentence[],
  trials: readonly TreeSentence[],
  size: TrainingSize,
  say: (message: string) => void,
): Uint8Array {
  const random = randomFrom(20);
  const some = firstWords(shuffled(sentences, random), size.words);
  const inventory = takeInventory(some);
  const golds = some.map((sentence) => inNumbers(sentence, inventory));
  const tagger = trainTagger(golds, inventory, size.tagEpochs, random);
  say('tagger is trained');
  const tagged = tagUnseen(golds, inventory, random);
  say('treebank is tagged');
  const parser = trainParser(tagged, inventory, size.parseEpochs, random, say);
  const header = {
    language,
    morphs: inventory.morphs,
    morphsOf: inventory.morphsOf.map((numbers) => [...numbers]),
    labels: inventory.labels,
    lemmas: learnLemmas(some, LEMMA_RULES),
    calibration: [0, 0] as [number, number],
  };
  const averages = [tagger.tags, tagger.morphs, parser.moves, parser.labels].map((one) => one.averages());
  // What an entry takes is known after the first try; floors that leave too many need not be compressed.
  let bytesAnEntry = 0;
  for (let floor = 0.2; ; floor *= 1.25) {
    const classifiers = averages.map((weights) => weights.rows(floor));
    const entries = classifiers.reduce((sum, { names }) => sum + names.length, 0);
    if (entries * bytesAnEntry > size.bytes * 1.03) continue;
    const file = compressed(writeModelFile(header, classifiers));
    bytesAnEntry = file.length / entries;
    say(`weights from ${floor.toFixed(2)}: ${file.length} bytes`);
    if (file.length > size.bytes) continue;
    const calibration = calibrate(readModel(brotliDecompressSync(file)), trials);
    return compressed(writeModelFile({ ...header, calibration }, classifiers));
  }
}

/** The next quality takes ten times as long for three parts in a hundred. */
function compressed(bytes: Uint8Array): Uint8Array {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

function firstWords(sentences: readonly TreeSentence[], most: number): TreeSentence[] {
  let words = 0;
  return sentences.filter((sentence) => (words += sentence.words.length) <= most);
}

/** Each part is tagged by a tagger that learned from the others: the parser meets tags as they will be. */
function tagUnseen(golds: readonly Gold[], inventory: Inventory, random: () => number): Tagged[] {
  const sentence = new Sentence();
  const folds = foldsFor(golds.length);
  return Array.from({ length: folds }, (_, fold) => {
    const others = golds.filter((__, at) => at % folds !== fold);
    const model = taggerOf(trainTagger(others, inventory, 2, random), inventory);
    return golds
      .filter((__, at) => at % folds === fold)
      .map((gold) => {
        sentence.fill(gold.words);
        tagSentence(sentence, model);
        const { length } = gold.words;
        return { gold, tags: sentence.tags.slice(0, length), morphs: sentence.morphs.slice(0, length) };
      });
  }).flat();
}

function taggerOf({ tags, morphs }: TrainedTagger, { morphsOf }: Inventory): TagModel {
  return {
    tags: new SparseWeights(tags.averages().rows(0.1)),
    morphs: new SparseWeights(morphs.averages().rows(0.1)),
    morphsOf,
  };
}
