import type { ReadSentence, Token } from './read-text';
import type { Upos } from './parser/sentence';

/**
 * A sentence with the tree that is written for it: a word a line as `form upos head label Feature=Value|…`,
 * heads counted from 1, 0 for the root.
 */
export function sentenceOf(lines: string): ReadSentence {
  let at = 0;
  const tokens = lines
    .trim()
    .split('\n')
    .map((line): Token => {
      const [form = '', tag = 'X', head = '0', deprel = 'dep', feats = ''] = line.trim().split(/\s+/);
      const start = at;
      at += form.length + 1;
      return {
        start,
        end: start + form.length,
        form,
        lemma: form.toLowerCase(),
        upos: tag as Upos,
        feats: Object.fromEntries(feats ? feats.split('|').map((one) => one.split('=')) : []),
        head: Number(head) - 1,
        deprel,
        confidence: 1,
      };
    });
  return { start: 0, end: at - 1, tokens };
}
