import type { DatedClause } from './dated-clause';

/** A timeline of more moments than these is a chronicle, and no longer a help beside the text. */
const mostMoments = 12;

const floors = {
  /**
   * An editor chooses every second clause above 0.5, and one in three from here to there; of those that were
   * not chosen most still help a reader, so that what is lost below weighs more.
   */
  floor: 0.42,
  /** What the article itself reports is one moment, and hard to tell by grammar: its place and headline tell. */
  ownFloor: 0.25,
};

/** A clause that may be a moment, and how likely an editor would choose it. */
export interface Candidate {
  clause: DatedClause;
  /** From 0 to 1. */
  score: number;
}

/** The likeliest candidates, each clause once with the date that fits it best. */
export function chooseMoments(candidates: readonly Candidate[], { floor, ownFloor } = floors): Candidate[] {
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
function isSame(a: DatedClause, b: DatedClause): boolean {
  if (a.sentenceAt !== b.sentenceAt) return false;
  if (a.timex === null || b.timex === null || a.date === b.date) return true;
  return a.head === b.head && !areApart(a, b);
}

/** "… in October, **while** in November …": read as one clause, but parted by the writer. */
function areApart({ timex, sentence }: DatedClause, other: DatedClause): boolean {
  const [a, b] = [timex, other.timex];
  if (a === null || b === null) return false;
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)];
  return sentence.tokens.some(
    ({ start, end, form }) => start >= from && end <= to && /^[,;:]$|^(?:and|und|et|y|e)$/u.test(form),
  );
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
