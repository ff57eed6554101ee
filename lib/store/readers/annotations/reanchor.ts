import { articleText, type ArticleText, joinPassages } from '../../../annotate/article-text';
import type { Passage } from '../../../article/article';
import { searchedWords } from './annotation-rows';
import type { Queries } from '../../engine/clients';
import { annotationPages, type PlacesAhead, type WhichAnnotations } from './places-ahead';

/** The text of the article as the library has it now. */
export async function storedText(queries: Queries, articleId: number): Promise<ArticleText> {
  const passages = await queries.passage.findMany({
    where: { articleId },
    orderBy: { position: 'asc' },
    select: { passageId: true, text: true },
  });
  return joinPassages(passages);
}

interface Source {
  id: number;
  slug: string;
  headline: string;
}

/** Puts all readers' highlights where their words stand in the article's new text; none is dropped. */
export async function reanchor(
  queries: Queries,
  source: Source,
  passages: readonly Passage[],
  ahead: PlacesAhead,
): Promise<void> {
  await moveEach(queries, source, { articleId: source.id }, articleText(passages), ahead);
}

/**
 * Highlights of an article that was removed come back with it, if their words are in it: another
 * article may have taken its slug.
 */
export async function adoptOrphans(
  queries: Queries,
  source: Source,
  passages: readonly Passage[],
  ahead: PlacesAhead,
): Promise<void> {
  await moveEach(queries, source, orphansOf(source.slug), articleText(passages), ahead);
}

export const orphansOf = (slug: string): WhichAnnotations => ({ articleId: null, articleSlug: slug });

async function moveEach(
  queries: Queries,
  source: Source,
  where: WhichAnnotations,
  article: ArticleText,
  ahead: PlacesAhead,
): Promise<void> {
  for await (const rows of annotationPages(queries, where))
    for (const row of rows) {
      const place = ahead.placeOf(row, article);
      if (place.orphanedAt && where.articleId === null) continue;
      const named = { articleSlug: source.slug, articleHeadline: source.headline };
      const words = searchedWords({ ...row, ...named });
      const isSame =
        row.articleId === source.id &&
        row.start === place.start &&
        row.end === place.end &&
        row.passageId === place.passageId &&
        row.orphanedAt?.getTime() === place.orphanedAt?.getTime() &&
        row.articleSlug === named.articleSlug &&
        row.words === words;
      if (isSame) continue;
      await queries.annotation.update({
        where: { readerId_id: { readerId: row.readerId, id: row.id } },
        data: { articleId: source.id, ...named, ...place, words },
        select: { id: true },
      });
    }
}

/** Before the article goes: its highlights stay, as orphans. */
export async function orphanAll(queries: Queries, articleId: number): Promise<void> {
  await queries.annotation.updateMany({
    where: { articleId, orphanedAt: null },
    data: { orphanedAt: new Date() },
  });
}
