import type { SplitText, TextSpan } from '../../language/tokens/sentences';
import type { Bearer, LedMention } from '../names/collect-people';
import { nameWordsOf } from '../languages';
import { leadBack, type LedBack } from '../names/lead-back';
import { readNames } from '../names/read-names';
import type { Words } from '../names/words';
import type { PlacedCue } from './attribute';
import { attributeParts, type Attributed } from './attribute-parts';
import { speechWordsOf } from '../languages';
import { marksOnly, type SpeechWords } from './languages/speech-words';
import { findQuotedParts, type QuotedPart } from './quoted-parts';

/** Who is quoted: the words beside the quotation, and the fullest name that they lead back to. */
export interface Speaker {
  start: number;
  end: number;
  text: string;
}

/** What someone said, word for word. Offsets are UTF-16 units into the text. */
export interface Quote {
  /** The quoted words, a span for each part; quotation marks are not included. */
  spans: TextSpan[];
  speaker: Speaker | null;
  /**
   * True where a verb of saying, a source or a colon gives the words to a person or a body that the text
   * names, near by; false for a guess, and for "he" and "officials".
   */
  isSure: boolean;
  /** The verb that reports it, in its dictionary form. */
  verb: string | null;
  /** What it was said in, where the text tells: "statement", "interview". */
  statement: string | null;
  /** True if the quoted words are sentences of their own. */
  complete: boolean;
}

/** The direct quotations of a text, in order, each with its speaker where the text tells. */
export function findQuotes(read: SplitText): Quote[] {
  const { text, language, sentences } = read;
  const parts = findQuotedParts(text);
  if (parts.length === 0) return [];
  const speech = speechWordsOf(language) ?? marksOnly;
  const known = nameWordsOf(language);
  const { words, mentions: all } = readNames(read);
  const mentions = outerParts(all, parts);
  const quotes: Quote[] = [];
  const namedSpeakers = new Set<Bearer>();
  /** Sure quotations whose speaker a pronoun or a role stands for. */
  const ledBack = new Map<Quote, Bearer>();
  let lastSpeaker: Bearer | null = null;
  for (const grouped of attributeParts(text, words, parts, sentences, speech)) {
    const attributed = grouped.filter((one) => !isTitle(text, one, speech));
    const first = attributed[0];
    if (!first) continue;
    const spans = attributed.map(({ part: { start, end } }) => ({ start, end }));
    const report = attributed.find((one) => one.report)?.report ?? null;
    const span = report && spanOf(report, words);
    if (!isQuotation(text, spans, first)) continue;
    let speaker: Speaker | null = null;
    let isSure = false;
    let led: LedBack | null = null;
    if (span) {
      const context = { text, mentions, known, lastSpeaker };
      const heard = first.heard && spanOf(first.heard, words);
      const lastHeard =
        heard && heard.end <= span.start ? leadBack(heard.start, heard.end, context).bearer : null;
      led = leadBack(span.start, span.end, { ...context, lastSpeaker: lastHeard ?? lastSpeaker });
      speaker = { ...span, text: led.name };
      isSure = isReported(report, first) && isSomebody(led, speech);
      lastSpeaker = led.bearer ?? lastSpeaker;
    }
    const quote: Quote = {
      spans,
      speaker,
      isSure,
      verb: report?.cue.verb ?? null,
      statement: statementOf(first, speech),
      complete: isComplete(text, spans),
    };
    quotes.push(quote);
    if (led?.bearer && isSure)
      if (led.isNamed) namedSpeakers.add(led.bearer);
      else ledBack.set(quote, led.bearer);
  }
  for (const [quote, bearer] of ledBack)
    quote.isSure = namedSpeakers.has(bearer) || isSurelyPerson(bearer, mentions, text);
  return quotes;
}

// What is carried on without being said again, over more than a paragraph or two, may be someone else's.
const CARRIED_SURELY = 600;

/** Whether the text says that the one named spoke, and near by. */
function isReported(report: PlacedCue | null, { part, place, frame }: Attributed): boolean {
  if (!report || part.start - report.frame.end > CARRIED_SURELY) return false;
  if (report.cue.verb !== null || report.cue.isReport) return true;
  return report.frame === frame && report.cue.at === place - 1;
}

/** "He" may stand for whatever has a capital: only people have given names, or a surname that is used alone. */
function isSurelyPerson(bearer: Bearer, mentions: readonly LedMention[], text: string): boolean {
  if (bearer.gender !== 'unknown') return true;
  const surname = /^\S+ (\S+)$/u.exec(bearer.name)?.[1];
  return mentions.some((one) => one.bearer === bearer && text.slice(one.start, one.end) === surname);
}

const SCRIPT_WITHOUT_CAPITALS = /^\p{Lo}{2}/u;

/** A person or a body that the text names; where names are not read, whatever has a capital inside. */
function isSomebody({ name, bearer }: LedBack, { spelling }: SpeechWords): boolean {
  if (SCRIPT_WITHOUT_CAPITALS.test(name)) return true;
  return (bearer !== null && bearer.kind !== 'place') || spelling.bodyArticle.test(name);
}

function outerParts(mentions: readonly LedMention[], parts: readonly QuotedPart[]): LedMention[] {
  let part = 0;
  return mentions.filter(({ start }) => {
    while (part < parts.length && (parts[part]?.end ?? 0) <= start) part++;
    return start < (parts[part]?.start ?? Infinity);
  });
}

function spanOf({ cue, frame }: PlacedCue, words: Words): TextSpan | null {
  const from = frame.items[cue.subject.from];
  const to = frame.items[cue.subject.to];
  if (!from || !to) return null;
  return { start: words.start[from.word] ?? 0, end: words.end[to.word] ?? 0 };
}

// Five words of the longest kind; more than this is speech without being counted.
const LONG_ENOUGH = 60;

/** Scripts without spaces between words; five of their words take about as many characters. */
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;
const FEWEST_CHARACTERS = 8;

/** One to four words that no verb of speech reports are a nickname, or a word held at arm's length. */
function isQuotation(text: string, spans: readonly TextSpan[], first: Attributed): boolean {
  if (first.report?.cue.verb) return true;
  const quoted = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (UNSPACED.test(quoted)) return quoted.length >= FEWEST_CHARACTERS;
  return quoted.length > LONG_ENOUGH || wordsOf(quoted).length >= 5;
}

const wordsOf = (quoted: string) => quoted.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

const LONGEST_TITLE = 80;

/** “The Long Road Home”: every word capitalised, and no sentence. */
function isTitle(text: string, { part }: Attributed, { spelling }: SpeechWords): boolean {
  if (part.end - part.start > LONGEST_TITLE) return false;
  const quoted = text.slice(part.start, part.end);
  const words = wordsOf(quoted);
  if (words.length < 2) return false;
  return (
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || spelling.smallInTitles.has(word)) &&
    !/^\p{Lu}+[!?.]*$/u.test(quoted.replace(/\s/g, ''))
  );
}

// "In a statement after the meeting on Monday, the ministry said" is at most as far away.
const FARTHEST_STATEMENT = 40;

function statementOf({ frame, place }: Attributed, speech: SpeechWords): string | null {
  for (const { lower } of frame.items.slice(
    Math.max(0, place - FARTHEST_STATEMENT),
    place + FARTHEST_STATEMENT,
  )) {
    const statement = lower && speech.statements.get(lower);
    if (statement) return statement;
  }
  return null;
}

/** Sentences of their own: a capital at the head, and a stop, which German and Russian set after the mark. */
function isComplete(text: string, spans: readonly TextSpan[]): boolean {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || !/^[\p{Lu}\p{Lo}\p{N}¿¡]/u.test(text.slice(first.start, first.start + 2)))
    return false;
  if (/[.!?…,。！？؟]$/.test(text.slice(last.end - 1, last.end))) return true;
  return (
    // French sets a blank before its mark.
    /^\s?["”“»’」』][.,。、]/.test(text.slice(last.end, last.end + 3)) ||
    /:\s?["“„«「]\s?$/.test(text.slice(first.start - 4, first.start))
  );
}
