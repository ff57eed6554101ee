import type { Features, LanguageModel } from './model';
import { parseSentence } from './parse';
import { Sentence, type Upos, upos } from './sentence';
import { splitSentences, type TextSpan } from './sentences';
import { tagSentence } from './tag';
import { tokenizerOf } from './tokenize';

/** A word or sign of a text. What the text writes as one word is one, like Spanish "verlo". */
export interface Token extends TextSpan {
  /** As the text writes it. */
  form: string;
  /** Base form, found by rule: right for most words, not for all. */
  lemma: string;
  upos: Upos;
  feats: Features;
  /** Place of the word that it depends on in the sentence's tokens; -1 for the root. */
  head: number;
  /** Label of that dependency; of the subtypes only `pass`, `agent`, `relcl`, `prt`, `poss` and `tmod`. */
  deprel: string;
  /** How likely head and label are right, from 0 to 1: the share of those decided by the same margin. */
  confidence: number;
}

/** A sentence of a text; its tokens make one tree. */
export interface ReadSentence extends TextSpan {
  tokens: readonly Token[];
}

/** A text that was read once, for all who ask what its words are. Characters are UTF-16 units. */
export interface ReadText {
  text: string;
  /** Two letters. */
  language: string;
  sentences: readonly ReadSentence[];
}

const shared = new Sentence();

/** Reads a text: its sentences, words, parts of speech and dependencies. */
export function readText(text: string, model: LanguageModel): ReadText {
  const tokenize = tokenizerOf(model.language);
  const sentences = splitSentences(text, model.language).map(({ start, end }) => ({
    start,
    end,
    tokens: readTokens(text, tokenize(text, { start, end }), model),
  }));
  return { text, language: model.language, sentences };
}

/** The tokens of a sentence whose words are known by their places. */
export function readTokens(text: string, spans: readonly TextSpan[], model: LanguageModel): Token[] {
  const forms = spans.map(({ start, end }) => text.slice(start, end));
  shared.fill(forms.map((form) => model.forms.of(form)));
  tagSentence(shared, model);
  parseSentence(shared, model);
  return spans.map(({ start, end }, at) => {
    const tag = upos[shared.tags[at]!] || 'X';
    const head = shared.heads[at]!;
    return {
      start,
      end,
      form: forms[at]!,
      lemma: model.lemmas.of(forms[at]!, tag),
      upos: tag,
      feats: model.features[shared.morphs[at]!] ?? {},
      head: head === spans.length ? -1 : head,
      deprel: model.labelNames[shared.labels[at]!] ?? 'dep',
      confidence: model.confidence(shared.margins[at]!),
    };
  });
}
