import { compareEdtf, parseEdtf } from '../../article/edtf';
import type { ReadText } from '../../language/read-text';
import type { TextSpan } from '../../language/sentences';
import { pronounNamer } from '../names/name-pronoun';
import { joinSpans } from '../dates/spans';
import type { Timex } from '../dates/timex';
import { clauseFeatures } from './clause-features';
import { type DatedClause, findDatedClauses } from './dated-clause';
import { headingOf } from './heading';
import { headlineFor } from './headline-heading';
import { momentScore } from './moment-score';
import { summaryOf } from './summary';

/** A timeline of more moments than these is a chronicle, and no longer a help beside the text. */
const mostMoments = 12;

/** Below this a moment is left out more often than not by the editors whose choices were learned. */
const floor = 0.5;

/** An article of which nothing is surely an event has one moment less to lose than to show. */
const ownFloor = 0.3;

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
  /** The article's own, where it is known. */
  headline?: string | null;
}

interface Candidate {
  clause: DatedClause;
  score: number;
}

/**
 * The dated events of a text that help to understand it, as an editor would choose them: what came before
 * and the article's own news by date, then what is to come.
 */
export function findMoments({ read, timexes: found, published, headline = null }: DatedText): FoundMoment[] {
  if (read === null) return [];
  const day = published.slice(0, 10);
  const timexes = joinSpans(read.text, found, read.language);
  const candidates = findDatedClauses(read, timexes, day).map((clause) => ({
    clause,
    score: momentScore(clauseFeatures(clause, read, day)),
  }));
  const context: Context = {
    read,
    timexes,
    day,
    headline,
    nameOf: lazily(() => pronounNamer(read.text, read.language)),
  };
  return choose(candidates)
    .map((candidate) => toMoment(candidate, context))
    .sort((a, b) => order(a) - order(b) || compareEdtf(a.date, b.date) || a.start - b.start);
}

const order = ({ kind }: FoundMoment): number => (kind === 'next' ? 1 : 0);

/** The likeliest candidates, each clause once with the date that fits it best. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.score - a.score || a.clause.span.start - b.clause.span.start,
  );
  const chosen: Candidate[] = [];
  let hasLead = false;
  for (const candidate of ranked) {
    const { clause, score } = candidate;
    if (chosen.length === mostMoments || score < (clause.timex ? floor : ownFloor)) continue;
    // The article's own news is one thing, wherever its beginning says it.
    if (clause.timex === null && hasLead) continue;
    if (chosen.some((other) => isSame(other.clause, clause) || reportsSame(other.clause, clause))) continue;
    hasLead ||= clause.timex === null;
    chosen.push(candidate);
  }
  return chosen;
}

/** True where two candidates would show the same words, or the same day of the same sentence. */
const isSame = (a: DatedClause, b: DatedClause): boolean =>
  a.sentenceAt === b.sentenceAt &&
  (a.head === b.head || a.date === b.date || a.timex === null || b.timex === null);

/** Of the words of the one who says less: two sentences of an article that share these report one event. */
const sharedPart = 0.5;

/** True where two sentences report the same event of a day, in nearly the same words. */
function reportsSame(a: DatedClause, b: DatedClause): boolean {
  if (a.date !== b.date || a.sentenceAt === b.sentenceAt) return false;
  const [ours, theirs] = [contentLemmas(a), contentLemmas(b)];
  const shared = [...ours].filter((lemma) => theirs.has(lemma)).length;
  return shared >= 2 && shared >= sharedPart * Math.min(ours.size, theirs.size);
}

const contentLemmas = ({ sentence }: DatedClause): Set<string> =>
  new Set(
    sentence.tokens.flatMap(({ upos, lemma }) =>
      /^(?:NOUN|PROPN|VERB)$/u.test(upos) ? lemma.toLowerCase() : [],
    ),
  );

function kindOf(date: string, published: string): MomentKind {
  const parsed = parseEdtf(date);
  if (parsed?.start && parsed.start > published) return 'next';
  return parsed?.precision === 'day' && parsed.start === published ? 'own' : 'before';
}

interface Context {
  read: ReadText;
  timexes: readonly Timex[];
  /** `YYYY-MM-DD` */
  day: string;
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
  { read, timexes, day, headline, nameOf }: Context,
): FoundMoment {
  const { sentence, head, date, span } = clause;
  const { text, language } = read;
  const kind = kindOf(date, day);
  const summary = summaryOf({ text, language, clause, nameOf });
  const isPast = (parseEdtf(date)?.end ?? day) < day;
  return {
    date,
    ...wordsOf(clause, span),
    heading:
      (kind === 'own' ? headlineFor(headline, summary, language) : null) ??
      headingOf({ text, sentence, head, language, dates: timexes, isPast, nameOf }),
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
