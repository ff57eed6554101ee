import type { Passage, PassageWords } from './article';
import { passageText } from './passage-text';

const quoteMarks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
};

interface FoldedText {
  folded: string;
  at: number[];
}

/** Text with one kind of quote mark and single spaces, and where each character of it stood. */
function foldText(text: string): FoldedText {
  const characters: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    const isSpace = /\s/u.test(unit);
    if (isSpace && characters.at(-1) === ' ') continue;
    characters.push(isSpace ? ' ' : (quoteMarks[unit] ?? unit));
    at.push(index);
  }
  return { folded: characters.join(''), at };
}

/** A document's moments all ask the same passages; folding a long text anew for each takes minutes. */
const foldedPassages = new WeakMap<Passage, FoldedText>();

function foldPassage(passage: Passage): FoldedText {
  const known = foldedPassages.get(passage);
  if (known) return known;
  const folded = foldText(passageText(passage));
  foldedPassages.set(passage, folded);
  return folded;
}

/**
 * Finds words in a passage: to the letter, else whatever their spaces and quote marks. The answer
 * carries the words as they stand in the passage; null where they don't.
 */
export function findWords(passage: Passage, exact: string): PassageWords | null {
  const [first = null] = placesOf(passage, exact.trim());
  return first;
}

/** Each place in the passage that has the words. */
function* placesOf(passage: Passage, wanted: string): Generator<PassageWords> {
  if (wanted === '') return;
  const text = passageText(passage);
  const first = text.indexOf(wanted);
  for (let start = first; start >= 0; start = text.indexOf(wanted, start + wanted.length))
    yield { passageId: passage.id, exact: wanted, start };
  if (first >= 0) return;
  const { folded, at } = foldPassage(passage);
  const needle = foldText(wanted).folded;
  for (
    let found = folded.indexOf(needle);
    found >= 0;
    found = folded.indexOf(needle, found + needle.length)
  ) {
    const [start, last] = [at[found], at[found + needle.length - 1]];
    if (start === undefined || last === undefined) return;
    yield { passageId: passage.id, exact: text.slice(start, last + 1), start };
  }
}

/** Where words were chosen that may stand in a text several times. */
interface WordsAround {
  passageId: string;
  prefix: string;
  suffix: string;
}

/** A single letter stands in a long text so often; which of them is meant, nobody asks. */
const mostPlaces = 5_000;

/** Of all places that have the words, the one that is most like where they were chosen; of those alike, the first. */
export function findWordsAmong(
  passages: readonly Passage[],
  exact: string,
  { passageId, prefix, suffix }: WordsAround,
): PassageWords | null {
  // Signs of emphasis and links stand around the words in one text, and not in the other.
  const lettersOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]/gu) ?? [];
  const [before, after] = [lettersOf(prefix).toReversed(), lettersOf(suffix)];
  const width = prefix.length + suffix.length;
  let best: PassageWords | null = null;
  let most = -1;
  let looked = 0;
  for (const passage of passages) {
    const text = passageText(passage);
    for (const place of placesOf(passage, exact.trim())) {
      const end = place.start + place.exact.length;
      const alike =
        sameFirst(before, lettersOf(text.slice(Math.max(0, place.start - width), place.start)).toReversed()) +
        sameFirst(after, lettersOf(text.slice(end, end + width))) +
        (passage.id === passageId ? 1 : 0);
      if (alike > most) [best, most] = [place, alike];
      if ((looked += 1) === mostPlaces) return best;
    }
  }
  return best;
}

function sameFirst(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((letter, index) => letter !== other[index]);
  return at < 0 ? one.length : at;
}

/** Where the words stand now: where they were, else in the passage they were in, else in the first that has them. */
export function findWordsAgain(words: PassageWords, passages: readonly Passage[]): PassageWords | null {
  const own = passages.filter(({ id }) => id === words.passageId);
  for (const passage of own) if (passageText(passage).startsWith(words.exact, words.start)) return words;
  return findWordsIn([...own, ...passages], words.exact);
}

/** Finds words in the first passage that has them. */
export function findWordsIn(passages: readonly Passage[], exact: string): PassageWords | null {
  for (const passage of passages) {
    const found = findWords(passage, exact);
    if (found) return found;
  }
  return null;
}
