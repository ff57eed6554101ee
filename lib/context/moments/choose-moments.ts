import type { DatedClause } from './dated-clause';
import { isOfNews } from './news-days';

/** A timeline of more moments than these is a chronicle, and no longer a help beside the text. */
const mostMoments = 12;

const floors = {
  /**
   * An editor chooses two of three clauses above this, and half as many below; of those that were not chosen half still
   * help a reader.
   */
  floor: 0.46,
  /** A decade tells little of what came about in it, and neither does a year to come. */
  vagueFloor: 0.62,
  /**
   * What the article itself reports is one moment, and hard to tell by grammar: its place and headline tell. Without it
   * the reader is left asking why the article was written.
   */
  ownFloor: 0.2,
  /** Where a day of the news is told already, its beginning mostly says the same. */
  besideNewsFloor: 0.4,
};

/** More dates of one sentence are a list, and its words would be read again and again. */
const mostOfSentence = 2;

/** A clause that may be a moment, and how likely an editor would choose it. */
export interface Candidate {
  clause: DatedClause;
  /** From 0 to 1. */
  score: number;
}

/**
 * The likeliest candidates, each clause once with the date that fits it best; and the likeliest of those that say what
 * the article itself reports.
 * @param published `YYYY-MM-DD`
 */
export function chooseMoments(
  candidates: readonly Candidate[],
  published: string,
  { floor, vagueFloor, ownFloor, besideNewsFloor } = floors,
): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.score - a.score || a.clause.span.start - b.clause.span.start,
  );
  const chosen: Candidate[] = [];
  const isNews = ({ clause }: Candidate) => isOfNews(clause.date, published);
  const fits = ({ clause }: Candidate) =>
    chosen.length < mostMoments &&
    chosen.filter((other) => other.clause.sentenceAt === clause.sentenceAt).length < mostOfSentence &&
    !chosen.some((other) => isSame(other.clause, clause) || reportsSame(other.clause, clause));
  const isVague = (date: string) =>
    /X~?$/u.test(date) || (/^\d{4}~?$/u.test(date) && date.slice(0, 4) > published.slice(0, 4));
  for (const candidate of ranked) {
    const least = isVague(candidate.clause.date) ? vagueFloor : floor;
    if (candidate.clause.timex && candidate.score >= least && fits(candidate)) chosen.push(candidate);
  }
  // The article's own news is one thing, wherever its beginning says it.
  const least = chosen.some(isNews) ? besideNewsFloor : ownFloor;
  const own = ranked.find(
    (candidate) => candidate.clause.timex === null && candidate.score >= least && fits(candidate),
  );
  return own ? [...chosen, own] : chosen;
}

/** True where two candidates would show the same words, or the same day of the same sentence. */
function isSame(a: DatedClause, b: DatedClause): boolean {
  if (a.sentenceAt !== b.sentenceAt) return false;
  if (a.timex === null || b.timex === null || a.date === b.date) return true;
  return a.head === b.head && (isPartOf(a.date, b.date) || isPartOf(b.date, a.date) || !areApart(a, b));
}

/** "**This year** the fair falls on **May 3**": one date told twice. */
const isPartOf = (date: string, other: string): boolean => other.startsWith(`${bareOf(date)}-`);

/**
 * "… in October, **while** in November the state announced …": read as one clause, but parted by the writer, each
 * with a verb or a thing of its own. "In 2019 and 2021" are two dates of one.
 */
function areApart({ timex, sentence, dateAt }: DatedClause, other: DatedClause): boolean {
  const [a, b] = [timex, other.timex];
  if (a === null || b === null) return false;
  const { tokens } = sentence;
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  const between = tokens.filter(({ start, end }) => start >= from && end <= to);
  if (!between.some(({ form }) => /^[,;:]$|^(?:and|und|et|y|e)$/u.test(form))) return false;
  if (between.some(({ upos }) => upos === 'VERB')) return true;
  const [ours, theirs] = [tokens[dateAt]?.head ?? -1, tokens[other.dateAt]?.head ?? -1];
  const isThing = (at: number) => /^(?:NOUN|PROPN)$/u.test(tokens[at]?.upos ?? '');
  return ours !== theirs && isThing(ours) && isThing(theirs) && ours !== other.dateAt && theirs !== dateAt;
}

/** Of the words of the one who says less: two sentences of an article that share these report one event. */
const sharedPart = 0.5;

/** True where two sentences report the same event of a day, in nearly the same words. */
function reportsSame(a: DatedClause, b: DatedClause): boolean {
  if (bareOf(a.date) !== bareOf(b.date) || a.sentenceAt === b.sentenceAt) return false;
  const [ours, theirs] = [contentLemmas(a), contentLemmas(b)];
  const shared = [...ours].filter((lemma) => theirs.has(lemma)).length;
  return shared >= 2 && shared >= sharedPart * Math.min(ours.size, theirs.size);
}

const bareOf = (date: string): string => date.replace('~', '');

const contentLemmas = ({ sentence }: DatedClause): Set<string> =>
  new Set(
    sentence.tokens.flatMap(({ upos, lemma }) =>
      /^(?:NOUN|PROPN|VERB)$/u.test(upos) ? lemma.toLowerCase() : [],
    ),
  );
