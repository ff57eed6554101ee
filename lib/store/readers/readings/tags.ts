import type { TagMaking, TagUndo } from '../../../reader/reading';
import { articleIds } from '../../articles/article-ids';
import type { Clients, Queries } from '../../engine/clients';
import { tagKey } from '../../../reader/tag-key';
import { changeInParts, inParts } from '../../engine/rows/in-parts';
import { checkQuotas } from '../reader-quotas';
import type { ReaderId } from '../readers';
import { writeOnce } from '../write-once';
import { writeAnswers } from '../write-answers';
import type { TagCount } from './reading-types';

export async function listTags({ read }: Clients, reader: ReaderId): Promise<TagCount[]> {
  const rows = await read.tag.findMany({
    where: { readerId: reader },
    select: { id: true, name: true, _count: { select: { articles: true } } },
    orderBy: { key: 'asc' },
  });
  return rows.map(({ id, name, _count }) => ({ id, name, count: _count.articles }));
}

/** Puts the reader's tag of this name on the articles, made now where there is none. */
export async function putTag(
  queries: Queries,
  readerId: number,
  name: string,
  articles: readonly number[],
): Promise<void> {
  const key = tagKey(name);
  const { id } = await queries.tag.upsert({
    where: { readerId_key: { readerId, key } },
    create: { readerId, key, name },
    update: {},
    select: { id: true },
  });
  const there = await queries.tagOnArticle.findMany({ where: { tagId: id }, select: { articleId: true } });
  const known = new Set(there.map(({ articleId }) => articleId));
  const data = articles
    .filter((articleId) => !known.has(articleId))
    .map((articleId) => ({ tagId: id, articleId }));
  if (data.length > 0) await queries.tagOnArticle.createMany({ data });
}

/** Takes one tag, or all of the reader's, off the articles; a tag that is on none is gone. */
export async function takeTagOff(
  queries: Queries,
  readerId: number,
  name: string | undefined,
  articles: readonly number[],
): Promise<void> {
  const key = name === undefined ? undefined : tagKey(name);
  await changeInParts(articles, (part) =>
    queries.tagOnArticle.deleteMany({ where: { tag: { readerId, key }, articleId: { in: part } } }),
  );
  await queries.tag.deleteMany({ where: { readerId, key, articles: { none: {} } } });
}

export async function makeTag(
  clients: Clients,
  reader: ReaderId,
  writeId: string,
  { name, slugs, outOf }: TagMaking,
): Promise<void> {
  await writeOnce(clients, reader, writeId, writeAnswers.nothing, async (queries) => {
    await putTag(queries, reader, name, await articleIds(queries, slugs));
    await checkQuotas(queries, reader, 'readings');
    if (outOf && tagKey(outOf.name) !== tagKey(name))
      await takeTagOff(queries, reader, outOf.name, await articleIds(queries, outOf.slugs));
    else if (outOf)
      await queries.tag.updateMany({ where: { readerId: reader, key: tagKey(name) }, data: { name } });
    return null;
  });
}

export async function renameTag(
  clients: Clients,
  reader: ReaderId,
  writeId: string,
  id: number,
  name: string,
): Promise<TagUndo> {
  return writeOnce(clients, reader, writeId, writeAnswers.tagUndo, async (queries) => {
    const tag = await findTag(queries, reader, id);
    if (!tag) return null;
    const key = tagKey(name);
    const other = await queries.tag.findUnique({ where: { readerId_key: { readerId: reader, key } } });
    if (!other || other.id === id) {
      await queries.tag.update({ where: { id }, data: { key, name }, select: { id: true } });
      return { name: tag.name, slugs: tag.slugs, outOf: { name, slugs: tag.slugs } };
    }
    const both = await inParts(tag.slugs, (part) =>
      queries.tagOnArticle.findMany({
        where: { tagId: other.id, article: { slug: { in: part } } },
        select: { article: { select: { slug: true } } },
      }),
    );
    const had = new Set(both.map(({ article }) => article.slug));
    await putTag(queries, reader, other.name, await articleIds(queries, tag.slugs));
    await queries.tag.delete({ where: { id }, select: { id: true } });
    const moved = tag.slugs.filter((slug) => !had.has(slug));
    return { name: tag.name, slugs: tag.slugs, outOf: { name: other.name, slugs: moved } };
  });
}

export async function removeTag(
  clients: Clients,
  reader: ReaderId,
  writeId: string,
  id: number,
): Promise<TagUndo> {
  return writeOnce(clients, reader, writeId, writeAnswers.tagUndo, async (queries) => {
    const tag = await findTag(queries, reader, id);
    if (!tag) return null;
    await queries.tag.delete({ where: { id }, select: { id: true } });
    return tag;
  });
}

async function findTag(queries: Queries, readerId: number, id: number) {
  const row = await queries.tag.findFirst({
    where: { id, readerId },
    select: { name: true, articles: { select: { article: { select: { slug: true } } } } },
  });
  return row && { name: row.name, slugs: row.articles.map(({ article }) => article.slug) };
}
