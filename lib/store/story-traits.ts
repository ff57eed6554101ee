import type { ArticleDraft, PassageContent } from '../article/article';
import type { Clients } from './clients';
import { headlineKey } from './headline-key';
import { inParts } from './in-parts';
import type { StoryTraits } from './store';

/** More stories than this with names in common have them by chance. */
const mostStories = 8;

/** A story's latest articles tell what it is about now; a long-running one has hundreds. */
const articlesPerStory = 20;

/** A name that more articles than this have in common, such as a country's, tells no stories apart. */
const mostSharing = 400;

/** Names come with those first that the article is about; a list of a thousand is about few of them. */
const mostNames = 400;

/** Fewer names in common than this are a coincidence. */
const fewestShared = 2;

/**
 * The stories that an article with these names and links may belong to, those with most in common first:
 * the most that a few indexed reads find. Which of them it belongs to, if any, is for others to say.
 */
export async function listStoryTraits(
  { read }: Clients,
  draft: ArticleDraft,
  names: readonly string[],
): Promise<StoryTraits[]> {
  const weights = new Map<number, number>();
  const add = (articleId: number, weight: number) =>
    weights.set(articleId, (weights.get(articleId) ?? 0) + weight);

  const asked = [...new Set(names)].slice(0, mostNames);
  const counted = asked.length
    ? await read.articleName.groupBy({ by: ['name'], where: { name: { in: asked } }, _count: true })
    : [];
  const telling = counted.filter(({ _count }) => _count <= mostSharing).map(({ name }) => name);
  const sharing = telling.length
    ? await read.articleName.groupBy({
        by: ['articleId'],
        where: { name: { in: telling } },
        _count: true,
        having: { articleId: { _count: { gte: Math.min(fewestShared, telling.length) } } },
        orderBy: { _count: { articleId: 'desc' } },
        take: mostSharing,
      })
    : [];
  for (const { articleId, _count } of sharing) add(articleId, _count);
  // A link is an editor's own word, so that it outweighs any number of names.
  for (const articleId of await linkedArticles(read, draft)) add(articleId, names.length + 1);

  const members = await inParts(weights.keys(), (part) =>
    read.storyArticle.findMany({
      where: { articleId: { in: part } },
      select: { storyId: true, articleId: true },
    }),
  );
  const byStory = new Map<number, number>();
  for (const { storyId, articleId } of members)
    byStory.set(storyId, Math.max(byStory.get(storyId) ?? 0, weights.get(articleId) ?? 0));
  const likely = [...byStory].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostStories);
  return Promise.all(likely.map(([storyId]) => traitsOf(read, storyId)));
}

/** The articles that the draft's links lead to, and those whose links lead to the draft. */
async function linkedArticles(read: Clients['read'], draft: ArticleDraft): Promise<number[]> {
  const urls = draft.passages.flatMap((passage) =>
    passage.kind === 'related' && passage.link.url !== null ? passage.link.url : [],
  );
  const to = await inParts(urls, (part) =>
    read.article.findMany({ where: { url: { in: part } }, select: { id: true } }),
  );
  const from = await read.relatedLink.findMany({
    where: { OR: [{ headlineKey: headlineKey(draft.headline) }, ...(draft.url ? [{ url: draft.url }] : [])] },
    select: { articleId: true },
    take: mostSharing,
  });
  return [...to.map(({ id }) => id), ...from.map(({ articleId }) => articleId)];
}

async function traitsOf(read: Clients['read'], id: number): Promise<StoryTraits> {
  const { slug, title, articles } = await read.story.findUniqueOrThrow({
    where: { id },
    select: {
      slug: true,
      title: true,
      articles: {
        orderBy: [{ publishedInstant: 'desc' }, { articleId: 'desc' }],
        take: articlesPerStory,
        select: {
          article: {
            select: {
              slug: true,
              url: true,
              headline: true,
              publishedAt: true,
              names: { orderBy: { position: 'asc' }, select: { name: true } },
              moments: { orderBy: { position: 'asc' }, select: { date: true, heading: true, summary: true } },
              passages: {
                where: { kind: 'related' },
                orderBy: { position: 'asc' },
                select: { content: true },
              },
            },
          },
        },
      },
    },
  });
  return {
    slug,
    title,
    articles: articles.map(({ article: { names, passages, ...article } }) => ({
      ...article,
      names: names.map(({ name }) => name),
      related: passages.flatMap(({ content }) => {
        const passage = JSON.parse(content) as PassageContent;
        return passage.kind === 'related' ? passage.link : [];
      }),
    })),
  };
}
