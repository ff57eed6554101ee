import { readerGet } from '@/app/api/reader/reader-route';
import { type SavedArticles } from '@/lib/api/reader-readings';
import { mostAtOnce } from '@/lib/reader/reading';
import { library } from '@/lib/store/library';

/** `GET /api/reader/saved`: the articles saved last, which devices store for when there is no network. */
export const GET = readerGet(async ({ reader }) => {
  if (reader === null) return Response.json({ slugs: [] } satisfies SavedArticles);
  const listed = await (await library()).readings.list(reader, { state: 'saved', limit: mostAtOnce });
  const slugs = listed.ok ? listed.items.map(({ article }) => article.slug) : [];
  return Response.json({ slugs } satisfies SavedArticles);
});
