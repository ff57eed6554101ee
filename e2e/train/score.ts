import type { LanguageModel } from '../../lib/language/parser/model';
import { parseSentence } from '../../lib/language/parser/parse';
import { Sentence, upos } from '../../lib/language/parser/sentence';
import { tagSentence } from '../../lib/language/parser/tag';
import type { TreeSentence } from './conllu';

/** Shares of words that are right, in percent, words being given. */
export interface Scores {
  upos: number;
  feats: number;
  lemmas: number;
  uas: number;
  las: number;
  words: number;
}

const main = (label: string | undefined) => label?.split(':')[0];

/** Compares what a model says of a treebank's words with what the treebank says. */
export function scoreGoldTokens(model: LanguageModel, treebank: readonly TreeSentence[]): Scores {
  const sentence = new Sentence();
  const right = { upos: 0, feats: 0, lemmas: 0, uas: 0, las: 0, words: 0 };
  for (const { words } of treebank) {
    sentence.fill(words.map(({ form }) => model.forms.of(form)));
    tagSentence(sentence, model);
    parseSentence(sentence, model);
    words.forEach((word, at) => {
      right.words++;
      const tag = upos[sentence.tags[at]!]!;
      if (tag === word.upos) right.upos++;
      const feats = Object.entries(model.features[sentence.morphs[at]!]!).map(
        ([name, value]) => `${name}=${value}`,
      );
      if ((feats.join('|') || '_') === (word.feats || '_')) right.feats++;
      if (tag !== '' && model.lemmas.of(word.form, tag) === word.lemma) right.lemmas++;
      const head = sentence.heads[at] === words.length ? -1 : sentence.heads[at];
      if (head !== word.head) return;
      right.uas++;
      if (main(model.labelNames[sentence.labels[at]!]) === main(word.label)) right.las++;
    });
  }
  const share = (count: number) => Math.round((count / right.words) * 10_000) / 100;
  return {
    upos: share(right.upos),
    feats: share(right.feats),
    lemmas: share(right.lemmas),
    uas: share(right.uas),
    las: share(right.las),
    words: right.words,
  };
}
