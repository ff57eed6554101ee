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
  const text = passageText(passage);
  const wanted = exact.trim();
  if (wanted === '') return null;
  const start = text.indexOf(wanted);
  if (start >= 0) return { passageId: passage.id, exact: wanted, start };
  const { folded, at } = foldPassage(passage);
  const needle = foldText(wanted).folded;
  const found = folded.indexOf(needle);
  const first = at[found];
  const last = at[found + needle.length - 1];
  if (found < 0 || first === undefined || last === undefined) return null;
  return { passageId: passage.id, exact: text.slice(first, last + 1), start: first };
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
