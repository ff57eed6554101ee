import { segmenterFor } from '@/lib/text/segment';

/** Characters of a text, in UTF-16 units, the end not included. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Chromium's network voices fall silent after some 15 seconds of one utterance, without saying so;
 * 200 characters take 13 of them at the usual speed.
 */
export const longestStretch = 200;

const sayable = /[\p{L}\p{N}]/u;
/** “Mr.”, “J.” or “No.”: the sentence may go on, and to say two as one changes no word. */
const abbreviated = /(?:^|[\s(“"])\p{Lu}[\p{L}]{0,3}\.$/u;

/**
 * Cuts a text into what a voice says in one breath: sentences, and parts of those that are too long.
 * White space around them and what has no sound (“* * *”) is left out.
 */
export function cutText(text: string, language: string): Stretch[] {
  const stretches: Stretch[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const sentence of sentencesOf(line, language)) {
      for (const { start, end } of cutLong(line, sentence, language))
        stretches.push({ start: lineStart + start, end: lineStart + end });
    }
    lineStart += line.length + 1;
  }
  return stretches;
}

function sentencesOf(line: string, language: string): Stretch[] {
  const sentences: Stretch[] = [];
  for (const { segment, index } of segmenterFor(language, 'sentence').segment(line)) {
    const found = trimmed(line, index, index + segment.length);
    if (!found) continue;
    const before = sentences.at(-1);
    if (before && found.end - before.start <= longestStretch && goesOn(line, before, found))
      before.end = found.end;
    else sentences.push(found);
  }
  return sentences.filter(({ start, end }) => sayable.test(line.slice(start, end)));
}

/** A stop inside an address has no space behind it, and after “Why?” he asked the sentence goes on. */
function goesOn(line: string, before: Stretch, next: Stretch): boolean {
  const end = line.slice(before.start, before.end);
  if (before.end === next.start) return /[.!?]$/.test(end);
  return abbreviated.test(end) || /^\p{Ll}/u.test(line.slice(next.start, next.start + 2));
}

/** Where a long sentence is best cut: after a mark that a voice pauses at. */
const pauseMark = /[;:,،؛、，；：—–…)](?=\s)\s*|[、，；：。]/gu;

function* cutLong(line: string, { start, end }: Stretch, language: string): Generator<Stretch> {
  let from = start;
  while (end - from > longestStretch) {
    const cut = from + placeOfCut(line.slice(from, from + longestStretch), language);
    const part = trimmed(line, from, cut);
    if (part && sayable.test(line.slice(part.start, part.end))) yield part;
    from = cut;
  }
  const rest = trimmed(line, from, end);
  if (rest && sayable.test(line.slice(rest.start, rest.end))) yield rest;
}

/** @param room as much of the sentence as may be said at once */
function placeOfCut(room: string, language: string): number {
  // A cut near the start would leave a scrap to be said alone.
  const least = room.length / 3;
  const pause = [...room.matchAll(pauseMark)].map((mark) => mark.index + mark[0].length).at(-1) ?? 0;
  if (pause >= least && pause < room.length) return pause;
  const space = room.search(/\s\S*$/u);
  if (space >= least) return space + 1;
  // The last word of the room may go on behind it.
  const word = [...segmenterFor(language, 'word').segment(room)].at(-1)?.index ?? 0;
  if (word >= least) return word;
  const grapheme = [...segmenterFor(language, 'grapheme').segment(room)].at(-1)?.index ?? 0;
  return grapheme > 0 ? grapheme : room.length;
}

function trimmed(text: string, start: number, end: number): Stretch | null {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
}
