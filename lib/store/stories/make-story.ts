import type { Permission } from '../../auth/permission';
import { normalizeText } from '../../text/normalize';
import { recordChange } from '../changes/changes';
import type { Clients, Queries } from '../engine/clients';
import { changeInParts, inParts } from '../engine/rows/in-parts';
import { indexPending } from '../search/rebuild-index';
import { freeStorySlug } from './story-memberships';

/** A story with its name. */
export interface Named {
  slug: string;
  title: string;
  articleCount: number;
}

/** So many stories of one name tell whom they are shown to. */
const mostNamesakes = 3;

/** How names are compared: without case and punctuation. Signs tell "C++" from "C#", and marks are vowels somewhere. */
export function nameKey(title: string): string {
  const plain = normalizeText(title, 'NFKC').toLowerCase().trim();
  return plain.replace(/[^\p{L}\p{M}\p{N}\p{S}#&@%*]+/gu, ' ').trim() || plain;
}

/**
 * The stories that readers would take for one of this title: of the same words, whatever their case.
 * @param own the one that is to have it, which is no namesake of itself
 */
export async function findNamesakes(queries: Queries, title: string, own?: number): Promise<Named[]> {
  const key = nameKey(title);
  // No column has titles without their case, and what each engine takes for the same letter differs.
  const all = await queries.story.findMany({ select: { id: true, title: true }, orderBy: { id: 'asc' } });
  const ids = all.filter((story) => story.id !== own && nameKey(story.title) === key).map(({ id }) => id);
  return queries.story.findMany({
    where: { id: { in: ids.slice(0, mostNamesakes) } },
    select: { slug: true, title: true, articleCount: true },
    orderBy: { id: 'asc' },
  });
}

type Made = { ok: true; slug: string } | { ok: false; missing: string[]; namesakes: Named[] };

/**
 * Makes a story of articles, which stay in those that they are in. An editor's title is no document's to change.
 *
 * @param articles their slugs, of now or earlier, at least one: a story without articles is none
 * @param isAnother whether it is made though there is a story of its name
 * @returns the story's slug; or its namesakes, or the slugs that no article has: then nothing is made
 */
export async function makeStory(
  clients: Clients,
  _: Permission<'editor'>,
  title: string,
  articles: readonly string[],
  { isAnother }: { isAnother: boolean },
): Promise<Made> {
  const made = await clients.write(async (queries): Promise<Made> => {
    // Looked for before, one of two that are made at once would not be seen.
    const namesakes = isAnother ? [] : await findNamesakes(queries, title);
    if (namesakes.length > 0) return { ok: false, missing: [], namesakes };
    return makeWithin(clients, queries, title, articles);
  });
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
  const moved = await inParts(articles, (part) =>
    queries.articleRedirect.findMany({ where: { fromSlug: { in: part } } }),
  );
  const current = new Map(moved.map(({ fromSlug, toSlug }) => [fromSlug, toSlug]));
  const slugs = new Set(articles.map((slug) => current.get(slug) ?? slug));
  const rows = await inParts(slugs, (part) =>
    queries.article.findMany({
      where: { slug: { in: part } },
      select: { id: true, slug: true, publishedInstant: true, stories: { select: { position: true } } },
    }),
  );
  for (const row of rows) slugs.delete(row.slug);
  if (slugs.size > 0 || rows.length === 0) return { ok: false, missing: [...slugs], namesakes: [] };
  const slug = await freeStorySlug(queries, title);
  const { id: storyId } = await queries.story.create({
    data: { slug, title, named: true, articleCount: rows.length },
    select: { id: true },
  });
  // Writers wait for what one transaction takes in, and a story may have hundreds: no article has a query of its own.
  await changeInParts(rows, async (part) => {
    await queries.storyArticle.createMany({
      data: part.map(({ id, publishedInstant, stories }) => ({
        ...{ storyId, articleId: id, publishedInstant },
        position: Math.max(-1, ...stories.map(({ position }) => position)) + 1,
      })),
    });
    const ids = part.map(({ id }) => id);
    await queries.article.updateMany({ where: { id: { in: ids } }, data: { indexedAs: 0 } });
  });
  await recordChange(engine, queries, { articles: rows.map((row) => row.slug), stories: [slug] });
  return { ok: true, slug };
}
