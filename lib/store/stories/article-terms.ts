import type { ArticleDraft } from '../../article/article';
import { strongestTerms } from '../../context/stories/article-terms';
import {
  languageShare,
  type TermCounts,
  type TermVector,
  toVector,
} from '../../context/stories/term-vectors';
import type { StoryText } from '../../context/stories/terms';
import type { Clients, Queries } from '../engine/clients';
import type { Engine } from '../engine/database';
import { draftText, publishedDay } from '../articles/draft-rows';
import { rowsOf } from '../engine/rows/value-rows';
import { weightsColumn } from './story-json';

/** By which others find an article: of what two of one story share, some is always among these. */
const mostIndexed = 20;

/** Under this term stands how many articles are counted; no word is as short. */
const allArticles = '';

/** Digits of a weight; more change no comparison. */
const precision = 1e4;

const dayInMs = 86_400_000;

/** In days since 1970. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / dayInMs) || 0;

/** What is compared of an article. */
export const storyText = (
  draft: Pick<ArticleDraft, 'headline' | 'standfirst' | 'passages' | 'language'>,
): StoryText => ({
  headline: draft.headline,
  text: `${draft.standfirst ?? ''}\n\n${draftText(draft)}`.trim(),
  language: draft.language,
});

/** What an article is compared by, and how many of the library's articles have each of its terms. */
export interface WeighedTerms {
  vector: TermVector;
  counts: TermCounts;
}

/** Weighs the strongest terms of a text by how many of the library's articles have them. */
export async function weighTerms(
  engine: Engine,
  queries: Pick<Queries, '$queryRaw'>,
  text: StoryText,
): Promise<WeighedTerms> {
  const terms = strongestTerms(text);
  const counted = await countTermsOf(engine, queries, [...terms.keys()]);
  const articles = counted.get(allArticles) ?? 0;
  const counts = { articles, countOf: (term: string) => counted.get(term) ?? 0 };
  // Only an article's strongest terms are counted, so that a common one stands in more than that.
  const countOf = (term: string) =>
    Math.max(counts.countOf(term), articles * languageShare(term, text.language));
  return { vector: toVector(terms, text.language, { articles, countOf }), counts };
}

async function countTermsOf(
  engine: Engine,
  queries: Pick<Queries, '$queryRaw'>,
  terms: readonly string[],
): Promise<Map<string, number>> {
  const asked = [allArticles, ...terms].map((term) => [term]);
  const rows = await queries.$queryRaw<{ term: string; articles: number }[]>`
    SELECT "term", "articles" FROM "TermCount"
    WHERE "term" IN (SELECT e.value->>0 FROM ${rowsOf(engine, asked)})`;
  return new Map(rows.map(({ term, articles }) => [term, Number(articles)]));
}

/** Writes what an article is compared and found by; what stood there before has to be gone. */
export async function writeTerms(
  engine: Engine,
  queries: Queries,
  articleId: number,
  draft: Pick<ArticleDraft, 'publishedAt'>,
  vector: TermVector,
): Promise<void> {
  const weights = [...vector]
    .map(([term, weight]): [string, number] => [term, Math.round(weight * precision) / precision])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  await queries.articleTerms.create({
    data: { articleId, weights: weightsColumn.write(Object.fromEntries(weights)) },
    select: { articleId: true },
  });
  const day = dayNumber(publishedDay(draft));
  const indexed = weights.slice(0, mostIndexed).map(([term]) => [articleId, term, day]);
  await queries.$executeRaw`
    INSERT INTO "StoryTerm" ("articleId", "term", "day")
    SELECT CAST(e.value->>0 AS INTEGER), e.value->>1, CAST(e.value->>2 AS INTEGER)
    FROM ${rowsOf(engine, indexed)}`;
  const counted = [[allArticles], ...weights.map(([term]) => [term]).sort()];
  await queries.$executeRaw`
    INSERT INTO "TermCount" ("term", "articles")
    SELECT e.value->>0, 1 FROM ${rowsOf(engine, counted)} WHERE true
    ON CONFLICT ("term") DO UPDATE SET "articles" = "TermCount"."articles" + 1`;
}

/** Takes an article out of what is compared and counted; before its own row goes. */
export async function removeTerms(engine: Engine, queries: Queries, articleId: number): Promise<void> {
  const row = await queries.articleTerms.findUnique({ where: { articleId } });
  if (!row) return;
  const terms = [[allArticles], ...[...readVector(row.weights).keys()].map((term) => [term])];
  await queries.$executeRaw`
    UPDATE "TermCount" SET "articles" = "articles" - 1
    WHERE "term" IN (SELECT e.value->>0 FROM ${rowsOf(engine, terms)})`;
  await queries.termCount.deleteMany({ where: { articles: { lte: 0 }, term: { in: terms.flat() } } });
  await queries.articleTerms.deleteMany({ where: { articleId } });
  await queries.storyTerm.deleteMany({ where: { articleId } });
}

export const readVector = (weights: string): TermVector =>
  new Map(Object.entries(weightsColumn.read(weights)));

/** Postings that are looked at: of rare terms these are all, and a common one tells no stories apart. */
const mostPostings = 3_000;

/** Articles with the most in common that are compared in full. */
const mostAlike = 30;

/** The articles published within these days that share most of what tells, by the rarest terms first. */
export async function findAlike(
  { engine, read }: Clients,
  { vector, counts }: WeighedTerms,
  [from, to]: [number, number],
): Promise<number[]> {
  const known = [...vector]
    .map(([term, weight]) => ({ term, weight, articles: counts.countOf(term) }))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => a.articles - b.articles || (a.term < b.term ? -1 : 1));
  let postings = 0;
  const asked: [string, number][] = [];
  for (const { term, weight, articles } of known) {
    postings += articles;
    if (postings > mostPostings) break;
    asked.push([term, weight]);
  }
  if (asked.length === 0) return [];
  const rows = await read.$queryRaw<{ id: number }[]>`
    SELECT t."articleId" AS "id" FROM ${rowsOf(engine, asked)}
    CROSS JOIN "StoryTerm" t
    WHERE t."term" = e.value->>0 AND t."day" BETWEEN ${from} AND ${to}
    GROUP BY t."articleId"
    ORDER BY SUM(CAST(e.value->>1 AS REAL)) DESC, t."articleId" DESC
    LIMIT ${mostAlike}`;
  return rows.map(({ id }) => Number(id));
}
