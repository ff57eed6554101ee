import type { LanguageModel } from '../../lib/language/parser/model';
import { readText } from '../../lib/language/read-text';
import type { TextSpan } from '../../lib/language/tokens/sentences';
import type { TreeSentence } from './conllu';

/** Where the words of a treebank's sentence stand in its text; null where they don't. */
export function spansOf({ text, words }: TreeSentence): TextSpan[] | null {
  const spans: TextSpan[] = [];
  let at = 0;
  for (const { form } of words) {
    while (text[at] === ' ' || text[at] === '\u00a0') at++;
    if (!text.startsWith(form, at)) return null;
    spans.push({ start: at, end: at + form.length });
    at += form.length;
  }
  return spans;
}

/** How well a text without any marks is read, as F1 in percent. */
export interface RawScores {
  tokens: number;
  sentences: number;
  upos: number;
  uas: number;
  las: number;
}

interface Placed {
  start: number;
  end: number;
  upos: string;
  /** Where the head stands; -1 for the root. */
  head: number;
  label: string;
}

/** Reads the sentences of a treebank as one text and compares by characters, as the CoNLL shared tasks do. */
export function scoreRawText(model: LanguageModel, treebank: readonly TreeSentence[]): RawScores {
  let text = '';
  const gold: Placed[] = [];
  const goldSentences = new Set<string>();
  for (const sentence of treebank) {
    const spans = spansOf(sentence);
    if (!spans) continue;
    if (text !== '') text += ' ';
    const offset = text.length;
    text += sentence.text;
    goldSentences.add(`${offset}-${offset + sentence.text.length}`);
    sentence.words.forEach(({ upos, head, label }, at) =>
      gold.push({
        start: offset + spans[at]!.start,
        end: offset + spans[at]!.end,
        upos,
        head: head < 0 ? -1 : offset + spans[head]!.start,
        label,
      }),
    );
  }
  const read = readText(text, model);
  const found = read.sentences.flatMap(({ tokens }) =>
    tokens.map(({ start, end, upos, head, deprel }) => ({
      start,
      end,
      upos,
      head: head < 0 ? -1 : tokens[head]!.start,
      label: deprel,
    })),
  );
  return compare(gold, found, goldSentences, read.sentences);
}

function compare(
  gold: readonly Placed[],
  found: readonly Placed[],
  goldSentences: ReadonlySet<string>,
  sentences: readonly TextSpan[],
): RawScores {
  const byPlace = new Map(gold.map((word) => [`${word.start}-${word.end}`, word]));
  const right = { tokens: 0, upos: 0, uas: 0, las: 0 };
  for (const word of found) {
    const same = byPlace.get(`${word.start}-${word.end}`);
    if (!same) continue;
    right.tokens++;
    if (same.upos === word.upos) right.upos++;
    if (same.head !== word.head) continue;
    right.uas++;
    if (same.label.split(':')[0] === word.label.split(':')[0]) right.las++;
  }
  const f1 = (count: number, one: number, other: number) =>
    Math.round((20_000 * count) / (one + other)) / 100;
  const words = (count: number) => f1(count, gold.length, found.length);
  const whole = sentences.filter(({ start, end }) => goldSentences.has(`${start}-${end}`)).length;
  return {
    tokens: words(right.tokens),
    sentences: f1(whole, goldSentences.size, sentences.length),
    upos: words(right.upos),
    uas: words(right.uas),
    las: words(right.las),
  };
}
