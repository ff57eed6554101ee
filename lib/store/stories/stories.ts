import type { MergedMoment, ReportedMoment, Story } from '../../article/article';
import { mergeMoments } from '../../context/timeline/merge-moments';
import { dependsOn } from '../../base/cache-tags';
import { toMoment } from '../articles/article-rows';
import type { Clients } from '../engine/clients';
import { readPlaced } from '../engine/rows/cursor';
import { afterPlace, listPage, type Listed, type ListOn } from '../engine/rows/list-page';
import { toDecisions } from './story-json';
import type { StoryCount } from './story-types';

/** The story with its articles' moments merged. */
export async function findStory({ read }: Clients, slug: string): Promise<Story | null> {
  dependsOn(`story:${slug}`);
  const story = await read.story.findUnique({ where: { slug } });
  if (!story) return null;
  const timeline = (await findTimeline(read, story)).filter(({ shown }) => shown !== 'never');
  const { title, description, place, articleCount } = story;
  return { slug, title, description, place, articleCount, timeline };
}

/** The moments of a story's articles, merged as editors decided; those that they hid, too. */
export async function findTimeline(
  read: Clients['read'],
  { id, decisions }: { id: number; decisions: string | null },
): Promise<MergedMoment[]> {
  const rows = await read.storyArticle.findMany({
    where: { storyId: id, article: { moments: { some: {} } } },
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
  return mergeMoments(reported, toDecisions({ decisions }));
}

/** By the places that editors gave them, then by title. */
export function listStories({ read }: Clients, on: ListOn): Promise<Listed<StoryCount>> {
  dependsOn('library');
  return listPage(on, {
    readCursor: readPlaced,
    read: (after, take) =>
      read.story.findMany({
        where: afterPlace(after),
        orderBy: [{ place: 'asc' }, { title: 'asc' }, { id: 'asc' }],
        take,
      }),
    toItem: ({ slug, title, articleCount }) => ({ slug, title, articleCount }),
    toCursor: ({ place, title, id }): [number, string, number] => [place, title, id],
  });
}
