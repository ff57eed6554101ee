import { articleUrl } from '@/lib/export/site';
import { sitemap, sitemapHeaders, sitemapLength } from '@/lib/export/sitemap';
import { site } from '@/lib/site';
import { library } from '@/lib/store/library';
import { listStoryEntries } from '../story-entries';

export const dynamic = 'force-dynamic';

/** One of the lists that a large site's sitemap names. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const { part } = await params;
  const store = await library();
  if (part === 'stories') {
    return new Response(sitemap(await listStoryEntries(store, site())), { headers: sitemapHeaders });
  }
  const match = /^articles(?:-(.+))?$/.exec(part);
  const page = match && (await store.listSlugs({ limit: sitemapLength, after: match[1] }));
  if (!page?.ok) return new Response('There is no such list of pages.\n', { status: 404 });
  const entries = page.items.map(({ slug, modifiedAt }) => ({ url: articleUrl(site(), slug), modifiedAt }));
  return new Response(sitemap(entries), { headers: sitemapHeaders });
}
