import { readerGet } from '@/app/api/reader/reader-route';
import type { StoryNews } from '@/lib/reader/reading';
import { readSlug } from '@/lib/api/slug-param';
import { library } from '@/lib/store/library';

/** `GET /api/reader/stories/SLUG/news`: what came since the reader last read the story. */
export const GET = readerGet<{ slug: string }>(async ({ reader, params }) => {
  const slug = readSlug(params.slug);
  const none: StoryNews = { since: null, slugs: [] };
  const news =
    reader === null || slug === null ? none : await (await library()).readings.findNews(reader, slug);
  return Response.json(news);
});
