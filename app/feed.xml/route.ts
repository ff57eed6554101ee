import { atomFeed, feedLength } from '@/lib/export/feeds';
import { site } from '@/lib/server/site';
import { library } from '@/lib/store/library';

export const dynamic = 'force-dynamic';

/** The newest articles with their full text, as Atom. */
export async function GET(): Promise<Response> {
  const { siteUrl, siteName } = site();
  const articles = await (await library()).listFullArticles(feedLength);
  const of = { title: siteName, homeUrl: `${siteUrl}/`, feedUrl: `${siteUrl}/feed.xml` };
  return new Response(atomFeed(articles, of, site()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
