import { featureKey as key } from './hash';
import type { Sentence } from './sentence';

/** Room for the features of one decision of the tagger. */
export const TAG_FEATURES = 40;

/** Features that speak for the part of speech of a word, those before it being known. */
export function tagFeatures(sentence: Sentence, at: number, keys: Int32Array): number {
  const word = sentence.word(at);
  const before = sentence.word(at - 1);
  const after = sentence.word(at + 1);
  const tag1 = sentence.tag(at - 1) + (at === 0 ? 32 : 0);
  const tag2 = sentence.tag(at - 2);
  let n = 0;
  keys[n++] = key(1, 0);
  keys[n++] = key(2, word.form);
  keys[n++] = key(3, word.lower);
  keys[n++] = key(4, word.suffix1);
  keys[n++] = key(5, word.suffix2);
  keys[n++] = key(6, word.suffix3);
  keys[n++] = key(7, word.suffix4);
  keys[n++] = key(8, word.prefix1);
  keys[n++] = key(9, word.prefix3);
  keys[n++] = key(10, word.shape);
  keys[n++] = key(11, word.shape, tag1);
  keys[n++] = key(12, tag1);
  keys[n++] = key(13, tag1, tag2);
  keys[n++] = key(14, tag1, word.lower);
  keys[n++] = key(15, before.lower);
  keys[n++] = key(16, sentence.word(at - 2).lower);
  keys[n++] = key(17, after.lower);
  keys[n++] = key(18, sentence.word(at + 2).lower);
  keys[n++] = key(19, before.suffix3);
  keys[n++] = key(20, after.suffix3);
  keys[n++] = key(21, after.suffix2, word.suffix2);
  keys[n++] = key(22, word.shape, after.shape);
  keys[n++] = key(23, before.lower, word.lower);
  keys[n++] = key(24, word.lower, after.lower);
  keys[n++] = key(25, tag1, after.lower);
  keys[n++] = key(26, tag1, word.suffix3);
  keys[n++] = key(27, tag1, word.suffix2, after.suffix2);
  keys[n++] = key(28, word.shape, word.suffix3);
  keys[n++] = key(29, tag1, word.shape, after.shape);
  return n;
}

/** Features that speak for the morphology of a word, all parts of speech being known. */
export function morphFeatures(sentence: Sentence, at: number, keys: Int32Array): number {
  const tag = sentence.tag(at);
  const word = sentence.word(at);
  const before = sentence.word(at - 1);
  const after = sentence.word(at + 1);
  const tagBefore = sentence.tag(at - 1);
  const tagAfter = sentence.tag(at + 1);
  const morph1 = sentence.morph(at - 1);
  let n = 0;
  keys[n++] = key(1, tag);
  keys[n++] = key(2, tag, word.lower);
  keys[n++] = key(3, tag, word.suffix1);
  keys[n++] = key(4, tag, word.suffix2);
  keys[n++] = key(5, tag, word.suffix3);
  keys[n++] = key(6, tag, word.suffix4);
  keys[n++] = key(7, tag, tagBefore, tagAfter);
  keys[n++] = key(8, tag, tagBefore, sentence.tag(at - 2));
  keys[n++] = key(9, tag, morph1, tagBefore);
  keys[n++] = key(10, tag, morph1, word.suffix2);
  keys[n++] = key(11, tag, morph1, sentence.morph(at - 2));
  keys[n++] = key(12, tag, before.lower);
  keys[n++] = key(13, tag, sentence.word(at - 2).lower);
  keys[n++] = key(14, tag, after.lower);
  keys[n++] = key(15, tag, before.lower, word.suffix2);
  keys[n++] = key(16, tag, before.lower, word.lower);
  keys[n++] = key(17, tag, after.lower, word.lower);
  keys[n++] = key(18, tag, before.suffix2, word.suffix2);
  keys[n++] = key(19, tag, after.suffix2, word.suffix2);
  keys[n++] = key(20, tag, word.shape);
  return n;
}
