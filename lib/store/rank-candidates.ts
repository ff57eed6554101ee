import { type Match, matcherFor, readText, scoreOf, type Wanted } from '../search/find-matches';
import type { RowKind } from '../search/index-rows';
import type { Candidate } from './search-candidates';

export interface RankedRow extends Candidate {
  score: number;
  /** In the first of its texts. */
  matches: Match[];
}

/** An article with the rows that answer, the best first. */
export interface RankedArticle {
  articleId: number;
  score: number;
  rows: RankedRow[];
}

/** A headline says what the article is about, a moment and a quote what mattered in it. */
const weightOf: Readonly<Record<RowKind, number>> = { article: 2, moment: 1.2, quote: 1.2, passage: 1 };
/** For a headline that says it all, over a standfirst or byline. */
const headlineBonus = 1.5;
/** Each further passage adds less: a long article isn't a better answer for being long. */
const furtherRows = 0.4;
/** What the newest has before one that is a year older and as good: little. */
const recencyBonus = 0.3;

const rowsPerYear = 365.25 * 2 ** 31;

/** Puts what was found in order, the best article first. */
export function rankCandidates(candidates: readonly Candidate[], wanted: readonly Wanted[]): RankedArticle[] {
  const find = matcherFor(wanted);
  const newest = Math.max(...candidates.map(({ id }) => id));
  const articles = new Map<number, RankedArticle>();
  for (const candidate of candidates) {
    const row = rank(candidate, wanted, find);
    const article = articles.get(row.articleId) ?? { articleId: row.articleId, score: 0, rows: [] };
    article.rows.push(row);
    articles.set(row.articleId, article);
  }
  for (const article of articles.values()) {
    article.rows.sort((a, b) => b.score - a.score || a.id - b.id);
    const [best] = article.rows;
    const years = best ? (newest - best.id) / rowsPerYear : 0;
    article.score =
      (best?.score ?? 0) + furtherRows * Math.log2(article.rows.length) + recencyBonus / (1 + years);
  }
  return [...articles.values()].sort((a, b) => b.score - a.score || newestOf(b) - newestOf(a));
}

const newestOf = ({ rows }: RankedArticle): number => rows[0]?.id ?? 0;

function rank(
  candidate: Candidate,
  wanted: readonly Wanted[],
  find: ReturnType<typeof matcherFor>,
): RankedRow {
  const [first = ''] = candidate.texts;
  // Read as one, so that terms in headline and standfirst count together; a line's end between them.
  const read = readText(candidate.texts.join('\n'), candidate.language);
  const all = find(read);
  const matches = all.filter(({ end }) => end <= first.length);
  const asked = wanted.filter(({ optional }) => !optional).length;
  const inFirst = new Set(
    matches.filter((match) => !wanted[match.wanted]?.optional).map((match) => match.wanted),
  );
  const isHeadline = candidate.kind === 'article' && asked > 0 && inFirst.size === asked;
  const score = scoreOf(all, wanted, read.words.length) * weightOf[candidate.kind];
  return { ...candidate, matches, score: isHeadline ? score * headlineBonus : score };
}
