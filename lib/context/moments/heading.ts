import type { TextSpan } from '../sentences';
import type { EventWords } from './event-words';
import { isEventNoun, isPastVerb, wordsWithin, type ReadSentence, type Word } from './words';

/** A heading is read at a glance beside its date. */
const mostWords = 6;

interface Phrase {
  words: Word[];
  isEvent: boolean;
}

export interface HeadingSource {
  sentence: ReadSentence;
  clause: TextSpan;
  /** The expression that the moment is of, and all of its sentence. */
  timex: TextSpan;
  dates: readonly TextSpan[];
}

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

const isBare = (word: Word | undefined, data: EventWords): boolean =>
  word !== undefined &&
  (data.joiners.has(word.lower) || data.placeJoiners.has(word.lower) || data.determiners.has(word.lower));

function toPhrase(words: readonly Word[], data: EventWords): Phrase | null {
  let [from, to] = [0, words.length];
  while (from < to && isBare(words[from], data)) from += 1;
  while (to > from && isBare(words[to - 1], data)) to -= 1;
  // "3 million" counts something, and names nothing.
  if (from === to || /^\p{N}/u.test(words[from]?.text ?? '')) return null;
  const kept = words.slice(from, to);
  return { words: kept, isEvent: kept.some((word) => isEventNoun(word, data)) };
}

/** How a word goes on a noun phrase: as part of it, as its end, or by joining it to the next. */
function roleOf(
  word: Word,
  previous: Word | undefined,
  open: readonly Word[],
  data: EventWords,
): 'part' | 'end' | 'join' {
  const { lower } = word;
  // Small letters; a script that has no others tells names by nothing.
  const isPlain = word.text === lower && lower !== lower.toUpperCase();
  if (data.joiners.has(lower)) return open.length > 0 ? 'join' : 'end';
  if (data.placeJoiners.has(lower)) return open.some((each) => isEventNoun(each, data)) ? 'join' : 'end';
  if (isPastVerb(word, data) || data.otherVerbs.has(lower) || data.functionWords.has(lower)) return 'end';
  // "To start" is a verb though a start is an event.
  if (isPlain && previous && data.verbLeads.has(previous.lower) && !lower.endsWith('s')) return 'end';
  if (isPlain && data.verbEndings.some((ending) => lower.endsWith(ending)) && !isEventNoun(word, data))
    return 'end';
  const last = open.at(-1);
  if (last && data.placeJoiners.has(last.lower) && isPlain && !data.determiners.has(lower)) return 'end';
  if (data.determiners.has(lower)) return last && isBare(last, data) ? 'part' : 'end';
  return 'part';
}

/**
 * The noun phrases of a sentence: runs of words that are neither verbs nor function words nor part of a
 * date, two of them joined where the language joins them ("start of the war", "war in Syria").
 */
function phrasesIn({ sentence, dates }: HeadingSource, data: EventWords): Phrase[] {
  const phrases: Phrase[] = [];
  let open: Word[] = [];
  let previous: Word | undefined;
  const close = (): void => {
    const phrase = toPhrase(open, data);
    if (phrase) phrases.push(phrase);
    open = [];
  };
  for (const word of sentence.words) {
    if (previous && /[^\s'’“”"‘]/u.test(sentence.text.slice(previous.end, word.start))) close();
    const role = dates.some((date) => overlaps(word, date)) ? 'end' : roleOf(word, previous, open, data);
    if (role === 'end') close();
    else open.push(word);
    previous = word;
  }
  close();
  return phrases;
}

/**
 * An event's name above all; of two the one in the clause itself, the one that says more than a single
 * word does, and the one that stands nearer to the date.
 */
function scoreOf({ words, isEvent }: Phrase, { clause, timex }: HeadingSource): number {
  const start = words[0]?.start ?? 0;
  const isInside = start >= clause.start && start < clause.end;
  const saying = Math.min(words.length, 4) + (words.length > 1 ? 3 : 0);
  return (isEvent ? 10 : 0) + (isInside ? 4 : 0) + saying - Math.abs(start - timex.start) / 20;
}

/** Cuts a phrase that is too long to be a heading, from the end, never after "of" or "the". */
function shorten(words: readonly Word[], data: EventWords): Word[] {
  const kept = words.slice(0, mostWords);
  while (kept.length > 1 && isBare(kept.at(-1), data)) kept.pop();
  return kept;
}

/** A single word that names an event, with what it was on or against, if that stands right behind. */
function grown(phrase: Phrase, phrases: readonly Phrase[], sentence: ReadSentence, data: EventWords): Phrase {
  const [word] = phrase.words;
  if (!word || phrase.words.length > 1 || !phrase.isEvent) return phrase;
  const { words, text } = sentence;
  const at = words.indexOf(word);
  const link = words[at + 1];
  if (!link || !data.linkers.has(link.lower) || text.slice(word.end, link.start) !== ' ') return phrase;
  let next = at + 2;
  while (data.determiners.has(words[next]?.lower ?? '')) next += 1;
  const other = phrases.find((each) => each.words[0] === words[next]);
  const last = other?.words.at(-1);
  const whole = last ? words.slice(at, words.indexOf(last) + 1) : [];
  return last && whole.length <= mostWords ? { ...phrase, words: whole } : phrase;
}

/** A short noun phrase of the text's own words for what a clause tells; its first words where it has none. */
export function headingOf(source: HeadingSource, data: EventWords | null): string {
  const phrases = data ? phrasesIn(source, data) : [];
  let best: Phrase | undefined;
  for (const phrase of phrases) if (!best || scoreOf(phrase, source) > scoreOf(best, source)) best = phrase;
  if (best && data) best = grown(best, phrases, source.sentence, data);
  const words = best && data ? shorten(best.words, data) : firstWords(source);
  const [first, last] = [words[0], words.at(-1)];
  const { clause } = source;
  const { text } = source.sentence;
  const heading = first && last ? text.slice(first.start, last.end) : text.slice(clause.start, clause.end);
  return capitalise(
    heading
      .replace(/\s+/gu, ' ')
      .replace(/[“”"«»]/gu, '')
      .replace(/['’]s$/u, ''),
  );
}

function firstWords({ sentence, clause, dates }: HeadingSource): Word[] {
  const words = wordsWithin(sentence, clause);
  const from = words.findIndex((word) => !dates.some((date) => overlaps(word, date)));
  const kept = words.slice(Math.max(0, from), Math.max(0, from) + mostWords);
  const to = kept.findIndex((word) => dates.some((date) => overlaps(word, date)));
  return to > 1 ? kept.slice(0, to) : kept;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
