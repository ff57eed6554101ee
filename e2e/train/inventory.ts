import { upos } from '../../lib/language/parser/sentence';
import { type WordForm, WordForms } from '../../lib/language/parser/words';
import type { TreeSentence } from './conllu';

/** A sentence of a treebank in numbers. */
export interface Gold {
  words: WordForm[];
  tags: Uint8Array;
  morphs: Uint16Array;
  /** The root's head is the sentence's length. */
  heads: Int32Array;
  labels: Uint8Array;
}

/** What a treebank names: bundles of features, labels, and which bundles a part of speech has. */
export interface Inventory {
  morphs: string[];
  labels: string[];
  morphsOf: Uint16Array[];
}

const forms = new WordForms();
const tagNumbers = new Map<string, number>(upos.map((tag, number) => [tag, number]));

/** Counts what the sentences name; what is named once only is left out. */
export function takeInventory(sentences: readonly TreeSentence[]): Inventory {
  const bundles = new Map<string, number>();
  const labels = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { upos: tag, feats, label } of words) {
      bundles.set(`${tag} ${feats}`, (bundles.get(`${tag} ${feats}`) ?? 0) + 1);
      labels.set(label, (labels.get(label) ?? 0) + 1);
    }
  }
  const often = (counts: Map<string, number>, least: number) =>
    [...counts.entries()]
      .filter(([, count]) => count >= least)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name]) => name);
  const stored = often(bundles, 3);
  const morphs = [
    '_',
    ...new Set(stored.map((bundle) => bundle.split(' ')[1]!).filter((one) => one !== '_')),
  ];
  const morphsOf = upos.map((tag) => {
    const own = stored.filter((bundle) => bundle.startsWith(`${tag} `)).map((one) => one.split(' ')[1]!);
    return Uint16Array.from(own.length === 0 ? [0] : own.map((feats) => morphs.indexOf(feats)));
  });
  return { morphs, labels: often(labels, 2), morphsOf };
}

/** A sentence in numbers; what the inventory doesn't have is taken for the most frequent. */
export function inNumbers({ words }: TreeSentence, inventory: Inventory): Gold {
  const dep = Math.max(0, inventory.labels.indexOf('dep'));
  const numberOf = (label: string) => {
    const exact = inventory.labels.indexOf(label);
    return exact >= 0 ? exact : Math.max(dep, inventory.labels.indexOf(label.split(':')[0]!));
  };
  return {
    words: words.map(({ form }) => forms.of(form)),
    tags: Uint8Array.from(words, ({ upos: tag }) => tagNumbers.get(tag) ?? 17),
    morphs: Uint16Array.from(words, ({ feats }) => Math.max(0, inventory.morphs.indexOf(feats))),
    heads: Int32Array.from(words, ({ head }) => (head < 0 ? words.length : head)),
    labels: Uint8Array.from(words, ({ label }) => numberOf(label)),
  };
}
