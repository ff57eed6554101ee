import type { Permission } from '../../auth/permission';
import { recordChange } from '../changes/changes';
import type { Clients } from '../engine/clients';
import { countPublisher } from '../articles/publishers';
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
    await removeTerms(clients.engine, queries, id);
    await orphanAll(queries, id);
    await unindexArticles(clients.engine, queries, [id]);
    await queries.article.delete({ where: { id }, select: { id: true } });
    const linking = await resolveLinks(
      queries,
      relatedFrom.filter((link) => link.articleId !== id),
    );
    await recordChange(clients.engine, queries, {
      articles: [slug, ...linking],
      stories: stories.map(({ story }) => story.slug),
    });
    return true;
  });
}
