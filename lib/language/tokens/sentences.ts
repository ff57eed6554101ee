import { segmenterFor } from '../../text/segment';
import { abbreviationsOf } from './abbreviations/languages';

/** Characters of a text, in UTF-16 units, the end not included. */
export interface TextSpan {
  start: number;
  end: number;
}

/** What a language knows about full stops, ready to be looked up. */
interface StopRules {
  segmenter: Intl.Segmenter;
  beforeName: Set<string>;
  beforeNumber: Set<string>;
  anywhere: Set<string>;
  openers: Set<string>;
  ordinalDot: boolean;
}

const rulesByLanguage = new Map<string, StopRules>();

function stopRules(language: string): StopRules {
  const known = rulesByLanguage.get(language);
  if (known) return known;
  const { beforeName, beforeNumber, anywhere, openers, ordinalDot } = abbreviationsOf(language);
  const rules: StopRules = {
    segmenter: segmenterFor(language, 'sentence'),
    beforeName: new Set(beforeName),
    beforeNumber: new Set(beforeNumber),
    anywhere: new Set(anywhere),
    openers: new Set(openers),
    ordinalDot,
  };
  rulesByLanguage.set(language, rules);
  return rules;
}

/** A text with its sentences, split once for all who ask what stands in them. */
export interface SplitText {
  text: string;
  /** BCP 47. */
  language: string;
  sentences: readonly TextSpan[];
}

/** Splits a text into its sentences, as `splitSentences` does. */
export const splitText = (text: string, language = 'en'): SplitText => ({
  text,
  language,
  sentences: splitSentences(text, language),
});

/**
 * The sentences of a text, in order, without the white space around them. A line break always ends
 * one; an abbreviation, an initial or a question inside quotation marks does not.
 */
export function splitSentences(text: string, language = 'en'): TextSpan[] {
  const rules = stopRules(language);
  const spans: TextSpan[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) splitLine(text, start, end, rules, spans);
    start = end + 1;
  }
  return spans;
}

// Intl.Segmenter takes time for each segment in proportion to the text it was given, so a line of many
// sentences is given in windows; a window holds a few of the longest sentences of the news.
const WINDOW = 1_000;
// Scripts that end sentences with . ! ? … and a space: Latin, Greek, Cyrillic, and the marks they share.
const PLAIN_STOPS = /^[\0-\u058f\u1e00-\u20ff]*$/;
// The look behind keeps a long row of stops from being tried from each of them.
// French sets a blank before the mark that closes a quotation.
const STOP = /(?<![.!?…‽])[.!?…‽]+["'”’»“)\]]*(?:[ \u00a0\u202f]»(?=\s))?[\s\u200b]+(?=\S)/g;
// Most lines of a list or a table hold nothing that could end a sentence, and asking takes long.
const TERMINAL = /[\p{Sentence_Terminal}…‽]/u;

function splitLine(text: string, lineStart: number, lineEnd: number, rules: StopRules, spans: TextSpan[]) {
  const line = text.slice(lineStart, lineEnd);
  if (!TERMINAL.test(line)) {
    const span = trimmed(text, lineStart, lineEnd);
    if (span) spans.push(span);
    return;
  }
  let open: TextSpan | null = null;
  let from = 0;
  const take = (to: number) => {
    const span = trimmed(text, lineStart + from, lineStart + to);
    from = to;
    if (!span) return;
    if (open && goesOn(text, open, span, rules)) open.end = span.end;
    else {
      if (open) spans.push(open);
      open = span;
    }
  };
  const ends = PLAIN_STOPS.test(line) ? stopEnds(line) : segmentEnds(line, rules.segmenter);
  for (const end of ends) take(end);
  take(line.length);
  if (open) spans.push(open);
}

function* stopEnds(line: string): Generator<number> {
  for (const stop of line.matchAll(STOP)) yield stop.index + stop[0].length;
}

/** Where Intl.Segmenter ends the sentences of a line. */
function* segmentEnds(line: string, segmenter: Intl.Segmenter): Generator<number> {
  let from = 0;
  let size = WINDOW;
  while (from < line.length) {
    const window = line.slice(from, from + size);
    let last = 0;
    for (const { index } of segmenter.segment(window)) {
      // “ after a stop of Chinese opens what comes next.
      const opens = window[index - 1] === '“' && /[。！？]/u.test(window[index - 2] ?? '') ? 1 : 0;
      if (index > 0) yield from + index - opens;
      last = index;
    }
    if (from + size >= line.length) return;
    // The last segment may have been cut by the window's end: the next window begins with it.
    size = last === 0 ? size * 2 : WINDOW;
    from += last;
  }
}

function trimmed(text: string, start: number, end: number): TextSpan | null {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0xfeff || isWideSpace(code)
  );
}

function isWideSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0x2028;
}

// No abbreviation is longer; looking back no further keeps the work linear.
const LONGEST_ABBREVIATION = 12;
const LOWER = /^\p{Ll}/u;
const ONE_LETTER = /^\p{L}\./u;
const FIRST_WORD = /^[\p{L}\p{M}'’]+/u;

/** True if the second of two segments belongs to the first one's sentence. */
function goesOn(text: string, first: TextSpan, second: TextSpan, rules: StopRules): boolean {
  const lead = text.slice(second.start, second.start + 24);
  const last = text[first.end - 1] ?? '';
  // "They hesitated... but signed" is one sentence.
  if (LOWER.test(lead) && /(?:\.\.|…)["'”’»]{0,2}$/u.test(text.slice(first.end - 5, first.end))) return true;
  // “Why?” she asked, am Mittwoch (12.3.) eine …: what follows in lower case still is its sentence.
  if (last !== '.')
    return (
      LOWER.test(lead) &&
      /[.!?…](?:[ \u00a0\u202f]?["'”’»)\]]){1,3}$/u.test(text.slice(Math.max(0, first.end - 6), first.end))
    );

  const tail = text.slice(Math.max(first.start, first.end - 1 - LONGEST_ABBREVIATION), first.end - 1);
  const word = /[^\s"'“”‘’«»„()[\]—–-]*$/u.exec(tail)?.[0] ?? '';
  if (word === '') return false;
  const abbreviation = word.toLowerCase();
  const followedByDigit = /^[\d#$€£]/.test(lead);
  if (rules.beforeName.has(abbreviation)) return true;
  if (rules.beforeNumber.has(abbreviation) && (followedByDigit || LOWER.test(lead))) return true;
  // "d. h.", "z. B.", "и т. д.": one letter each, and a blank between.
  if (/^\p{Ll}$/u.test(word) && (LOWER.test(lead) || ONE_LETTER.test(lead))) return true;
  if (rules.ordinalDot && /^\d{1,2}$/.test(word)) return true;
  const initial = /^(?:\p{Lu}|\p{Script=Arabic})$/u.test(word);
  const dotted = /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!initial && !dotted && !rules.anywhere.has(abbreviation)) return false;
  // "5 a.m. on Monday", 'U.S. "foreign entity"': no sentence begins in lower case after an abbreviation.
  if (LOWER.test(lead.replace(/^["'“‘«„(]+/u, ''))) return true;
  // "a.m. Tuesday", "Inc. Chairman", "John F. Kennedy" go on; "p.m. The" does not.
  const next = FIRST_WORD.exec(lead)?.[0];
  if (next === undefined) return followedByDigit && !initial;
  return !rules.openers.has(next.toLowerCase());
}
