import { feedLength, jsonFeed } from '@/lib/export/feeds';
import { site } from '@/lib/server/site';
import { library } from '@/lib/store/library';

export const dynamic = 'force-dynamic';

/** The newest articles with their full text, as JSON Feed. */
export async function GET(): Promise<Response> {
  const { siteUrl, siteName } = site();
  const articles = await (await library()).listFullArticles(feedLength);
  const of = { title: siteName, homeUrl: `${siteUrl}/`, feedUrl: `${siteUrl}/feed.json` };
  return new Response(jsonFeed(articles, of, site()), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
