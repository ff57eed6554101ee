import { feedLength, jsonFeed } from '@/lib/export/feeds';
import { site } from '@/app/site';
import { library } from '@/lib/store/library';

export const dynamic = 'force-dynamic';

/** The newest articles with their full text, as JSON Feed. */
export async function GET(): Promise<Response> {
  const ours = await site();
  const articles = await (await library()).listFullArticles(feedLength);
  const of = { title: ours.siteName, homeUrl: `${ours.siteUrl}/`, feedUrl: `${ours.siteUrl}/feed.json` };
  return new Response(jsonFeed(articles, of, ours), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
