import type { Story, StoryRef, ToldMoment } from '../article/article';
import { mergeEvents } from '../article/merge-events';
import { tag } from '../http/page-tags';
import { toMoment } from './article-rows';
import type { Clients, Queries } from './clients';
import { readTitled, writeCursor } from './cursor';
import { changeInParts, inParts } from './in-parts';
import type { Listed, ListOn, StoryCount } from './store';

/** The story with its articles' moments merged. */
export async function findStory({ read }: Clients, slug: string): Promise<Story | null> {
  tag(`story:${slug}`);
  const story = await read.story.findUnique({ where: { slug } });
  if (!story) return null;
  const rows = await read.storyArticle.findMany({
    where: { storyId: story.id, article: { moments: { some: {} } } },
    orderBy: [{ publishedInstant: 'asc' }, { articleId: 'asc' }],
    select: {
      article: {
        select: {
          slug: true,
          headline: true,
          publishedAt: true,
          language: true,
          direction: true,
          moments: { orderBy: { position: 'asc' } },
        },
      },
    },
  });
  const told = rows.flatMap(({ article: { moments, direction, ...rest } }): ToldMoment[] => {
    const article = { ...rest, direction: direction as ToldMoment['article']['direction'] };
    return moments.map((moment) => ({ ...toMoment(moment), article }));
  });
  return { slug, title: story.title, articleCount: story.articleCount, timeline: mergeEvents(told) };
}

/** By title. */
export async function listStories({ read }: Clients, { after, limit }: ListOn): Promise<Listed<StoryCount>> {
  tag('library');
  const cursor = after === undefined ? undefined : readTitled(after);
  if (cursor === null) return { ok: false, reason: 'bad-cursor' };
  const rows = await read.story.findMany({
    // Written so that the index can start at the title, which it can't where the whole is an OR.
    where: cursor && {
      title: { gte: cursor[0] },
      OR: [{ title: { gt: cursor[0] } }, { id: { gt: cursor[1] } }],
    },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    ok: true,
    items: shown.map(({ slug, title, articleCount }) => ({ slug, title, articleCount })),
    next: last ? writeCursor([last.title, last.id]) : null,
  };
}

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
  stories: StoryRef[],
  publishedInstant: Date,
): Promise<number[]> {
  const slugs = stories.map(({ slug }) => slug);
  const known = await inParts(slugs, (part) => queries.story.findMany({ where: { slug: { in: part } } }));
  const storyIds: number[] = [];
  for (const { slug, title } of stories) {
    let story = known.find((one) => one.slug === slug);
    if (!story) {
      story = await queries.story.create({ data: { slug, title, articleCount: 0 } });
      known.push(story);
    } else if (story.title !== title) {
      await queries.story.update({ where: { slug }, data: { title }, select: { id: true } });
    }
    if (!storyIds.includes(story.id)) storyIds.push(story.id);
  }
  const left = before.map(({ storyId }) => storyId);
  if (left.length) await queries.storyArticle.deleteMany({ where: { articleId } });
  if (storyIds.length) {
    await queries.storyArticle.createMany({
      data: storyIds.map((storyId, position) => ({ storyId, articleId, position, publishedInstant })),
    });
  }
  await changeCount(
    queries,
    storyIds.filter((id) => !left.includes(id)),
    1,
  );
  await changeCount(
    queries,
    left.filter((id) => !storyIds.includes(id)),
    -1,
  );
  return storyIds;
}

async function changeCount(queries: Queries, ids: number[], by: 1 | -1): Promise<void> {
  await changeInParts(ids, async (part) => {
    const where = { id: { in: part } };
    await queries.story.updateMany({ where, data: { articleCount: { increment: by } } });
    if (by < 0) await queries.story.deleteMany({ where: { ...where, articleCount: { lte: 0 } } });
  });
}
