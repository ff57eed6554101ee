import { lastWritten } from '../dates/last-written';
import { compareEdtf, parseEdtf } from '../../article/dates/edtf';
import type { ReadText } from '../../language/read-text';
import type { TextSpan } from '../../language/tokens/sentences';
import { pronounNamer } from '../names/name-pronoun';
import { findBracketedYears } from '../dates/bracketed-years';
import { joinSpans } from '../dates/spans';
import type { Timex } from '../dates/resolve/timex';
import { momentFeatures } from './score/article-features';
import { type Candidate, chooseMoments } from './choose-moments';
import { type DatedClause, findDatedClauses, isNow } from './dated-clause';
import { headingOf } from '../headings/heading';
import { besideHeading } from '../headings/heading-source';
import { headlineFor } from '../headings/headline-heading';
import { withEachHeadingOnce } from './headings-once';
import { momentScore } from './score/moment-score';
import { summaryOf } from './summary/summary';

/** What an article's timeline has to do with its news. */
export type MomentKind = 'before' | 'own' | 'next';

/** A dated event of a text; `start` to `end` are the words that report it. */
export interface FoundMoment extends TextSpan {
  /** EDTF. */
  date: string;
  /** Who did what; null where the text does not say it surely in a few words. */
  heading: string | null;
  /** A whole sentence, or a whole clause of a long one. */
  summary: string;
  kind: MomentKind;
  /** From 0 to 1. */
  score: number;
}

export interface DatedText {
  /** The text as it was read; null where its language can't be read: then there are no moments. */
  read: ReadText | null;
  /** The expressions of the text, in order. */
  timexes: readonly Timex[];
  /** `YYYY-MM-DD`, or a date-time. */
  published: string;
  /** When it was last written on, as the article says. */
  updated?: string | null;
  /** The article's own, where it is known. */
  headline?: string | null;
}

/** A dated clause, whether an article's timeline has it or not. */
export interface ScoredClause {
  /** EDTF. */
  date: string;
  /** Where its words begin. */
  start: number;
  /** How likely an editor would put it on the timeline, from 0 to 1. */
  score: number;
}

/**
 * The dated events of a text that help to understand it, as an editor would choose them: what came before
 * and the article's own news by date, then what is to come.
 */
export const findMoments = (source: DatedText): FoundMoment[] => readMoments(source).moments;

/** The moments of a text, and all the clauses that they were chosen from. */
export function readMoments(source: DatedText): { moments: FoundMoment[]; clauses: ScoredClause[] } {
  const { read } = source;
  if (read === null) return { moments: [], clauses: [] };
  const { clauses, context } = readClauses(read, source);
  const { timexes, day, headline } = context;
  const features = momentFeatures(clauses, read, day, headline, timexes.filter(isNow));
  const candidates = clauses.map((clause, at) => ({ clause, score: momentScore(features[at] ?? new Map()) }));
  const moments = withEachHeadingOnce(
    chooseMoments(candidates, day).map((candidate) => toMoment(candidate, context)),
  ).sort((a, b) => order(a) - order(b) || compareEdtf(a.date, b.date) || a.start - b.start);
  return {
    moments,
    clauses: candidates.map(({ clause: { date, span }, score }) => ({ date, start: span.start, score })),
  };
}

/** The dated event that chosen words tell of, be it worth telling or not; null where they name no date. */
export function findMomentAt(source: DatedText, words: TextSpan): FoundMoment | null {
  const { read } = source;
  if (read === null) return null;
  const { clauses, context } = readClauses(read, source);
  const shared = ({ span }: DatedClause) => Math.min(span.end, words.end) - Math.max(span.start, words.start);
  const [most] = clauses
    .filter((clause) => clause.timex !== null && shared(clause) > 0)
    .toSorted((a, b) => shared(b) - shared(a));
  return most ? toMoment({ clause: most, score: 0 }, context) : null;
}

function readClauses(
  read: ReadText,
  { timexes: found, published, updated, headline = null }: DatedText,
): { clauses: DatedClause[]; context: Context } {
  const day = published.slice(0, 10);
  const until = lastWritten(published, updated);
  const timexes = joinSpans(read.text, found, read.language);
  const listed = findBracketedYears(read.text, read.sentences, timexes);
  const clauses = findDatedClauses(read, timexes, until).filter(
    ({ timex }) => timex === null || !listed.has(timex),
  );
  const nameOf = lazily(() => pronounNamer(read));
  return { clauses, context: { read, timexes, day, until, headline, nameOf } };
}

const order = ({ kind }: FoundMoment): number => (kind === 'next' ? 1 : 0);

function kindOf(date: string, published: string, until: string): MomentKind {
  const parsed = parseEdtf(date);
  if (parsed?.start && parsed.start > until) return 'next';
  return parsed?.precision === 'day' && parsed.start === published ? 'own' : 'before';
}

interface Context {
  read: ReadText;
  timexes: readonly Timex[];
  /** Of publication, and of the last update: `YYYY-MM-DD`. */
  day: string;
  until: string;
  headline: string | null;
  nameOf: (pronoun: string, start: number) => string | null;
}

/** Names are looked for only where a pronoun asks for one. */
function lazily(make: () => Context['nameOf']): Context['nameOf'] {
  let made: Context['nameOf'] | null = null;
  return (pronoun, start) => (made ??= make())(pronoun, start);
}

function toMoment(
  { clause, score }: Candidate,
  { read, timexes, day, until, headline, nameOf }: Context,
): FoundMoment {
  const { sentence, head, date, dateAt, timex, span } = clause;
  const { text, language } = read;
  const kind = kindOf(date, day, until);
  const summary = summaryOf({ text, language, clause, nameOf });
  const isPast = (parseEdtf(date)?.end ?? until) < until;
  return {
    date,
    ...wordsOf(clause, span),
    heading:
      (kind === 'own' ? headlineFor(headline, summary, language) : null) ??
      headingOf({
        text,
        sentence,
        head,
        language,
        ...(timex && { dateAt }),
        dates: besideHeading(timexes),
        isPast,
        isAhead: kind === 'next',
        nameOf,
      }),
    summary,
    kind,
    score,
  };
}

/** Fewer words than these say nothing by themselves. */
const fewestWords = 4;

/** The words of the clause, with its date; the whole sentence where the clause is only a phrase. */
function wordsOf({ sentence, words, timex }: DatedClause, span: TextSpan): TextSpan {
  if (words.length < fewestWords) return { start: sentence.start, end: sentence.end };
  return {
    start: Math.min(span.start, timex?.start ?? span.start),
    end: Math.max(span.end, timex?.end ?? span.end),
  };
}
