import type { Permission } from '../../auth/permission';
import { recordChange } from '../changes/changes';
import type { Clients, Queries } from '../engine/clients';
import { findNamesakes, nameKey, type Named } from './make-story';
import { reindexArticles } from '../search/rebuild-index';
import { byEditor, type Membership, putIntoStories, toMembership } from './story-memberships';
import { setApart } from './story-suggestions';

/** What an editor says of a story. */
export interface StoryWords {
  title: string;
  /** What it is about; null for nothing. */
  description: string | null;
  /** In the list of stories, from 1; those of one place by title. */
  place: number;
}

/**
 * Gives a story its title, description and place; its address stays. From then on no document gives it another
 * title.
 *
 * @param isAnother whether it gets the title though another story has that name
 * @returns where nothing was changed, the stories that have the name; none where there is no such story
 */
export async function describeStory(
  { engine, write }: Clients,
  _: Permission<'editor'>,
  slug: string,
  words: StoryWords,
  { isAnother = false }: { isAnother?: boolean } = {},
): Promise<{ ok: true } | { ok: false; namesakes: Named[] }> {
  return write(async (queries) => {
    const before = await queries.story.findUnique({ where: { slug } });
    if (!before) return { ok: false, namesakes: [] };
    const isRenamed = nameKey(before.title) !== nameKey(words.title);
    const namesakes = isRenamed && !isAnother ? await findNamesakes(queries, words.title, before.id) : [];
    if (namesakes.length > 0) return { ok: false, namesakes };
    const named = before.named || before.title !== words.title;
    await queries.story.update({ where: { slug }, data: { ...words, named }, select: { id: true } });
    const members = await queries.storyArticle.findMany({
      where: { storyId: before.id },
      select: { articleId: true, article: { select: { slug: true } } },
    });
    if (before.title !== words.title)
      await reindexArticles(
        engine,
        queries,
        members.map(({ articleId }) => articleId),
      );
    const articles = members.map(({ article }) => article.slug);
    await recordChange(engine, queries, { articles, stories: [slug] });
    return { ok: true };
  });
}

/** Puts an article into a story, behind those that it is in. False where either isn't there. */
export async function putIntoStory(
  clients: Clients,
  _: Permission<'editor'>,
  story: string,
  article: string,
): Promise<boolean> {
  return clients.write(async (queries) => {
    const found = await findBoth(queries, story, article);
    if (!found) return false;
    const others = found.memberships.filter(({ slug }) => slug !== story);
    await move(clients, queries, found, [...others, byEditor(found.story)]);
    return true;
  });
}

/**
 * Takes an article out of a story, and keeps it apart from those that stay, so that no suggestion puts them together
 * again. False where it isn't in it.
 */
export async function takeOutOfStory(
  clients: Clients,
  _: Permission<'editor'>,
  story: string,
  article: string,
): Promise<boolean> {
  return clients.write(async (queries) => {
    const found = await findBoth(queries, story, article);
    if (!found?.memberships.some(({ slug }) => slug === story)) return false;
    const rest = await queries.storyArticle.findMany({
      where: { story: { slug: story }, articleId: { not: found.row.id } },
      select: { articleId: true },
    });
    await setApart(
      queries,
      found.row.id,
      rest.map(({ articleId }) => articleId),
    );
    await move(
      clients,
      queries,
      found,
      found.memberships.filter(({ slug }) => slug !== story),
    );
    return true;
  });
}

/**
 * Where an editor has published an article without a story that it was in: keeps it apart from those that it is in no
 * story with any more.
 */
export async function setApartFromLeft(
  queries: Queries,
  articleId: number,
  { before, now }: { before: readonly number[]; now: readonly number[] },
): Promise<void> {
  const left = before.filter((id) => !now.includes(id));
  if (left.length === 0) return;
  const membersOf = async (storyIds: readonly number[]) =>
    (
      await queries.storyArticle.findMany({
        where: { storyId: { in: [...storyIds] }, articleId: { not: articleId } },
        select: { articleId: true },
      })
    ).map((row) => row.articleId);
  const still = new Set(await membersOf(now));
  const others = new Set((await membersOf(left)).filter((id) => !still.has(id)));
  await setApart(queries, articleId, [...others]);
}

async function findBoth({ story, article }: Queries, storySlug: string, articleSlug: string) {
  const [known, row] = [
    await story.findUnique({ where: { slug: storySlug }, select: { slug: true, title: true } }),
    await article.findUnique({
      where: { slug: articleSlug },
      select: {
        id: true,
        slug: true,
        publishedInstant: true,
        stories: { include: { story: true }, orderBy: { position: 'asc' } },
      },
    }),
  ];
  return known && row && { story: known, row, memberships: row.stories.map(toMembership) };
}

async function move(
  { engine }: Clients,
  queries: Queries,
  { story, row }: NonNullable<Awaited<ReturnType<typeof findBoth>>>,
  memberships: readonly Membership[],
): Promise<void> {
  await putIntoStories(queries, row.id, row.stories, memberships, row.publishedInstant);
  await reindexArticles(engine, queries, [row.id]);
  await recordChange(engine, queries, { articles: [row.slug], stories: [story.slug] });
}
