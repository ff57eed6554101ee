import { type ArticlesPage, articlesQuery, queryProblems } from '@/lib/api/articles';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** `GET /api/articles?story=&publisher=&after=&limit=`: the newest articles, page by page. */
export async function GET(request: Request): Promise<Response> {
  const query = articlesQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!query.success) {
    return problem(400, 'The query can’t be read.', { problems: queryProblems(query.error) });
  }
  const store = await library();
  const { story } = query.data;
  // A merged story's articles are listed under its old address too.
  const movedTo = story === undefined ? null : await store.stories.movedTo(story);
  const listed = await store.listArticles({ ...query.data, ...(movedTo !== null && { story: movedTo }) });
  if (!listed.ok) {
    return problem(400, 'The query can’t be read.', {
      problems: [{ parameter: 'after', reason: 'This is not where a page of ours ended.' }],
    });
  }
  return Response.json({ items: listed.items, next: listed.next } satisfies ArticlesPage);
}
