import type { Speaking } from '@/lib/article/speaking';
import { segmenterFor } from '@/lib/text/segment';
import { cutText, type Stretch } from './cut-text';
import { pictureWord } from './spoken-words';

/** A passage, or what stands above the text, as far as it can be said aloud. */
export interface Readable {
  /** A passage's own; `headline` and the like for what has none. */
  id: string;
  kind: 'headline' | 'standfirst' | 'paragraph' | 'heading' | 'list' | 'quotation' | 'table' | 'caption';
  /** As `passageText` gives it: lines and cells apart. */
  text: string;
  /** The numbers that stand before the lines of a list. */
  labels?: readonly (string | null)[];
}

/** What is said at once, and where its words stand on the page. */
export interface Utterance {
  id: string;
  kind: Readable['kind'];
  /** Where in the passage's text it begins: what a place is stored by. */
  start: number;
  text: string;
  /** The stretches of `text` that are the passage's own, to the letter; the rest is put in. */
  own: readonly { at: number; start: number; length: number }[];
}

/**
 * An article as a list of things to say, in order. Names of speakers are put before quotations that
 * open a sentence: the ear doesn't see quotation marks, and hears who spoke only after.
 */
export function makeScript(
  readables: readonly Readable[],
  speakers: readonly Speaking[],
  language: string,
): Utterance[] {
  return readables.flatMap((readable) => {
    const own = speakers.filter(({ passageId }) => passageId === readable.id);
    let announced: string | null = null;
    return cutText(readable.text, language).map((stretch) => {
      const speaker = own.find((one) => opens(readable.text, stretch, one.start))?.name ?? null;
      const name = speaker !== announced ? speaker : null;
      announced = speaker ?? announced;
      const before = [
        readable.kind === 'caption' && stretch.start === 0 ? pictureWord(language) : null,
        name,
      ].flatMap((word) => (word === null ? [] : [`${word}: `]));
      const label = labelOf(readable, stretch);
      return sayStretch(readable, stretch, [...(label ? [`${label} `] : []), ...before].join(''));
    });
  });
}

/** True if the quotation that starts there has nothing but marks before it in its stretch. */
function opens(text: string, { start, end }: Stretch, quotation: number): boolean {
  return quotation >= start && quotation < end && !/[\p{L}\p{N}]/u.test(text.slice(start, quotation));
}

/** The number of a list's item, said where the item begins. */
function labelOf({ text, labels }: Readable, { start }: Stretch): string | null {
  if (!labels) return null;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() !== '') return null;
  const line = text.slice(0, lineStart).split('\n').length - 1;
  return labels[line] ?? null;
}

/** Nobody wants an address spelt out: its host says where it leads. */
const address = /\bhttps?:\/\/(?:www\.)?([^\s/?#]+)[^\s]*/giu;

function sayStretch({ id, kind, text }: Readable, { start, end }: Stretch, before: string): Utterance {
  const own: { at: number; start: number; length: number }[] = [];
  let said = before;
  const take = (from: number, to: number) => {
    if (from >= to) return;
    own.push({ at: said.length, start: from, length: to - from });
    said += text.slice(from, to);
  };
  let from = start;
  for (const match of text.slice(start, end).matchAll(/\t+|\bhttps?:\/\/\S+/giu)) {
    const at = start + match.index;
    take(from, at);
    // Cells of a row are distinguished by a pause.
    said += match[0].startsWith('\t') ? ', ' : match[0].replace(address, '$1');
    from = at + match[0].length;
  }
  take(from, end);
  return { id, kind, start, text: said, own };
}

/**
 * The word that a voice has come to, as offsets into the passage's text; null for words that were put
 * in. Voices report where a word begins, few where it ends, so its end is found here.
 */
export function wordAt(utterance: Utterance, charIndex: number, language: string): Stretch | null {
  const piece = utterance.own.find(({ at, length }) => charIndex >= at && charIndex < at + length);
  if (!piece) return null;
  const words = segmenterFor(language, 'word').segment(utterance.text);
  let word = words.containing(charIndex);
  // Some voices count the quotation mark or the space before a word as its beginning.
  while (word && !word.isWordLike && word.index + word.segment.length < utterance.text.length)
    word = words.containing(word.index + word.segment.length);
  if (!word?.isWordLike) return null;
  const from = Math.max(word.index, piece.at);
  const to = Math.min(word.index + word.segment.length, piece.at + piece.length);
  if (from >= to) return null;
  const start = piece.start + from - piece.at;
  return { start, end: start + to - from };
}

/** The utterance that says what stands at an offset of a passage; the next one where it isn't said. */
export function utteranceAt(script: readonly Utterance[], id: string, offset = 0): number {
  let found = -1;
  for (const [index, utterance] of script.entries()) {
    if (utterance.id !== id) continue;
    if (found < 0 || utterance.start <= offset) found = index;
  }
  return Math.max(0, found);
}
