import type { Prisma } from '../../../prisma/generated/sqlite/client/client';
import type { Article, ArticleCard } from '../../article/article';
import { dependsOn } from '../../base/cache-tags';
import { articleParts, type ArticleRow, cardFields, type CardRow, toArticle, toCard } from './article-rows';
import { readLeadChoice } from './lead-choice';
import type { Clients } from '../engine/clients';
import { readNewest, readNumbered } from '../engine/rows/cursor';
import type {
  ArticlePage,
  Elsewhere,
  ListArticles,
  Onward,
  SlugEntry,
  SourceDocument,
} from './article-types';
import { listPage, type Listed, type ListOn } from '../engine/rows/list-page';

/** The article with its neighbours in its first story. */
export async function findArticle(clients: Clients, slug: string): Promise<ArticlePage | null> {
  dependsOn(`article:${slug}`);
  const row = await clients.read.article.findUnique({ where: { slug }, include: articleParts });
  if (!row) return null;
  const article = toArticle(row);
  for (const story of article.stories) dependsOn(`story:${story.slug}`);
  const first = row.stories[0];
  const [earlier, next] = first
    ? await Promise.all([
        findNeighbour(clients, first, article, 'desc'),
        findNeighbour(clients, first, article, 'asc'),
      ])
    : [null, null];
  const elsewhere = next ? null : await findElsewhere(clients, row, earlier?.slug);
  if (elsewhere) dependsOn(`article:${elsewhere.card.slug}`);
  return { article, earlier, next, elsewhere };
}

/** What leads on from an article where only these may: the next of its story, else what is near by publisher or day. */
export async function findOnward(
  clients: Clients,
  slug: string,
  among: Prisma.ArticleWhereInput,
): Promise<Onward | null> {
  const row = await clients.read.article.findUnique({ where: { slug }, include: articleParts });
  if (!row) return null;
  const first = row.stories[0];
  const next = first ? await findNeighbour(clients, first, toArticle(row), 'asc', among) : null;
  return next ? { by: 'story', card: next } : findElsewhere(clients, row, undefined, among);
}

/** What a reader may go on with where the story has nothing next. Older ones stay: the page may be cached. */
async function findElsewhere(
  { read }: Clients,
  { id, publishedInstant, publishedDay, publisherName, url, retellsUrl }: ArticleRow,
  earlier: string | undefined,
  among: Prisma.ArticleWhereInput = {},
): Promise<Elsewhere | null> {
  const isOther = [
    among,
    isNot('url', retellsUrl),
    isNot('retellsUrl', url),
    ...(earlier === undefined ? [] : [{ slug: { not: earlier } }]),
  ];
  const find = (where: Prisma.ArticleWhereInput) =>
    read.article.findFirst({
      where: { AND: [...isOther, where] },
      orderBy: [{ publishedInstant: 'desc' }, { id: 'desc' }],
      select: cardFields,
    });
  const older =
    publisherName && (await find({ publisherName, ...beyond('id', publishedInstant, id, 'desc') }));
  if (older) return { by: 'publisher', card: toCard(older) };
  const day = new Date(`${publishedDay}T00:00:00Z`).getTime();
  const near = { gte: new Date(day - 86_400_000), lt: new Date(day + 2 * 86_400_000) };
  const ofDay = await find({ id: { not: id }, publishedDay, publishedInstant: near });
  return ofDay && { by: 'day', card: toCard(ofDay) };
}

async function findNeighbour(
  { read }: Clients,
  here: { storyId: number; articleId: number; publishedInstant: Date },
  { url, retells }: Article,
  direction: 'asc' | 'desc',
  among: Prisma.ArticleWhereInput = {},
): Promise<ArticleCard | null> {
  const isOther = { AND: [among, isNot('url', retells?.url), isNot('retellsUrl', url)] };
  const row = await read.storyArticle.findFirst({
    where: {
      storyId: here.storyId,
      ...beyond('articleId', here.publishedInstant, here.articleId, direction),
      article: isOther,
    },
    orderBy: [{ publishedInstant: direction }, { articleId: direction }],
    select: { article: { select: cardFields } },
  });
  return row && toCard(row.article);
}

/** A report and its retelling are the same news, so neither comes before or after the other. */
const isNot = (field: 'url' | 'retellsUrl', address: string | null | undefined) =>
  // In SQL nothing differs from a null.
  address ? { OR: [{ [field]: null }, { [field]: { not: address } }] } : {};

/**
 * What comes after this instant and id. Written as a range with an exception, since an index can
 * start within a range but not within an OR.
 */
function beyond(id: 'id' | 'articleId', instant: Date, number: number, direction: 'asc' | 'desc') {
  return direction === 'desc'
    ? {
        publishedInstant: { lte: instant },
        OR: [{ publishedInstant: { lt: instant } }, { [id]: { lt: number } }],
      }
    : {
        publishedInstant: { gte: instant },
        OR: [{ publishedInstant: { gt: instant } }, { [id]: { gt: number } }],
      };
}

/**
 * The article that opens the library: the one that an admin chose; else the newest of those that are to lead, unless
 * the newest was chosen; else the newest. A retelling that nobody chose, as the samples are, leads only until a newer
 * report is there.
 */
export async function findLead({ read }: Clients): Promise<ArticleCard | null> {
  dependsOn('library');
  const newestWhere = (where: Prisma.ArticleWhereInput) =>
    read.article.findFirst({
      where,
      orderBy: [{ publishedInstant: 'desc' }, { id: 'desc' }],
      select: { ...cardFields, publishedInstant: true },
    });
  const choice = await readLeadChoice(read);
  if (choice?.by === 'choice') {
    const row = await read.article.findUnique({ where: { id: choice.articleId }, select: cardFields });
    if (row) return toCard(row);
  }
  const leading = choice?.by === 'newest' ? null : await newestWhere({ leads: true });
  const chosen = leading ?? (await newestWhere({}));
  if (chosen?.kind !== 'retelling') return chosen && toCard(chosen);
  const newer = { kind: { not: 'retelling' }, publishedInstant: { gt: chosen.publishedInstant } };
  return toCard((await newestWhere(newer)) ?? chosen);
}

/** Newest first. */
export function listArticles(clients: Clients, query: ListArticles): Promise<Listed<ArticleCard>> {
  dependsOn(query.story === undefined ? 'library' : `story:${query.story}`);
  return listPage(query, {
    readCursor: readNewest,
    read: (after, take) => newestArticles(clients, { ...query, after, take }),
    toItem: toCard,
    toCursor: ({ publishedInstant, id }) => [publishedInstant.getTime(), id],
  });
}

interface NewestOf extends Pick<ListArticles, 'story' | 'publisher'> {
  after: [number, number] | undefined;
  take: number;
}

async function newestArticles(
  { read }: Clients,
  { story, publisher, after: cursor, take }: NewestOf,
): Promise<CardRow[]> {
  const after = (id: 'id' | 'articleId') =>
    cursor ? beyond(id, new Date(cursor[0]), cursor[1], 'desc') : {};
  const ofPublisher = publisher === undefined ? {} : { publisherName: publisher };
  if (story === undefined) {
    return read.article.findMany({
      where: { ...ofPublisher, ...after('id') },
      orderBy: [{ publishedInstant: 'desc' }, { id: 'desc' }],
      take,
      select: cardFields,
    });
  }
  const found = await read.story.findUnique({ where: { slug: story }, select: { id: true } });
  if (!found) return [];
  const rows = await read.storyArticle.findMany({
    where: {
      storyId: found.id,
      ...(publisher === undefined ? {} : { article: ofPublisher }),
      ...after('articleId'),
    },
    orderBy: [{ publishedInstant: 'desc' }, { articleId: 'desc' }],
    take,
    select: { article: { select: cardFields } },
  });
  return rows.map((row) => row.article);
}

/** The newest articles with their full text. */
export async function listFullArticles({ read }: Clients, limit: number, story?: string): Promise<Article[]> {
  dependsOn(story === undefined ? 'library' : `story:${story}`);
  if (story === undefined) {
    const rows = await read.article.findMany({
      orderBy: [{ publishedInstant: 'desc' }, { id: 'desc' }],
      take: limit,
      include: articleParts,
    });
    return rows.map(toArticle);
  }
  const rows = await read.storyArticle.findMany({
    where: { story: { slug: story } },
    orderBy: [{ publishedInstant: 'desc' }, { articleId: 'desc' }],
    take: limit,
    select: { article: { include: articleParts } },
  });
  return rows.map((row) => toArticle(row.article));
}

/** All slugs, in the order in which the articles came. */
export function listSlugs({ read }: Clients, on: ListOn): Promise<Listed<SlugEntry>> {
  dependsOn('library');
  return listPage(on, {
    readCursor: readNumbered,
    read: (after, take) =>
      read.article.findMany({
        where: after && { id: { gt: after[0] } },
        orderBy: { id: 'asc' },
        take,
        select: { id: true, slug: true, publishedAt: true, updatedAt: true },
      }),
    toItem: ({ slug, updatedAt, publishedAt }) => ({ slug, modifiedAt: updatedAt ?? publishedAt }),
    toCursor: ({ id }): [number] => [id],
  });
}

/** The document that the article was last imported from. */
export async function findSource({ read }: Clients, slug: string): Promise<SourceDocument | null> {
  dependsOn(`article:${slug}`);
  return read.sourceDocument.findFirst({
    where: { article: { slug } },
    select: { bytes: true, fileName: true, mediaType: true },
  });
}
