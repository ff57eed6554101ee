import {
  type ArticleToCheck,
  type CheckKind,
  checkKinds,
  withWordsAround,
} from '../../article/imports/to-check';
import type { Permission } from '../../auth/permission';
import { leadPhotoColumn } from '../articles/article-json';
import { toMoment, toPullQuote } from '../articles/article-rows';
import type { Clients } from '../engine/clients';
import { readNumbered } from '../engine/rows/cursor';
import { inParts } from '../engine/rows/in-parts';
import { listPage, type Listed, type ListOn } from '../engine/rows/list-page';

import { reasonsColumn } from '../articles/article-json';

const suggested = { origin: 'suggestion' };
const openCopy = { kind: 'copy', settledAt: null };
const openChange = { kind: 'change', settledAt: null };

/** Which articles have something of each kind. */
const having = {
  moments: { moments: { some: suggested } },
  quotes: { pullQuotes: { some: suggested } },
  stories: { stories: { some: suggested } },
  // As the column's JSON has a photo that is there and that nobody has described.
  photos: { leadPhoto: { contains: '"alt":""' }, NOT: { leadPhoto: { contains: '"picture":null' } } },
  copies: { doubts: { some: openCopy } },
  changes: { doubts: { some: openChange } },
} as const satisfies Record<CheckKind, object>;

/** The articles with something that nobody has looked at, those that were imported last first. */
export async function listToCheck(
  { read }: Clients,
  _: Permission<'editor'>,
  { kind, ...on }: ListOn & { kind?: CheckKind },
): Promise<Listed<ArticleToCheck>> {
  const listed = await listPage(on, {
    readCursor: readNumbered,
    read: (after, take) =>
      read.article.findMany({
        where: {
          ...(after && { id: { lt: after[0] } }),
          OR: (kind ? [kind] : checkKinds).map((one) => having[one]),
        },
        orderBy: { id: 'desc' },
        take,
        include: {
          moments: { where: suggested, orderBy: { position: 'asc' } },
          pullQuotes: { where: suggested, orderBy: { position: 'asc' } },
          stories: { where: suggested, include: { story: true }, orderBy: { position: 'asc' } },
          doubts: { where: { settledAt: null }, orderBy: { id: 'asc' } },
        },
      }),
    toItem: (row) => row,
    toCursor: ({ id }): [number] => [id],
  });
  if (!listed.ok) return listed;
  const words = listed.items.flatMap(({ id, moments, pullQuotes }) =>
    [...moments, ...pullQuotes].map(({ passageId }) => ({ articleId: id, passageId })),
  );
  const passages = await inParts(words, (part) =>
    read.passage.findMany({ where: { OR: part }, select: { articleId: true, passageId: true, text: true } }),
  );
  const texts = new Map(passages.map((row) => [`${row.articleId} ${row.passageId}`, row.text]));
  const placed = (articleId: number, id: string, at: { passageId: string; exact: string; start: number }) => {
    const text = texts.get(`${articleId} ${at.passageId}`) ?? '';
    return { id, ...withWordsAround(text, at) };
  };
  const items = listed.items.map((row): ArticleToCheck => {
    const photo = row.leadPhoto === null ? null : leadPhotoColumn.read(row.leadPhoto);
    const change = row.doubts.find((doubt) => doubt.kind === 'change');
    return {
      slug: row.slug,
      headline: row.headline,
      publishedAt: row.publishedAt,
      language: row.language,
      direction: row.direction === 'rtl' ? 'rtl' : 'ltr',
      contentHash: row.contentHash,
      moments: row.moments.map(toMoment).map(({ id, date, heading, words: at }) => ({
        ...placed(row.id, id, at),
        ...{ date, heading },
      })),
      quotes: row.pullQuotes.map(toPullQuote).map(({ id, text, speaker, words: at }) => ({
        ...placed(row.id, id, at),
        ...{ text, speaker },
      })),
      stories: row.stories.map(({ story, reasons }) => ({
        slug: story.slug,
        title: story.title,
        reasons: reasons === null ? [] : reasonsColumn.read(reasons),
      })),
      photo: photo?.picture && photo.alt === '' ? { picture: photo.picture, caption: photo.caption } : null,
      copies: row.doubts.flatMap(({ id, kind: one, address, at }) =>
        one === 'copy' && address !== null ? [{ id, address, at }] : [],
      ),
      changed: change ? { id: change.id, at: change.at } : null,
    };
  });
  return { ...listed, items };
}

/** Notes that somebody has looked at what an import was unsure of. @returns those of it that nobody had before */
export async function settleDoubts(
  { write }: Clients,
  _: Permission<'editor'>,
  slug: string,
  ids: readonly number[],
): Promise<{ id: number; address: string | null }[]> {
  return write(async ({ importDoubt }) => {
    const where = { id: { in: [...ids] }, settledAt: null, article: { slug } };
    const open = await importDoubt.findMany({ where, select: { id: true, address: true } });
    await importDoubt.updateMany({ where, data: { settledAt: new Date() } });
    return open;
  });
}
