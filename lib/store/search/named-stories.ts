import type { Queries } from '../engine/clients';
import { headlineKey } from '../articles/headline-key';

/** A story's name may stand in this many titles; more say that it wasn't one. */
const mostStories = 40;
/** Of the newest, titles are compared here where the engine finds none: it folds no letters but a to z. */
const mostCompared = 5_000;

/** Ids of the stories that a filter names: by slug, else by words of the title, whatever their case. */
export async function findNamedStories(
  queries: Pick<Queries, 'story' | '$queryRaw'>,
  name: string,
): Promise<number[]> {
  const slugWords = name.toLowerCase().replace(/\s+/gu, '-');
  const named = await queries.story.findMany({ where: { slug: slugWords }, select: { id: true } });
  if (named.length > 0) return named.map(({ id }) => id);
  const pattern = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const stories = await queries.$queryRaw<{ id: number | bigint }[]>`
    SELECT "id" FROM "Story" WHERE "slug" LIKE ${pattern(slugWords)} ESCAPE '\\'
      OR lower("title") LIKE ${pattern(name.toLowerCase())} ESCAPE '\\' ORDER BY "id" DESC LIMIT ${mostStories}`;
  if (stories.length > 0) return stories.map(({ id }) => Number(id));
  const key = headlineKey(name);
  if (key === '') return [];
  const newest = await queries.story.findMany({
    select: { id: true, title: true },
    orderBy: { id: 'desc' },
    take: mostCompared,
  });
  return newest
    .filter(({ title }) => headlineKey(title).includes(key))
    .slice(0, mostStories)
    .map(({ id }) => id);
}
