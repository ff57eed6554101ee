import type { Reading, ReadingState, StoryNews } from '../../../reader/reading';
import type { Prisma } from '../../../../prisma/generated/sqlite/client/client';
import { cardFields, toCard } from '../../articles/article-rows';
import type { Onward } from '../../articles/article-types';
import { findOnward } from '../../articles/articles';
import type { Clients, Queries } from '../../engine/clients';
import { readNewest } from '../../engine/rows/cursor';
import { inParts } from '../../engine/rows/in-parts';
import type { ReadArticle, ListReadings } from './reading-types';
import type { ReaderId } from '../readers';
import { listPage, type Listed } from '../../engine/rows/list-page';
import { tagKey } from '../../../reader/tag-key';
import { untouched } from '../../../reader/reading';

/** The reader's own rows of an article. */
const ownParts = (reader: ReaderId) =>
  ({
    readings: { where: { readerId: reader } },
    tags: { where: { tag: { readerId: reader } }, select: { tag: { select: { name: true } } } },
  }) as const satisfies Prisma.ArticleSelect;

type OwnParts = Prisma.ArticleGetPayload<{ select: { slug: true } & ReturnType<typeof ownParts> }>;

function toReading({ slug, readings: [row], tags }: OwnParts): Reading {
  const names = tags.map(({ tag }) => tag.name).sort();
  if (!row) return { ...untouched(slug), tags: names };
  const { passageId, offset, share, readAt, finishedAt, savedAt, archivedAt } = row;
  return {
    slug,
    place: passageId === null || !readAt ? null : { passageId, offset, share, at: readAt.toISOString() },
    finished: finishedAt !== null,
    saved: savedAt !== null,
    archived: archivedAt !== null,
    tags: names,
  };
}

export async function listReadingsOf(
  queries: Pick<Queries, 'article'>,
  reader: ReaderId,
  slugs: readonly string[],
): Promise<Reading[]> {
  const touched = [
    { readings: { some: { readerId: reader } } },
    { tags: { some: { tag: { readerId: reader } } } },
  ];
  const rows = await inParts(slugs, (part) =>
    queries.article.findMany({
      where: { slug: { in: part }, OR: touched },
      select: { id: true, slug: true, ...ownParts(reader) },
    }),
  );
  return rows.sort((a, b) => a.id - b.id).map(toReading);
}

export function listReadings(
  clients: Clients,
  reader: ReaderId,
  query: ListReadings,
): Promise<Listed<ReadArticle>> {
  const list = query.state === 'unread' ? unread : touched;
  return listPage(query, {
    readCursor: readNewest,
    read: (after, take) =>
      list(clients, reader, { ...query, take, from: after && { at: new Date(after[0]), id: after[1] } }),
    toItem: ({ row }) => ({ article: toCard(row), reading: toReading(row) }),
    toCursor: ({ at, row }) => [at.getTime(), row.id],
  });
}

interface ReadingsQuery extends Pick<ListReadings, 'state' | 'tag'> {
  from: { at: Date; id: number } | undefined;
  take: number;
}

const tagged = (reader: ReaderId, tag: string | undefined): Prisma.ArticleWhereInput =>
  tag === undefined ? {} : { tags: { some: { tag: { readerId: reader, key: tagKey(tag) } } } };

const unreadBy = (reader: ReaderId): Prisma.ArticleWhereInput => ({
  readings: {
    none: {
      readerId: reader,
      OR: [{ readAt: { not: null } }, { finishedAt: { not: null } }, { archivedAt: { not: null } }],
    },
  },
});

/** What leads on from an article among what the reader didn't read. */
export const findUnreadOnward = (clients: Clients, reader: ReaderId, slug: string): Promise<Onward | null> =>
  findOnward(clients, slug, unreadBy(reader));

async function unread({ read }: Clients, reader: ReaderId, { tag, from, take }: ReadingsQuery) {
  const rows = await read.article.findMany({
    where: {
      ...tagged(reader, tag),
      ...unreadBy(reader),
      ...(from && {
        publishedInstant: { lte: from.at },
        OR: [{ publishedInstant: { lt: from.at } }, { id: { lt: from.id } }],
      }),
    },
    orderBy: [{ publishedInstant: 'desc' }, { id: 'desc' }],
    take,
    select: { ...cardFields, ...ownParts(reader) },
  });
  return rows.map((row) => ({ row, at: row.publishedInstant }));
}

const inState: Record<Exclude<ReadingState, 'unread'>, Prisma.ReadingWhereInput> = {
  started: { readAt: { not: null }, finishedAt: null, archivedAt: null },
  finished: { finishedAt: { not: null }, archivedAt: null },
  saved: { savedAt: { not: null }, archivedAt: null },
  archived: { archivedAt: { not: null } },
};

async function touched({ read }: Clients, reader: ReaderId, { state, tag, from, take }: ReadingsQuery) {
  const rows = await read.reading.findMany({
    where: {
      readerId: reader,
      article: tagged(reader, tag),
      ...(from && { changedAt: { lte: from.at } }),
      AND: [
        state === undefined || state === 'unread' ? { archivedAt: null } : inState[state],
        ...(from ? [{ OR: [{ changedAt: { lt: from.at } }, { articleId: { lt: from.id } }] }] : []),
      ],
    },
    orderBy: [{ changedAt: 'desc' }, { articleId: 'desc' }],
    take,
    select: { changedAt: true, article: { select: { ...cardFields, ...ownParts(reader) } } },
  });
  return rows.map(({ article, changedAt }) => ({ row: article, at: changedAt }));
}

/** A story's newest; a reader who was away for longer sees the rest by its dates. */
const mostNews = 200;

export async function findNews({ read }: Clients, reader: ReaderId, story: string): Promise<StoryNews> {
  const inStory = { stories: { some: { story: { slug: story } } } };
  const last = await read.reading.findFirst({
    where: { readerId: reader, readAt: { not: null }, article: inStory },
    orderBy: { readAt: 'desc' },
    select: { readAt: true },
  });
  if (!last?.readAt) return { since: null, slugs: [] };
  const rows = await read.article.findMany({
    where: {
      ...inStory,
      storedAt: { gt: last.readAt },
      readings: { none: { readerId: reader, readAt: { not: null } } },
    },
    orderBy: [{ publishedInstant: 'desc' }, { id: 'desc' }],
    take: mostNews,
    select: { slug: true },
  });
  return { since: last.readAt.toISOString(), slugs: rows.map(({ slug }) => slug) };
}
