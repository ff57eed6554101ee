import { hashText } from './hash';

/** What the features of tagger and parser know of a word: hashes of its form and of parts of it. */
export interface WordForm {
  form: number;
  /** In lower case, digits made alike. */
  lower: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  prefix1: number;
  prefix3: number;
  /** Capitals, small letters, digits and signs, in their order. */
  shape: number;
}

/** Stands before the first and after the last word of a sentence. */
export const noWord: WordForm = {
  form: 1,
  lower: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix1: 1,
  prefix3: 1,
  shape: 1,
};

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const DIGITS = /\d+/g;
// Arabic vowel signs and lengthening, which most texts leave out; and signs that print alike.
const MARKS = /[\u064b-\u0652\u0640]/g;
const QUOTES = /^(?:[“”„«»‹›‟]|``|'')$/;
const DASHES = /^[–—―]$/;

/** The hashes of a word. */
function wordForm(word: string): WordForm {
  const lowered = normalized(word);
  const { length } = lowered;
  const suffix = (size: number) => hashText(lowered, Math.max(0, length - size)) ^ size;
  return {
    form: hashText(lowered) ^ (capitals(word) * 0x51ed27),
    lower: hashText(lowered),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    prefix1: hashText(lowered, 0, 1),
    prefix3: hashText(lowered, 0, 3),
    shape: hashText(shapeOf(word)),
  };
}

function normalized(word: string): string {
  if (YEAR.test(word)) return '0000';
  if (QUOTES.test(word)) return '"';
  if (DASHES.test(word)) return '–';
  return word.toLowerCase().replace(MARKS, '').replace(DIGITS, '0').replace('’', "'");
}

/** None, first only, or more. */
function capitals(word: string): number {
  if (word === word.toLowerCase()) return 0;
  const rest = word.slice(1);
  return rest === rest.toLowerCase() ? 1 : 2;
}

const KINDS: [RegExp, string][] = [
  [/\p{Lu}/u, 'X'],
  [/[\p{L}\p{M}]/u, 'x'],
  [/\p{N}/u, '0'],
];

/** "McDonald's" is XxXx's: each run of a kind once. Long words don't say more. */
function shapeOf(word: string): string {
  let shape = '';
  for (const character of word.slice(0, 24)) {
    const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? character;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

// Some languages have many forms; what is stored stays bounded whatever is read.
const MOST_CACHED = 50_000;

/** The hashes of words, each computed once while it is stored. */
export class WordForms {
  private readonly known = new Map<string, WordForm>();

  /** The hashes of a word. */
  of(word: string): WordForm {
    const known = this.known.get(word);
    if (known) return known;
    if (this.known.size >= MOST_CACHED) this.known.clear();
    const made = wordForm(word);
    this.known.set(word, made);
    return made;
  }
}
