import type { Token } from './date-token';
import { hashOf, type CompiledGrammar, type Entry } from './compile';
import { characterKind, digitValue, LETTER, DIGIT, SPACE } from './characters';
import { joinNumberWords } from './number-words';
import { readNumber } from './number-tokens';

/** ' ’ ʼ ‘ `: asked at the end of each word, and codes are compared faster than characters are looked for. */
const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018 || code === 0x60;
const sentenceStops = '.!?…؟।';

/**
 * Cuts a text into words, numbers and marks, and looks each up in the language's data. Every character is
 * looked at a bounded number of times, whatever the text.
 */
export function tokenize(text: string, grammar: CompiledGrammar): Token[] {
  const tokens: Token[] = [];
  const { entries } = grammar;
  const shortForm = grammar.symbolOf('SHORTFORM');
  const length = text.length;
  let position = 0;
  let gap: 0 | 1 | 2 = 2;
  while (position < length) {
    const code = text.charCodeAt(position);
    const kind = characterKind(code);
    if (kind === SPACE) {
      // Two line ends with nothing between them part paragraphs; no expression runs across.
      let lines = 0;
      while (position < length) {
        const space = text.charCodeAt(position);
        if (characterKind(space) !== SPACE) break;
        if (space === 10) lines += 1;
        position += 1;
      }
      gap = lines > 1 ? 2 : 1;
      continue;
    }
    const start = position;
    if (kind === DIGIT) {
      const number = readNumber(text, start, grammar, tokens.at(-1)?.end === start);
      position = number.end;
      tokens.push({ start, end: position, entry: number.entry, gap });
    } else if (kind === LETTER) {
      const dotted = dottedEnd(text, start);
      position = dotted || wordEnd(text, start);
      let entry = dotted
        ? (entries.get(text.slice(start, position).replaceAll('.', '')) ?? null)
        : lookUp(text, start, position, grammar);
      if (!entry && !dotted) {
        // Turkish joins its endings to names with an apostrophe: "Nisan'da".
        const stem = stemEnd(text, start, position);
        if (stem < position && grammar.elisions.has(text.slice(start, stem).toLowerCase())) {
          position = stem + 1;
          entry = entries.get(text.slice(start, position)) ?? null;
        } else {
          entry = stem < position ? lookUp(text, start, stem, grammar) : null;
          if (entry) position = stem;
        }
      }
      if (entry?.symbols.includes(shortForm) && isDotBeforeMore(text, position)) position += 1;
      tokens.push({ start, end: position, entry, gap });
      if (entry) joinNumberWords(tokens, text, grammar);
    } else {
      position += 1;
      const mark = text.charAt(start);
      // `'s` is one token, `'99` too; both are written with any apostrophe.
      if (isApostrophe(code)) {
        if (isPossessive(text, position)) {
          position += 1;
          tokens.push({ start, end: position, entry: entries.get("'s") ?? null, gap });
        } else {
          const short = gap > 0 || tokens.length === 0 ? readShortYear(text, position, grammar) : null;
          if (short) position = short.end;
          tokens.push({ start, end: position, entry: short?.entry ?? entries.get("'") ?? null, gap });
        }
      } else tokens.push({ start, end: position, entry: entries.get(mark) ?? null, gap });
    }
    gap = 0;
  }
  return tokens;
}

/** No word has more; without a bound, a chain of them is read to its end from each of its links. */
const mostApostrophes = 4;

/** A word runs over letters, digits after the first letter, and apostrophes between letters. */
function wordEnd(text: string, start: number): number {
  let position = start + 1;
  let apostrophes = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const kind = characterKind(code);
    if (kind === LETTER || kind === DIGIT) position += 1;
    else if (
      isApostrophe(code) &&
      apostrophes < mostApostrophes &&
      characterKind(text.charCodeAt(position + 1)) === LETTER &&
      !isPossessive(text, position + 1)
    ) {
      apostrophes += 1;
      position += 2;
    } else break;
  }
  return position;
}

function lookUp(
  text: string,
  start: number,
  end: number,
  { entries, fingerprints }: CompiledGrammar,
): Entry | null {
  return fingerprints[hashOf(text, start, end)] ? (entries.get(text.slice(start, end)) ?? null) : null;
}

/** Where a word's first apostrophe stands; its end where it has none. */
function stemEnd(text: string, start: number, end: number): number {
  for (let position = start; position < end; position += 1) {
    if (isApostrophe(text.charCodeAt(position))) return position;
  }
  return end;
}

/** `p.m.`, `B.C.`: two letters with full stops are one word; 0 where there is none. */
function dottedEnd(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== 0x2e || characterKind(text.charCodeAt(start + 2)) !== LETTER) return 0;
  const after = start + 3;
  if (text[after] === '.') return characterKind(text.charCodeAt(after + 1)) === LETTER ? 0 : after + 1;
  const kind = characterKind(text.charCodeAt(after));
  return kind === LETTER || kind === DIGIT ? 0 : after;
}

/** `Sept. 30`: the full stop of a word cut short, known by the number after it. */
const isDotBeforeMore = (text: string, position: number): boolean =>
  text[position] === '.' &&
  characterKind(text.charCodeAt(position + 1)) === SPACE &&
  characterKind(text.charCodeAt(position + 2)) === DIGIT;

const isPossessive = (text: string, position: number): boolean =>
  (text[position] === 's' || text[position] === 'S') &&
  characterKind(text.charCodeAt(position + 1)) !== LETTER;

/** Two digits after an apostrophe: a year (`'99`) or a decade (`'80s`) of the century at hand. */
function readShortYear(
  text: string,
  position: number,
  grammar: CompiledGrammar,
): { end: number; entry: Entry } | null {
  const tens = digitValue(text.charCodeAt(position));
  const ones = digitValue(text.charCodeAt(position + 1));
  if (tens < 0 || ones < 0 || digitValue(text.charCodeAt(position + 2)) >= 0) return null;
  const value = tens * 10 + ones;
  const suffix = grammar.source.decadeSuffixes.find((letters) => text.startsWith(letters, position + 2));
  const isDecade = ones === 0 && suffix !== undefined;
  const symbol = grammar.symbolOf(isDecade ? 'SHORTDECADE' : 'SHORTYEAR');
  const end = position + 2 + (isDecade ? suffix.length : 0);
  if (characterKind(text.charCodeAt(end)) === LETTER) return null;
  return { end, entry: { symbols: [symbol], values: new Map([[symbol, value]]), text: '' } };
}

/** Whether a token ends a sentence, as far as a mark alone can tell. */
export const endsSentence = (text: string, token: Token): boolean =>
  token.end === token.start + 1 && sentenceStops.includes(text.charAt(token.start));
