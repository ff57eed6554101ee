import type { Queries } from '../engine/clients';
import { inParts } from '../engine/rows/in-parts';

interface Link {
  articleId: number;
  passageId: string;
  headlineKey: string;
  url: string | null;
  date: string | null;
  toArticleId: number | null;
}

/** What an article can be found by, from a related link of another. */
export interface Findable {
  id: number;
  url: string | null;
  headlineKey: string;
  publishedDay: string;
  storyIds: number[];
}

/**
 * Leads every link that the article may concern to where it now should lead: the article's own
 * links, those that lead to it, and those that it answers.
 *
 * @returns the slugs of the other articles whose links changed
 */
export async function resolveLinksAround(queries: Queries, article: Findable): Promise<string[]> {
  const { id, storyIds } = article;
  const sameStory = { stories: { some: { storyId: { in: storyIds } } } };
  const links = await queries.relatedLink.findMany({
    where: {
      OR: [
        { articleId: id },
        { toArticleId: id },
        ...(article.headlineKey === '' ? [] : [{ headlineKey: article.headlineKey }]),
        ...(article.url === null ? [] : [{ url: article.url }]),
        ...(storyIds.length ? [{ date: article.publishedDay, article: sameStory }] : []),
      ],
    },
  });
  return resolveLinks(queries, links, id);
}

/** Leads these links to where they now should lead. */
export async function resolveLinks(queries: Queries, links: Link[], ownId?: number): Promise<string[]> {
  const changed = new Set<number>();
  for (const link of links) {
    const toArticleId = await findTarget(queries, link);
    if (toArticleId === link.toArticleId) continue;
    const { articleId, passageId } = link;
    await queries.relatedLink.update({
      where: { articleId_passageId: { articleId, passageId } },
      data: { toArticleId },
    });
    if (articleId !== ownId) changed.add(articleId);
  }
  const articles = await inParts(changed, (part) =>
    queries.article.findMany({ where: { id: { in: part } }, select: { slug: true } }),
  );
  return articles.map((article) => article.slug);
}

/** By the address, else by the headline, else by the day within the same story. */
async function findTarget(queries: Queries, link: Link): Promise<number | null> {
  const find = async (where: object) => {
    const found = await queries.article.findFirst({
      where: { ...where, id: { not: link.articleId } },
      orderBy: { id: 'asc' },
      select: { id: true },
    });
    return found?.id ?? null;
  };
  const byUrl = link.url === null ? null : await find({ url: link.url });
  if (byUrl !== null) return byUrl;
  const byHeadline = link.headlineKey === '' ? null : await find({ headlineKey: link.headlineKey });
  if (byHeadline !== null || link.date === null) return byHeadline;
  const stories = await queries.storyArticle.findMany({
    where: { articleId: link.articleId },
    select: { storyId: true },
  });
  if (stories.length === 0) return null;
  const sameStory = { some: { storyId: { in: stories.map((story) => story.storyId) } } };
  return find({ publishedDay: link.date, stories: sameStory });
}
