import type { Story, ReportedMoment } from '../../article/article';
import { mergeMoments } from '../../context/timeline/merge-moments';
import { dependsOn } from '../../base/cache-tags';
import { toMoment } from '../articles/article-rows';
import type { Clients } from '../engine/clients';
import { readTitled, writeCursor } from '../engine/cursor';
import type { Listed, ListOn } from '../engine/listed';
import type { StoryCount } from './story-types';

/** The story with its articles' moments merged. */
export async function findStory({ read }: Clients, slug: string): Promise<Story | null> {
  dependsOn(`story:${slug}`);
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
  const reported = rows.flatMap(({ article: { moments, direction, ...rest } }): ReportedMoment[] => {
    const article = { ...rest, direction: direction as ReportedMoment['article']['direction'] };
    return moments.map((moment) => ({ ...toMoment(moment), article }));
  });
  return { slug, title: story.title, articleCount: story.articleCount, timeline: mergeMoments(reported) };
}

/** By title. */
export async function listStories({ read }: Clients, { after, limit }: ListOn): Promise<Listed<StoryCount>> {
  dependsOn('library');
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
