import type { Permission } from '../../auth/permission';
import { recordChange } from '../changes/changes';
import type { Clients, Queries } from '../engine/clients';
import type { Engine } from '../engine/database';
import { countPublisher } from '../articles/publishers';
import { dropRedirects } from '../articles/redirects';
import { resolveLinks } from '../articles/related-links';
import { orphanAll } from '../readers/annotations/reanchor';
import { unindexArticles } from '../search/search-index';
import { removeTerms } from '../stories/article-terms';
import { putIntoStories } from '../stories/story-memberships';

/** @returns false where there was no article of this slug */
export async function removeArticle(
  clients: Clients,
  _: Permission<'editor'>,
  slug: string,
): Promise<boolean> {
  return clients.write(async (queries) => {
    await dropRedirects(queries, [slug]);
    return removeWithin(clients.engine, queries, slug);
  });
}

/** As `removeArticle`, within a transaction that does more. */
export async function removeWithin(engine: Engine, queries: Queries, slug: string): Promise<boolean> {
  const article = await queries.article.findUnique({
    where: { slug },
    select: {
      id: true,
      publisherName: true,
      publishedInstant: true,
      stories: { include: { story: true } },
      relatedFrom: true,
    },
  });
  if (!article) return false;
  const { id, stories, relatedFrom, publisherName, publishedInstant } = article;
  await putIntoStories(queries, id, stories, [], publishedInstant);
  await countPublisher(queries, publisherName, null);
  await removeTerms(engine, queries, id);
  await orphanAll(queries, id);
  await unindexArticles(engine, queries, [id]);
  await queries.article.delete({ where: { id }, select: { id: true } });
  const linking = await resolveLinks(
    queries,
    relatedFrom.filter((link) => link.articleId !== id),
  );
  await recordChange(engine, queries, {
    articles: [slug, ...linking],
    stories: stories.map(({ story }) => story.slug),
  });
  return true;
}
