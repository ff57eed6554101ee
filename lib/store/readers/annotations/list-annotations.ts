import { type Annotation, highlightColours } from '../../../reader/annotation';
import type { Prisma } from '../../../../prisma/generated/sqlite/client/client';
import { toAnnotation } from './annotation-rows';
import type { AnnotationCounts, ListAnnotations, ListedAnnotation } from './annotation-types';
import { cardFields, toCard } from '../../articles/article-rows';
import type { Clients } from '../../engine/clients';
import { readMarked } from '../../engine/rows/cursor';
import { headlineKey } from '../../articles/headline-key';
import type { ReaderId } from '../readers';
import { listPage, type Listed } from '../../engine/rows/list-page';

/** More than anybody marks in one article; beyond it the page would only get slow. */
const mostOfOne = 2_000;

export async function listAnnotationsOf(
  { read }: Clients,
  reader: ReaderId,
  slug: string,
): Promise<Annotation[]> {
  const rows = await read.annotation.findMany({
    where: { readerId: reader, articleSlug: slug, deletedAt: null },
    orderBy: [{ start: 'asc' }, { end: 'asc' }, { id: 'asc' }],
    take: mostOfOne,
  });
  return rows.map(toAnnotation);
}

export function listAnnotations(
  { read }: Clients,
  reader: ReaderId,
  { after: from, limit, ...filter }: ListAnnotations,
): Promise<Listed<ListedAnnotation>> {
  return listPage(
    { after: from, limit },
    {
      readCursor: readMarked,
      read: (after, take) =>
        read.annotation.findMany({
          where: {
            readerId: reader,
            deletedAt: null,
            ...(after && { createdAt: { lte: new Date(after[0]) } }),
            AND: [
              ...(after
                ? [{ OR: [{ createdAt: { lt: new Date(after[0]) } }, { id: { lt: after[1] } }] }]
                : []),
              ...filterOf(filter),
            ],
          },
          include: { article: { select: cardFields } },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take,
        }),
      toItem: (row) => ({ annotation: toAnnotation(row), article: row.article && toCard(row.article) }),
      toCursor: ({ createdAt, id }): [number, string] => [createdAt.getTime(), id],
    },
  );
}

function filterOf(filter: Omit<ListAnnotations, 'after' | 'limit'>): Prisma.AnnotationWhereInput[] {
  const { article, story, colour, words, orphaned } = filter;
  return [
    ...(article === undefined ? [] : [{ articleSlug: article }]),
    ...(story === undefined ? [] : [{ article: { stories: { some: { story: { slug: story } } } } }]),
    ...(colour === undefined ? [] : [{ colour }]),
    ...(orphaned === undefined ? [] : [{ orphanedAt: orphaned ? { not: null } : null }]),
    ...(words === undefined
      ? []
      : headlineKey(words)
          .split(' ')
          .map((word) => ({ words: { contains: word } }))),
  ];
}

/** More choices than this are none: the search finds an article by its headline. */
const mostChoices = 200;

export async function countAnnotations({ read }: Clients, reader: ReaderId): Promise<AnnotationCounts> {
  const where = { readerId: reader, deletedAt: null };
  const [colours, orphaned, articles, stories] = await Promise.all([
    read.annotation.groupBy({ by: ['colour'], where, _count: { id: true } }),
    read.annotation.count({ where: { ...where, orphanedAt: { not: null } } }),
    read.annotation.groupBy({
      by: ['articleSlug'],
      where,
      _count: { id: true },
      _max: { articleHeadline: true },
      orderBy: [{ _count: { id: 'desc' } }, { articleSlug: 'asc' }],
      take: mostChoices,
    }),
    read.story.findMany({
      where: { articles: { some: { article: { annotations: { some: where } } } } },
      select: { slug: true, title: true },
      orderBy: { title: 'asc' },
      take: mostChoices,
    }),
  ]);
  const ofColour = (colour: string) => colours.find((one) => one.colour === colour)?._count.id ?? 0;
  return {
    total: colours.reduce((sum, one) => sum + one._count.id, 0),
    orphaned,
    colours: {
      yellow: ofColour('yellow'),
      green: ofColour('green'),
      blue: ofColour('blue'),
      pink: ofColour('pink'),
    } satisfies Record<(typeof highlightColours)[number], number>,
    articles: articles.map(({ articleSlug, _count, _max }) => ({
      slug: articleSlug,
      headline: _max.articleHeadline ?? articleSlug,
      count: _count.id,
    })),
    stories,
  };
}
