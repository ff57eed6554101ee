import {
  arrangeFrontPage,
  type FrontMark,
  type FrontPage,
  type FrontStory,
  mostBands,
  storiesOf,
} from '../../article/lists/front-page';
import type { ArticleCard, MergedMoment, ReportedMoment } from '../../article/article';
import type { Decision } from '../../context/timeline/decisions/decision';
import { mergeMoments } from '../../context/timeline/merge-moments';
import { weightyMoments } from '../../context/timeline/weighty-moments';
import { dependsOn } from '../../base/cache-tags';
import type { Clients } from '../engine/clients';
import { findLead, listArticles } from '../articles/articles';
import { cardFields, toCard, toMoment } from '../articles/article-rows';
import { toDecisions } from './story-json';

/** How many of the newest articles the front page is made of: with more its HTML would be over 14 kB … */
const newestCount = 30;
/** … and how often so many more are read, where one long story takes up most of them. */
const mostReads = 4;
const fewestOthers = 18;
/** A band shows so many articles … */
const bandLength = 3;
/** … and its line is made from so many, so that a story of thousands costs no more than one of these. */
const lineLength = 24;
/** Of moments that no article is of; more would crowd the line. */
const mostMoments = 6;

/** The lead, the stories of the newest articles, and those articles that have none. */
export async function findFrontPage(clients: Clients): Promise<FrontPage> {
  dependsOn('library');
  const lead = await findLead(clients);
  const items: ArticleCard[] = [];
  let next: string | null | undefined;
  for (let reads = 0; reads < mostReads && next !== null; reads += 1) {
    const listed = await listArticles(clients, { after: next, limit: newestCount });
    if (!listed.ok) break;
    items.push(...listed.items);
    next = listed.next;
    if (countOthers(items) >= fewestOthers) break;
  }
  const stories = await findStories(clients, storiesOf(lead ? [lead, ...items] : items));
  const last = items.at(-1);
  return {
    ...arrangeFrontPage(lead, items, stories),
    next: next ?? null,
    olderCount: next && last ? await countOlder(clients, last.slug) : 0,
  };
}

/** How many of these articles will be in no band. */
function countOthers(items: readonly ArticleCard[]): number {
  const counts = new Map<string, number>();
  for (const { stories } of items)
    if (stories[0]) counts.set(stories[0].slug, (counts.get(stories[0].slug) ?? 0) + 1);
  const bands = [...counts].filter(([, count]) => count > 1).slice(0, mostBands + 1);
  return items.length - bands.reduce((sum, [, count]) => sum + count, 0);
}

async function findStories(clients: Clients, slugs: readonly string[]): Promise<FrontStory[]> {
  const rows = await clients.read.story.findMany({
    where: { slug: { in: slugs.slice(0, newestCount) }, articleCount: { gt: 1 } },
    select: { id: true, slug: true, title: true, articleCount: true, decisions: true },
  });
  const inOrder = rows.toSorted((a, b) => slugs.indexOf(a.slug) - slugs.indexOf(b.slug));
  // The lead's is not one of the bands.
  return Promise.all(
    inOrder.slice(0, mostBands + 1).map(async ({ id, decisions, ...story }) => ({
      ...story,
      ...(await readStory(clients, id, toDecisions({ decisions }))),
    })),
  );
}

async function readStory(
  { read }: Clients,
  storyId: number,
  decisions: readonly Decision[],
): Promise<Pick<FrontStory, 'articles' | 'marks'>> {
  const rows = await read.storyArticle.findMany({
    where: { storyId },
    orderBy: [{ publishedInstant: 'desc' }, { articleId: 'desc' }],
    take: lineLength,
    select: { article: { select: { ...cardFields, moments: { orderBy: { position: 'asc' } } } } },
  });
  const found = rows.map(({ article: { moments, ...row } }) => ({ card: toCard(row), moments }));
  const reported = found.toReversed().flatMap(({ card, moments }) =>
    moments.map((moment): ReportedMoment => ({
      ...toMoment(moment),
      article: {
        slug: card.slug,
        headline: card.headline,
        publishedAt: card.publishedAt,
        language: card.language,
        direction: card.direction,
      },
    })),
  );
  const cards = found.map(({ card }) => card);
  // One more than is shown, as the lead may be among them.
  return {
    articles: cards.slice(0, bandLength + 1),
    marks: marksOf(cards, mergeMoments(reported, decisions)),
  };
}

function marksOf(
  cards: readonly { slug: string; publishedAt: string }[],
  timeline: readonly MergedMoment[],
): FrontMark[] {
  const days = new Map(cards.map(({ slug, publishedAt }) => [publishedAt.slice(0, 10), slug]));
  const shown = timeline.filter((one) => one.shown !== 'never');
  const moments = weightyMoments(shown, cards.length)
    .filter(({ moment }) => !days.has(moment.date))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostMoments);
  return [
    ...[...days].map(([date, slug]): FrontMark => ({ id: slug, date, kind: 'article' })),
    ...moments.map(({ moment }): FrontMark => ({
      id: `${moment.article.slug} ${moment.id}`,
      date: moment.date,
      kind: 'moment',
    })),
  ];
}

async function countOlder({ read }: Clients, slug: string): Promise<number> {
  const last = await read.article.findUniqueOrThrow({
    where: { slug },
    select: { id: true, publishedInstant: true },
  });
  const { id, publishedInstant } = last;
  return read.article.count({
    where: {
      publishedInstant: { lte: publishedInstant },
      OR: [{ publishedInstant: { lt: publishedInstant } }, { id: { lt: id } }],
    },
  });
}
