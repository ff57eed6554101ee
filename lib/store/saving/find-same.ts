import type { ArticleDraft } from '../../article/article';
import { publishedDay } from '../articles/draft-rows';
import { headlineKey } from '../articles/headline-key';
import type { Queries } from '../engine/clients';

export interface Known {
  id: number;
  slug: string;
  contentHash: string;
}

/**
 * The article that this is a new state of. Its address is its identity; a document without one is
 * known by the slug that it asks for, else by its headline and day.
 */
export async function findSame(
  queries: Pick<Queries, 'article'>,
  draft: ArticleDraft,
): Promise<Known | null> {
  const select = { id: true, slug: true, contentHash: true, url: true } as const;
  const marks = [
    ...(draft.url === null ? [] : [{ url: draft.url }]),
    ...(draft.slug === null ? [] : [{ slug: draft.slug }]),
  ];
  const marked = marks.length ? await queries.article.findMany({ where: { OR: marks }, select }) : [];
  const byUrl = draft.url !== null && marked.find((article) => article.url === draft.url);
  if (byUrl) return byUrl;
  if (draft.slug !== null) {
    const bySlug = marked.find((article) => article.slug === draft.slug);
    // Two documents that ask for one slug and have an address each are two articles.
    return bySlug && (draft.url === null || bySlug.url === null) ? bySlug : null;
  }
  if (draft.url !== null) return null;
  return queries.article.findFirst({
    where: {
      headlineKey: headlineKey(draft.headline),
      publishedDay: publishedDay(draft),
      url: null,
      retellsUrl: draft.retells?.url ?? null,
    },
    orderBy: { id: 'asc' },
    select,
  });
}

/** The slug, or the first of `slug-2`, `slug-3`, … that no other article has. */
export async function freeSlug(
  queries: Pick<Queries, 'article'>,
  wanted: string,
  ownId?: number,
): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = await queries.article.findUnique({ where: { slug }, select: { id: true } });
    if (!taken || taken.id === ownId) return slug;
  }
}
