import type { Features, LanguageModel } from './parser/model';
import { parseSentence } from './parser/parse';
import { Sentence, type Upos, upos } from './parser/sentence';
import { splitSentences, type SplitText, type TextSpan } from './tokens/sentences';
import { ANY, NO_NOUN, NOUN, tagSentence } from './parser/tag';
import { tokenizerOf } from './tokens/tokenize';

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
export interface ReadText extends SplitText {
  sentences: readonly ReadSentence[];
}

const shared = new Sentence();
/** Room for the words of a long sentence, made greater for a longer one. */
let kinds = new Uint8Array(256);

/** Reads a text: its sentences, words, parts of speech and dependencies. */
export function readText(text: string, model: LanguageModel): ReadText {
  const tokenize = tokenizerOf(model.language);
  const spans = splitSentences(text, model.language).map((span) => ({ span, words: tokenize(text, span) }));
  const names = wordsInside(
    text,
    spans.map(({ words }) => words),
  );
  const sentences = spans.map(({ span: { start, end }, words }) => ({
    start,
    end,
    tokens: readTokens(text, words, model, names),
  }));
  return { text, language: model.language, sentences };
}

/** The words that a text writes with a capital where no sentence begins: nouns and names. */
function wordsInside(text: string, sentences: readonly (readonly TextSpan[])[]): Set<string> {
  const names = new Set<string>();
  const others = new Set<string>();
  for (const words of sentences)
    for (let at = 1; at < words.length; at += 1) {
      const [before, word] = [words[at - 1]!, words[at]!];
      const form = text.slice(word.start, word.end);
      if (/^\p{Ll}/u.test(form)) others.add(form);
      // After a quotation mark or a colon a sentence may begin.
      if (/^\p{Lu}\p{Ll}{2}/u.test(form) && /[\p{Ll}\p{N},]$/u.test(text.slice(before.start, before.end)))
        names.add(form);
    }
  // "The" of "The Hague" begins other sentences as an article.
  for (const name of names) if (others.has(name.toLowerCase())) names.delete(name);
  return names;
}

/** The tokens of a sentence whose words are known by their places. */
function readTokens(
  text: string,
  spans: readonly TextSpan[],
  model: LanguageModel,
  names?: ReadonlySet<string>,
): Token[] {
  const forms = spans.map(({ start, end }) => text.slice(start, end));
  shared.fill(forms.map((form) => model.forms.of(form)));
  if (kinds.length < forms.length) kinds = new Uint8Array(forms.length * 2);
  for (const [at, form] of forms.entries()) kinds[at] = kindOf(form, at, model.language, names);
  tagSentence(shared, model, kinds);
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

/** What a word can be: the first of a sentence is a name if it is one elsewhere in the text. */
function kindOf(form: string, at: number, language: string, names: ReadonlySet<string> | undefined): number {
  if (at === 0 && names && (names.has(form) || (language === 'de' && names.has(form.replace(/s$/u, '')))))
    return NOUN;
  return language === 'de' && /^\p{Ll}{4}/u.test(form) ? NO_NOUN : ANY;
}
