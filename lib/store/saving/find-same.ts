import type { ArticleDraft } from '../../article/article';
import { redirectOf } from '../articles/redirects';
import { publishedDay } from '../articles/draft-rows';
import { headlineKey } from '../articles/headline-key';
import type { Queries } from '../engine/clients';

type Looking = Pick<Queries, 'article' | 'articleRedirect'>;

export interface Known {
  id: number;
  slug: string;
  contentHash: string;
}

/**
 * The article that this is a new state of. Its address is its identity; a document without one is
 * known by the slug that it asks for, else by its headline and day.
 */
export async function findSame(queries: Looking, draft: ArticleDraft): Promise<Known | null> {
  const select = { id: true, slug: true, contentHash: true, url: true } as const;
  const marks = [
    ...(draft.url === null ? [] : [{ url: draft.url }]),
    ...(draft.slug === null ? [] : [{ slug: draft.slug }]),
  ];
  const marked = marks.length ? await queries.article.findMany({ where: { OR: marks }, select }) : [];
  const byUrl = draft.url !== null && marked.find((article) => article.url === draft.url);
  if (byUrl) return byUrl;
  if (draft.slug !== null) {
    const bySlug =
      marked.find((article) => article.slug === draft.slug) ?? (await findMoved(queries, draft.slug));
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

/** The article that had this slug before. */
async function findMoved(queries: Looking, slug: string) {
  const to = await redirectOf(queries, slug);
  const select = { id: true, slug: true, contentHash: true, url: true } as const;
  return to === null ? null : queries.article.findUnique({ where: { slug: to }, select });
}

/** The slug, or the first of `slug-2`, `slug-3`, … that no other article has or had. */
export async function freeSlug(queries: Looking, wanted: string, ownSlug?: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const taken = await queries.article.findUnique({ where: { slug }, select: { slug: true } });
    const holder = taken?.slug ?? (await redirectOf(queries, slug));
    if (holder === null || holder === ownSlug) return slug;
  }
}
