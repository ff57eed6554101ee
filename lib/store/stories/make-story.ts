import type { Permission } from '../../auth/permission';
import { recordChange } from '../changes/changes';
import type { Clients, Queries } from '../engine/clients';
import { changeInParts, inParts } from '../engine/rows/in-parts';
import { indexPending } from '../search/rebuild-index';
import { byEditor, freeStorySlug, putIntoStories, toMembership } from './story-memberships';

type Made = { ok: true; slug: string } | { ok: false; missing: string[] };

/**
 * Makes a story of articles, which stay in those that they are in. An editor's title is no document's to change.
 *
 * @param articles their slugs, at least one: a story without articles is none
 * @returns the story's slug, or the slugs that no article has: then nothing is made
 */
export async function makeStory(
  clients: Clients,
  _: Permission<'editor'>,
  title: string,
  articles: readonly string[],
): Promise<Made> {
  const made = await clients.write((queries) => makeWithin(clients, queries, title, articles));
  // It is made by now; what search knows of it is made good at the next start, too.
  if (made.ok) await indexPending(clients).catch((error: unknown) => console.error(error));
  return made;
}

async function makeWithin(
  { engine }: Clients,
  queries: Queries,
  title: string,
  articles: readonly string[],
): Promise<Made> {
  const rows = await inParts(articles, (part) =>
    queries.article.findMany({
      where: { slug: { in: part } },
      select: {
        id: true,
        slug: true,
        publishedInstant: true,
        stories: { include: { story: true }, orderBy: { position: 'asc' } },
      },
    }),
  );
  const missing = articles.filter((slug) => !rows.some((row) => row.slug === slug));
  if (missing.length > 0 || rows.length === 0) return { ok: false, missing };
  const slug = await freeStorySlug(queries, title);
  for (const { id, stories, publishedInstant } of rows) {
    const memberships = [...stories.map(toMembership), byEditor({ slug, title })];
    await putIntoStories(queries, id, stories, memberships, publishedInstant);
  }
  await queries.story.update({ where: { slug }, data: { named: true }, select: { id: true } });
  // Writers wait for what one transaction takes in, and a story may have hundreds.
  await changeInParts(
    rows.map(({ id }) => id),
    (ids) => queries.article.updateMany({ where: { id: { in: ids } }, data: { indexedAs: 0 } }),
  );
  await recordChange(engine, queries, { articles: rows.map((row) => row.slug), stories: [slug] });
  return { ok: true, slug };
}
