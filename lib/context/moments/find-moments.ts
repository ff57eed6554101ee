import { compareEdtf, parseEdtf } from '../../article/edtf';
import { joinSpans } from '../dates/spans';
import type { Timex } from '../dates/timex';
import { splitSentences, type TextSpan } from '../sentences';
import { clauseAround } from './clause';
import type { EventWords } from './event-words';
import { headingOf } from './heading';
import { eventWordsFor } from './languages';
import { eventScore } from './tells-event';
import { readSentence, type ReadSentence } from './words';

/** A timeline of more moments than these is a chronicle, and no longer a help beside the text. */
const mostMoments = 24;
/** A summary is one sentence; one longer than this is cut to the clause that tells the event. */
const longestSummary = 280;

/** What is longer is a list or a table that has no stops, and no sentence. */
const longestSentence = 1200;

/** A dated event of a text; `start` to `end` are the words that tell it. */
export interface FoundMoment extends TextSpan {
  /** EDTF. */
  date: string;
  heading: string;
  summary: string;
}

interface Candidate {
  date: string;
  sentence: ReadSentence;
  clause: TextSpan;
  timex: TextSpan;
  /** Every expression of the sentence: none of them is part of a heading. */
  dates: readonly TextSpan[];
  score: number;
}

export interface DatedText {
  text: string;
  /** The expressions of the text, in order. */
  timexes: readonly Timex[];
  /** `YYYY-MM-DD`, or a date-time. */
  published: string;
  /** BCP 47. */
  language: string;
}

/**
 * The dated events that a text tells: one for each date, earliest first. The day of publication is among
 * them where the text names it.
 */
export function findMoments({ text, timexes: found, published, language }: DatedText): FoundMoment[] {
  const timexes = joinSpans(text, found, language);
  const dated = timexes.flatMap((timex) => {
    const date = dateOf(timex);
    const isNamed = /\p{N}/u.test(text.slice(timex.start, timex.end));
    return date !== null && isOver(date, isNamed, published.slice(0, 10)) ? [{ timex, date }] : [];
  });
  if (dated.length === 0) return [];
  const data = eventWordsFor(language);
  const sentences = splitSentences(text, language);
  const candidates: Candidate[] = [];
  let sentence: ReadSentence | null = null;
  let at = 0;
  let from = 0;
  for (const { timex, date } of dated) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= timex.start) at += 1;
    const span = sentences[at];
    if (!span || timex.start < span.start || timex.end > span.end) continue;
    if (span.end - span.start > longestSentence) continue;
    if (sentence?.start !== span.start) sentence = readSentence(text, span);
    const { start, end } = span;
    while ((timexes[from]?.end ?? Infinity) <= start) from += 1;
    let to = from;
    while ((timexes[to]?.start ?? Infinity) < end) to += 1;
    const clause = clauseAround(sentence, timex, data);
    const score = eventScore(sentence, clause, timex, isEra(date), data);
    if (score > 0) candidates.push({ date, sentence, clause, timex, dates: timexes.slice(from, to), score });
  }
  return chooseOnePerDate(candidates)
    .sort((a, b) => compareEdtf(a.date, b.date) || a.timex.start - b.timex.start)
    .map((candidate) => toMoment(text, candidate, data));
}

/** The date of an expression, a time of day left to the summary; null for lengths and habits. */
function dateOf({ type, value, edtf }: Timex): string | null {
  // Quarters are what businesses report on, and tell no event.
  if (type === 'DATE') return /-[QH]\d$/.test(value) ? null : edtf;
  const day = type === 'TIME' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined;
  return day !== undefined && parseEdtf(day) ? day : null;
}

/**
 * A timeline tells what has been: what began by the day of publication, and of the stretches that still
 * run then only those that the text names ("in 2023", but not "this year" or "this week").
 */
function isOver(date: string, isNamed: boolean, published: string): boolean {
  const parsed = parseEdtf(date);
  if (!parsed?.start || parsed.start > published) return false;
  const isRunning = parsed.end === null || parsed.end > published;
  return !isRunning || (isNamed && parsed.precision !== 'interval') || parsed.precision === 'month';
}

const isEra = (date: string): boolean => /^\d{2}(?:\dX|XX)/.test(date);

/** Of all that is told of one date, what tells it most surely, and of two as sure what is told first. */
function chooseOnePerDate(candidates: readonly Candidate[]): Candidate[] {
  const byDate = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const date = candidate.date.replace(/[~?%]$/, '');
    const known = byDate.get(date);
    if (!known || candidate.score > known.score) byDate.set(date, candidate);
  }
  return withoutRepeats([...byDate.values()])
    .sort((a, b) => b.score - a.score || a.timex.start - b.timex.start)
    .slice(0, mostMoments);
}

const lengthOf = (date: string): number => {
  const parsed = parseEdtf(date);
  return parsed?.start && parsed.end ? Date.parse(parsed.end) - Date.parse(parsed.start) : Infinity;
};

/** Of several dates in one clause ("a week later, on 5 May") the one that says it most exactly. */
function withoutRepeats(candidates: readonly Candidate[]): Candidate[] {
  const byClause = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = byClause.get(candidate.clause.start);
    if (!known || lengthOf(candidate.date) < lengthOf(known.date))
      byClause.set(candidate.clause.start, candidate);
  }
  return [...byClause.values()];
}

const flowing = (text: string): string => text.replace(/\s+/gu, ' ');

function toMoment(text: string, candidate: Candidate, data: EventWords | null): FoundMoment {
  const { date, sentence, clause, timex, dates } = candidate;
  const whole = flowing(text.slice(sentence.start, sentence.end));
  return {
    date,
    ...clause,
    heading: headingOf({ sentence, clause, timex, dates }, data),
    summary: whole.length <= longestSummary ? whole : flowing(text.slice(clause.start, clause.end)),
  };
}
