import { type Sentence, upos } from './sentence';
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

/** What is known of a word before it is tagged. */
export const ANY = 0;
/** A noun or a name: the text writes it with a capital inside of sentences as well. */
export const NOUN = 1;
/** No noun: in German they have a capital. */
export const NO_NOUN = 2;

const isNoun = (name: string): boolean => name === 'NOUN' || name === 'PROPN';
const nounsOnly = Uint8Array.from(upos, (name) => (isNoun(name) ? 1 : 0));
const nounsNot = Uint8Array.from(upos, (name) => (isNoun(name) ? 0 : 1));

/**
 * Fills in the parts of speech and the features of a sentence's words.
 * @param kinds for each word what is known of it; nothing where it is left out
 */
export function tagSentence(sentence: Sentence, model: TagModel, kinds?: Uint8Array): void {
  for (let at = 0; at < sentence.length; at++) {
    scores.fill(0, 0, model.tags.classes);
    model.tags.add(keys, tagFeatures(sentence, at, keys), scores);
    const kind = kinds?.[at] ?? ANY;
    const allowed = kind === NOUN ? nounsOnly : kind === NO_NOUN ? nounsNot : undefined;
    sentence.tags[at] = bestClass(scores, model.tags.classes, allowed);
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
