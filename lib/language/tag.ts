import type { Sentence } from './sentence';
import { morphFeatures, TAG_FEATURES, tagFeatures } from './tag-features';
import { bestClass, type Weights } from './weights';

/** What tagging needs of a language. */
export interface TagModel {
  tags: Weights;
  morphs: Weights;
  /** For each part of speech the bundles of features that its words have. */
  morphsOf: readonly Uint16Array[];
}

const keys = new Int32Array(TAG_FEATURES);
const scores = new Int32Array(4096);

/** Fills in the parts of speech and the features of a sentence's words. */
export function tagSentence(sentence: Sentence, model: TagModel): void {
  for (let at = 0; at < sentence.length; at++) {
    scores.fill(0, 0, model.tags.classes);
    model.tags.add(keys, tagFeatures(sentence, at, keys), scores);
    sentence.tags[at] = bestClass(scores, model.tags.classes);
  }
  for (let at = 0; at < sentence.length; at++) {
    const candidates = model.morphsOf[sentence.tags[at]!];
    if (!candidates || candidates.length < 2) {
      sentence.morphs[at] = candidates?.[0] ?? 0;
      continue;
    }
    scores.fill(0, 0, model.morphs.classes);
    model.morphs.add(keys, morphFeatures(sentence, at, keys), scores);
    sentence.morphs[at] = bestOf(candidates);
  }
}

function bestOf(candidates: Uint16Array): number {
  let best = candidates[0]!;
  for (const one of candidates) if (scores[one]! > scores[best]!) best = one;
  return best;
}
