import type { TextSpan } from '../../language/tokens/sentences';
import { wordAt, wordIndexAt, WordKind, type Words } from '../names/words';
import type { SpeechWords } from './languages/speech-words';
import type { QuotedPart } from './quoted-parts';

/** One place of a frame: a word outside quotation marks, or a whole quoted part. */
export interface FrameItem {
  /** Index of the quoted part, or -1 for a word. */
  part: number;
  /** Index of the word; for a quoted part, of the first word inside. */
  word: number;
  /** The word in lower case; empty for a quoted part. */
  lower: string;
  capital: boolean;
}

/** A sentence of the text around the quotations: what is quoted counts as one word. */
export interface Frame {
  items: FrameItem[];
  start: number;
  end: number;
  /** True where the sentence before ends inside a quotation: “It is over.” He said it twice. */
  followsQuotation: boolean;
}

/** The word at a place of a frame in lower case; empty beyond its ends and for a quoted part. */
export function lowerAt(frame: Frame, at: number): string {
  return at < 0 || at >= frame.items.length ? '' : (frame.items[at]?.lower ?? '');
}

/** True where a quoted part stands at a place of a frame. */
export function isPart(frame: Frame, at: number): boolean {
  return at >= 0 && at < frame.items.length && (frame.items[at]?.part ?? -1) >= 0;
}

/** A paragraph with its frames. */
export interface FramedParagraph {
  frames: Frame[];
  start: number;
  end: number;
}

const QUOTATION_MARKS = '“”„‟«»"「」『』〝〞＂‹›';

/** Reads one paragraph of the text into frames. */
export function frameParagraph(
  words: Words,
  parts: readonly QuotedPart[],
  firstPart: number,
  sentences: readonly TextSpan[],
  start: number,
  end: number,
  { spelling: { abbreviations } }: SpeechWords,
): FramedParagraph {
  const frames: Frame[] = [];
  let items: FrameItem[] = [];
  let followsQuotation = false;
  let part = firstPart;
  let sentence = sentenceIndexAt(sentences, start);
  const close = (afterQuotation: boolean, at: number) => {
    const first = items[0];
    if (first) frames.push({ items, start: startOf(first, words, parts), end: at, followsQuotation });
    items = [];
    followsQuotation = afterQuotation;
  };
  let at = wordIndexAt(words, start);
  while (at < words.count && (words.start[at] ?? 0) < end) {
    const here = words.start[at] ?? 0;
    const current = parts[part];
    if (current && here >= current.start - 1) {
      items.push({ part, word: at, lower: '', capital: false });
      while (at < words.count && (words.start[at] ?? 0) < current.end) at++;
      // The closing mark, where there is one.
      if (
        current.closed &&
        (words.start[at] ?? 0) <= current.end + 2 &&
        isClosing(wordAt(words, at), current)
      )
        at++;
      part++;
      if (endsSentence(words, current, at, end)) close(true, current.end);
      continue;
    }
    const word = wordAt(words, at);
    const isMark = words.kind[at] === WordKind.mark;
    if (!(isMark && QUOTATION_MARKS.includes(word))) {
      items.push({
        part: -1,
        word: at,
        lower: abbreviations.get(word) ?? word.toLowerCase(),
        capital: words.kind[at] === WordKind.capital,
      });
    }
    at++;
    if (!isMark) continue;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= here) sentence++;
    if (/[.!?…。！？؟]/.test(word)) {
      const next = at < words.count ? (words.start[at] ?? 0) : end;
      if (next >= (sentences[sentence]?.end ?? end)) close(false, words.end[at - 1] ?? end);
    }
  }
  close(false, end);
  return { frames, start, end };
}

function isClosing(word: string, part: QuotedPart): boolean {
  return QUOTATION_MARKS.includes(word) || (part.single && /^['’]$/.test(word));
}

function startOf(item: FrameItem, words: Words, parts: readonly QuotedPart[]): number {
  return item.part >= 0 ? (parts[item.part]?.start ?? 0) : (words.start[item.word] ?? 0);
}

function sentenceIndexAt(sentences: readonly TextSpan[], character: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= character) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the quotation ends a sentence and the text outside begins a new one. */
function endsSentence(words: Words, part: QuotedPart, next: number, end: number): boolean {
  if (next >= words.count || (words.start[next] ?? 0) >= end) return false;
  const last = words.text[part.end - 1] ?? '';
  if (!/[.!?…。！？؟]/.test(last)) return false;
  // “It is over,” and “Is it?” go on in lower case; a mark such as a comma or a dash goes on as well.
  return words.kind[next] === WordKind.capital || QUOTATION_MARKS.includes(wordAt(words, next));
}
