import type { Moment, Passage } from '../../article/article';
import { compareEdtf, parseEdtf } from '../../article/edtf';
import { passageText } from '../../article/passage-text';
import { findTimexes } from '../dates/find-timexes';
import type { Timex } from '../dates/timex';
import { splitSentences, type TextSpan } from '../sentences';
import { clauseAround } from './clause';
import { headingOf } from './heading';
import { eventWordsFor } from './languages';
import { eventScore } from './tells-event';

/** A timeline of more moments than these is a chronicle, and no longer a help beside the text. */
const mostMoments = 24;
/** A summary is one sentence; one longer than this is cut to the clause that tells the event. */
const longestSummary = 280;

interface Candidate {
  date: string;
  passage: Passage;
  passageIndex: number;
  text: string;
  sentence: TextSpan;
  clause: TextSpan;
  timex: TextSpan;
  dates: readonly TextSpan[];
  score: number;
}

export interface MomentSource {
  passages: readonly Passage[];
  /** `YYYY-MM-DD`, or a date-time. */
  publishedAt: string;
  /** BCP 47. */
  language: string;
}

/** Passages that tell; headings, captions and pointers to other articles repeat what these say. */
const tellingKinds: ReadonlySet<Passage['kind']> = new Set(['paragraph', 'list', 'quotation']);

/**
 * The dated events that an article tells, for its timeline: one for each date, earliest first, each tied
 * to the words that tell it. The day of the article is among them where the text names it.
 */
export function suggestMoments({ passages, publishedAt, language }: MomentSource): Moment[] {
  const published = publishedAt.slice(0, 10);
  const told = passages.filter((passage) => tellingKinds.has(passage.kind));
  const texts = told.map(passageText);
  // One text, so that "that year" finds the year in the paragraph before.
  const timexes = findTimexes(texts.join('\n\n'), { published: publishedAt, language });
  const candidates: Candidate[] = [];
  let offset = 0;
  let next = 0;
  told.forEach((passage, passageIndex) => {
    const text = texts[passageIndex] ?? '';
    const inside: Timex[] = [];
    for (; next < timexes.length; next += 1) {
      const timex = timexes[next];
      if (!timex || timex.start >= offset + text.length) break;
      inside.push({ ...timex, start: timex.start - offset, end: timex.end - offset });
    }
    candidates.push(...candidatesIn(passage, passageIndex, text, inside, published, language));
    offset += text.length + 2;
  });
  return chooseOnePerEvent(candidates)
    .sort((a, b) => compareEdtf(a.date, b.date) || a.passageIndex - b.passageIndex)
    .map((candidate, index) => toMoment(candidate, `m${index + 1}`, language));
}

function candidatesIn(
  passage: Passage,
  passageIndex: number,
  text: string,
  timexes: readonly Timex[],
  published: string,
  language: string,
): Candidate[] {
  if (timexes.length === 0) return [];
  const data = eventWordsFor(language);
  const sentences = splitSentences(text, language);
  let at = 0;
  return timexes.flatMap((timex): Candidate[] => {
    const date = dateOf(timex);
    if (date === null || !isPast(date, published)) return [];
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= timex.start) at += 1;
    const sentence = sentences[at];
    if (!sentence || timex.start < sentence.start || timex.end > sentence.end) return [];
    const clause = clauseAround(text, sentence, timex, data);
    const score = eventScore(text, sentence, clause, timex, data);
    if (score <= 0) return [];
    return [{ date, passage, passageIndex, text, sentence, clause, timex, dates: timexes, score }];
  });
}

/** The date of an expression, a time of day left to the summary; null for lengths and habits. */
function dateOf({ type, value, edtf }: Timex): string | null {
  if (type === 'DATE') return edtf;
  const day = type === 'TIME' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined;
  return day !== undefined && parseEdtf(day) ? day : null;
}

/** A timeline tells what has been: what began by the day of publication. */
function isPast(date: string, published: string): boolean {
  const start = parseEdtf(date)?.start;
  return start !== undefined && start !== null && start <= published;
}

/** Of all that is told of one date, what tells it most surely, and of two as sure what is told first. */
function chooseOnePerEvent(candidates: readonly Candidate[]): Candidate[] {
  const byDate = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const date = candidate.date.replace(/[~?%]$/, '');
    const known = byDate.get(date);
    if (!known || candidate.score > known.score) byDate.set(date, candidate);
  }
  return [...byDate.values()]
    .sort((a, b) => b.score - a.score || a.passageIndex - b.passageIndex)
    .slice(0, mostMoments);
}

function toMoment(
  { date, passage, text, sentence, clause, timex, dates, score: _score }: Candidate,
  id: string,
  language: string,
): Moment {
  const whole = text.slice(sentence.start, sentence.end).replace(/\s+/gu, ' ');
  const exact = text.slice(clause.start, clause.end);
  return {
    id,
    date,
    label: null,
    heading: headingOf(text, clause, dates, timex, eventWordsFor(language)),
    summary: whole.length <= longestSummary ? whole : exact.replace(/\s+/gu, ' '),
    words: { passageId: passage.id, exact, start: clause.start },
    origin: 'suggestion',
  };
}
