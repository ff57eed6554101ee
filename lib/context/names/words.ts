/**
 * The words and marks of a text in order, as columns: a page has tens of thousands, and an object for
 * each would take longer than everything that is asked of them.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
}

/** What stands at a place in `Words`. A mark is one character; a line break is a mark of its own. */
export const WordKind = { lower: 0, capital: 1, digit: 2, mark: 3, lineBreak: 4 } as const;

const WORD_START = /[\p{L}\p{N}]/u;
const WORD_PART = /[\p{L}\p{N}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const DIGIT = /\p{N}/u;

// One look-up instead of a pattern for each of the characters that nearly all text is made of.
const TABLE_SIZE = 0x2000;
const NONE = 0;
const SPACE = 1;
const MARK = 2;
const LETTER = 3;
const CAPITAL = 4;
const NUMBER = 5;
const JOINER = 6;
const BREAK = 7;
const DOT = 8;
const classes = new Uint8Array(TABLE_SIZE);

function classOf(code: number, text: string, at: number): number {
  if (code < TABLE_SIZE) {
    const known = classes[code] ?? NONE;
    if (known !== NONE) return known;
    return (classes[code] = classify(String.fromCharCode(code)));
  }
  // Half of a letter outside the first plane: rare scripts, taken for letters.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  return classify(text[at] ?? '');
}

function classify(character: string): number {
  if (character === '\n') return BREAK;
  if (/\s|\u200b|\ufeff/.test(character)) return SPACE;
  if (character === '.') return DOT;
  if (/['’\-‐‑&]/.test(character)) return JOINER;
  if (DIGIT.test(character)) return NUMBER;
  if (UPPER.test(character)) return CAPITAL;
  if (WORD_START.test(character) || WORD_PART.test(character)) return LETTER;
  return MARK;
}

const isWordClass = (kind: number) => kind >= LETTER && kind <= NUMBER;

/**
 * Reads a text into words. Apostrophes and hyphens inside a word belong to it ("O’Neill", "al-Assad"),
 * so does a possessive ending, and so do the stops of "U.S." and "J."; other stops are marks.
 */
export function readWords(text: string): Words {
  // Every word or mark takes one character at least, most take five with their space.
  let capacity = Math.ceil(text.length / 3) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let count = 0;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const first = classOf(text.charCodeAt(at), text, at);
    if (first === SPACE) {
      at++;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      kind = grown(kind, new Uint8Array(capacity));
    }
    start[count] = at;
    if (isWordClass(first)) {
      kind[count] = first === LETTER ? WordKind.lower : first === CAPITAL ? WordKind.capital : WordKind.digit;
      at = wordEnd(text, at + 1);
    } else {
      kind[count] = first === BREAK ? WordKind.lineBreak : WordKind.mark;
      at++;
    }
    end[count++] = at;
  }
  return { text, count, start, end, kind };
}

function wordEnd(text: string, from: number): number {
  const wordStart = from - 1;
  let at = from;
  for (;;) {
    if (at >= text.length) return at;
    const kind = classOf(text.charCodeAt(at), text, at);
    if (isWordClass(kind)) {
      at++;
      continue;
    }
    const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1), text, at + 1) : SPACE;
    if (kind === JOINER && isWordClass(next)) {
      at += 2;
      continue;
    }
    if (kind === DOT) {
      // "U.S." and "p.m.": single letters with a stop each; "J." an initial.
      const single = at - wordStart === 1 || text.charCodeAt(at - 2) === 0x2e;
      if (single && classOf(text.charCodeAt(at - 1), text, at - 1) !== NUMBER) {
        if (isWordClass(next)) {
          at += 2;
          continue;
        }
        if (at - wordStart > 1 || classOf(text.charCodeAt(wordStart), text, wordStart) === CAPITAL)
          return at + 1;
      }
    }
    return at;
  }
}

function grown<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

/** The word at a place as it is printed. */
export function wordAt(words: Words, at: number): string {
  return at >= 0 && at < words.count ? words.text.slice(words.start[at], words.end[at]) : '';
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;

/** The word without its possessive ending. Asked for every capital: characters are faster than a pattern. */
export function bare(word: string): string {
  const last = word.length - 1;
  if (last < 1) return word;
  if (isApostrophe(word.charCodeAt(last))) return word.slice(0, last);
  return word.charCodeAt(last) === 0x73 && isApostrophe(word.charCodeAt(last - 1))
    ? word.slice(0, last - 1)
    : word;
}

/** The first word or mark at or after a character. */
export function wordIndexAt(words: Words, character: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.start[middle] ?? 0) < character) low = middle + 1;
    else high = middle;
  }
  return low;
}
