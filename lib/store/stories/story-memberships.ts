import type { Origin, StoryRef } from '../../article/article';
import { slugFrom } from '../../article/slug';
import type { Queries } from '../engine/clients';
import { changeInParts, inParts } from '../engine/rows/in-parts';
import { reindexArticles } from '../search/rebuild-index';
import type { Engine } from '../engine/database';
import { forgetMember } from './merging/before-of';
import type { StorySuggestion } from './story-types';
import { reasonsColumn } from '../articles/article-json';

/** A story that an article is in, and who says so. */
export interface Membership extends StoryRef {
  origin: Origin;
  /** Why, where it is a suggestion. */
  reasons: readonly string[];
}

/** What an editor says of an article's stories. */
export const byEditor = ({ slug, title }: StoryRef): Membership => ({
  slug,
  title,
  origin: 'editor',
  reasons: [],
});

/** As a row says it. */
export const toMembership = (row: {
  story: StoryRef;
  origin: string;
  reasons: string | null;
}): Membership => ({
  slug: row.story.slug,
  title: row.story.title,
  origin: row.origin as Origin,
  reasons: row.reasons === null ? [] : reasonsColumn.read(row.reasons),
});

/**
 * Puts the article into these stories, in this order, and takes it out of those it was in before;
 * a story that is left without articles goes.
 *
 * @returns the ids of the stories that it is in now
 */
export async function putIntoStories(
  queries: Queries,
  articleId: number,
  before: { storyId: number }[],
  memberships: readonly Membership[],
  publishedInstant: Date,
): Promise<number[]> {
  const slugs = memberships.map(({ slug }) => slug);
  const known = await inParts(slugs, (part) => queries.story.findMany({ where: { slug: { in: part } } }));
  const rows = new Map<number, Membership>();
  for (const membership of memberships) {
    const { slug, title, origin } = membership;
    let story = known.find((one) => one.slug === slug);
    if (!story) {
      story = await queries.story.create({ data: { slug, title, articleCount: 0 } });
      known.push(story);
    } else if (story.title !== title && origin === 'editor') {
      await queries.story.update({ where: { slug }, data: { title }, select: { id: true } });
    }
    if (!rows.has(story.id)) rows.set(story.id, membership);
  }
  const storyIds = [...rows.keys()];
  const left = before.map(({ storyId }) => storyId);
  if (left.length) await queries.storyArticle.deleteMany({ where: { articleId } });
  if (storyIds.length) {
    await queries.storyArticle.createMany({
      data: [...rows].map(([storyId, { origin, reasons }], position) => ({
        storyId,
        articleId,
        position,
        publishedInstant,
        origin,
        reasons: reasons.length > 0 ? reasonsColumn.write([...reasons]) : null,
      })),
    });
  }
  await changeCount(
    queries,
    storyIds.filter((id) => !left.includes(id)),
    1,
  );
  const leaving = left.filter((id) => !storyIds.includes(id));
  await forgetMember(queries, leaving, articleId);
  await changeCount(queries, leaving, -1);
  return storyIds;
}

async function changeCount(queries: Queries, ids: number[], by: 1 | -1): Promise<void> {
  await changeInParts(ids, async (part) => {
    const where = { id: { in: part } };
    await queries.story.updateMany({ where, data: { articleCount: { increment: by } } });
    if (by < 0) await queries.story.deleteMany({ where: { ...where, articleCount: { lte: 0 } } });
  });
}

/** The story that a suggestion would put an article into; a new one's slug may be another by then. */
export const foreseeStory = ({ story, title, reasons }: StorySuggestion) => ({
  slug: story?.slug ?? slugFrom(title),
  title: story?.title ?? title,
  reasons,
});

/**
 * What a suggestion comes to now: the story that there is, or a new one made with the article that was in
 * none. Null where that article has got a story since, or the story is gone.
 *
 * @returns also the slugs of the other articles that are in the story by this
 */
export async function acceptSuggestion(
  engine: Engine,
  queries: Queries,
  { story, partnerId, title, reasons }: StorySuggestion,
): Promise<{ membership: Membership; others: string[] } | null> {
  const suggested = { origin: 'suggestion', reasons } as const;
  if (story) {
    const known = await queries.story.findUnique({ where: { slug: story.slug } });
    return known && { membership: { slug: known.slug, title: known.title, ...suggested }, others: [] };
  }
  const partner =
    partnerId === null
      ? null
      : await queries.article.findUnique({
          where: { id: partnerId },
          select: { slug: true, publishedInstant: true, stories: true },
        });
  if (partnerId === null || !partner || partner.stories.length > 0) return null;
  const membership: Membership = { slug: await freeStorySlug(queries, title), title, ...suggested };
  await putIntoStories(queries, partnerId, [], [membership], partner.publishedInstant);
  await reindexArticles(engine, queries, [partnerId]);
  return { membership, others: [partner.slug] };
}

/** The slug of the title, or the first of `slug-2`, `slug-3`, … that no other story has or had. */
export async function freeStorySlug(queries: Queries, title: string): Promise<string> {
  const wanted = slugFrom(title);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    const taken =
      (await queries.story.findUnique({ where: { slug }, select: { slug: true } })) ??
      (await queries.storyRedirect.findUnique({ where: { slug }, select: { slug: true } }));
    if (!taken) return slug;
  }
}
