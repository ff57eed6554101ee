import type { Story, ReportedMoment } from '../../article/article';
import { mergeMoments } from '../../context/timeline/merge-moments';
import { dependsOn } from '../../base/cache-tags';
import { toMoment } from '../articles/article-rows';
import type { Clients } from '../engine/clients';
import { readTitled } from '../engine/rows/cursor';
import { afterTitle, listPage, type Listed, type ListOn } from '../engine/rows/list-page';
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
export function listStories({ read }: Clients, on: ListOn): Promise<Listed<StoryCount>> {
  dependsOn('library');
  return listPage(on, {
    readCursor: readTitled,
    read: (after, take) =>
      read.story.findMany({
        where: afterTitle(after),
        orderBy: [{ title: 'asc' }, { id: 'asc' }],
        take,
      }),
    toItem: ({ slug, title, articleCount }) => ({ slug, title, articleCount }),
    toCursor: ({ title, id }) => [title, id],
  });
}
