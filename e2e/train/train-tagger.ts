import { upos, Sentence } from '../../lib/language/parser/sentence';
import { morphFeatures, TAG_FEATURES, tagFeatures } from '../../lib/language/parser/tag-features';
import { bestClass } from '../../lib/language/parser/weights';
import type { Gold, Inventory } from './inventory';
import { shuffled } from './random';
import { TrainableWeights } from './trainable-weights';

/** The two classifiers of a tagger while they learn. */
export interface TrainedTagger {
  tags: TrainableWeights;
  morphs: TrainableWeights;
}

const keys = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(4096);

/** Learns parts of speech, and bundles of features with the parts of speech as they were guessed. */
export function trainTagger(
  golds: readonly Gold[],
  inventory: Inventory,
  epochs: number,
  random: () => number,
): TrainedTagger {
  const tags = new TrainableWeights(upos.length);
  const morphs = new TrainableWeights(inventory.morphs.length);
  const sentence = new Sentence();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const gold of shuffled(golds, random)) {
      sentence.fill(gold.words);
      learnTags(sentence, gold, tags);
      // Guesses of the first rounds would teach nonsense.
      if (epoch < 2) sentence.tags.set(gold.tags);
      learnMorphs(sentence, gold, morphs, inventory);
    }
  }
  return { tags, morphs };
}

function learnTags(sentence: Sentence, gold: Gold, tags: TrainableWeights) {
  for (let at = 0; at < sentence.length; at++) {
    scores.fill(0, 0, tags.classes);
    const count = tagFeatures(sentence, at, keys);
    tags.add(keys, count, scores);
    const guess = bestClass(scores, tags.classes);
    const right = gold.tags[at]!;
    tags.tick();
    if (guess !== right) tags.update(keys, count, right, guess);
    sentence.tags[at] = guess;
  }
}

function learnMorphs(sentence: Sentence, gold: Gold, morphs: TrainableWeights, inventory: Inventory) {
  for (let at = 0; at < sentence.length; at++) {
    const candidates = inventory.morphsOf[sentence.tags[at]!]!;
    const right = gold.morphs[at]!;
    let guess = candidates[0]!;
    if (candidates.length > 1) {
      const count = morphFeatures(sentence, at, keys);
      morphs.addSome(keys, count, scores, candidates);
      for (const one of candidates) if (scores[one]! > scores[guess]!) guess = one;
      morphs.tick();
      if (guess !== right && sentence.tags[at] === gold.tags[at] && candidates.includes(right))
        morphs.update(keys, count, right, guess);
    }
    sentence.morphs[at] = guess;
  }
}
