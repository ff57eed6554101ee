import { anchor, type Anchored } from '../annotate/anchor';
import type { WordsSelector } from '../annotate/annotation';
import { articleText, type ArticleText, joinPassages, passageAt } from '../annotate/article-text';
import type { Passage } from '../article/article';
import { toAnnotation, searchedWords } from './annotation-rows';
import type { Queries } from './clients';

/** The text of the article as the library has it now. */
export async function storedText(queries: Queries, articleId: number): Promise<ArticleText> {
  const passages = await queries.passage.findMany({
    where: { articleId },
    orderBy: { position: 'asc' },
    select: { passageId: true, text: true },
  });
  return joinPassages(passages);
}

type Place = { start: number; end: number; passageId: string; orphanedAt: Date | null };

/** Where the words stand now; an orphan keeps the place that it had, and the day that it lost it. */
export function placeIn(
  article: ArticleText | null,
  selector: WordsSelector,
  { orphanedAt, now }: { orphanedAt: Date | null; now: Date },
): Place {
  const anchored: Anchored = article ? anchor(article, selector) : { state: 'orphan' };
  const { position, passageId } = selector;
  if (!article || anchored.state === 'orphan')
    return { ...position, passageId, orphanedAt: orphanedAt ?? now };
  const { start, end } = anchored;
  return { start, end, passageId: passageAt(article, start)?.passageId ?? passageId, orphanedAt: null };
}

interface Source {
  id: number;
  slug: string;
  headline: string;
}

/** A page of work: all readers' highlights of one article may be more than fit in memory. */
const atOnce = 200;

/** Finds the words of all readers' highlights in the article's new text; none is dropped. */
export async function reanchor(
  queries: Queries,
  source: Source,
  passages: readonly Passage[],
): Promise<void> {
  await moveEach(queries, source, { articleId: source.id }, articleText(passages), 'keep orphans');
}

/**
 * Highlights of an article that was removed come back with it, if their words are in it: another
 * article may have taken its slug.
 */
export async function adoptOrphans(
  queries: Queries,
  source: Source,
  passages: readonly Passage[],
): Promise<void> {
  const where = { articleId: null, articleSlug: source.slug };
  await moveEach(queries, source, where, articleText(passages), 'leave orphans');
}

async function moveEach(
  queries: Queries,
  source: Source,
  where: { articleId: number | null; articleSlug?: string },
  article: ArticleText,
  orphans: 'keep orphans' | 'leave orphans',
): Promise<void> {
  const now = new Date();
  let cursor: { readerId: number; id: string } | undefined;
  for (;;) {
    const rows = await queries.annotation.findMany({
      where: cursor
        ? {
            ...where,
            OR: [{ readerId: { gt: cursor.readerId } }, { readerId: cursor.readerId, id: { gt: cursor.id } }],
          }
        : where,
      orderBy: [{ readerId: 'asc' }, { id: 'asc' }],
      take: atOnce,
    });
    for (const row of rows) {
      const place = placeIn(article, toAnnotation(row).target.selector, { orphanedAt: row.orphanedAt, now });
      if (place.orphanedAt && orphans === 'leave orphans') continue;
      const named = { articleSlug: source.slug, articleHeadline: source.headline };
      await queries.annotation.update({
        where: { readerId_id: { readerId: row.readerId, id: row.id } },
        data: { articleId: source.id, ...named, ...place, words: searchedWords({ ...row, ...named }) },
        select: { id: true },
      });
    }
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    cursor = { readerId: last.readerId, id: last.id };
  }
}

/** Before the article goes: its highlights stay, as orphans. */
export async function orphanAll(queries: Queries, articleId: number): Promise<void> {
  await queries.annotation.updateMany({
    where: { articleId, orphanedAt: null },
    data: { orphanedAt: new Date() },
  });
}
