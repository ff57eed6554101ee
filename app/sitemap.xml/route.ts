import { articleUrl } from '@/lib/export/site';
import { sitemap, sitemapHeaders, sitemapIndex, sitemapLength } from '@/lib/export/sitemap';
import { site } from '@/lib/site';
import { library } from '@/lib/store/library';
import { listStoryEntries } from '../sitemap/story-entries';

export const dynamic = 'force-dynamic';

/** All pages of the site, or, where they are too many for one list, a list of lists. */
export async function GET(): Promise<Response> {
  const store = await library();
  const first = await store.listSlugs({ limit: sitemapLength });
  if (!first.ok) throw new Error('the first page of a list was refused');
  if (!first.next) {
    const articles = first.items.map(({ slug, modifiedAt }) => ({
      url: articleUrl(site(), slug),
      modifiedAt,
    }));
    return new Response(sitemap([...(await listStoryEntries(store, site())), ...articles]), {
      headers: sitemapHeaders,
    });
  }
  const parts = ['stories', 'articles'];
  for (let after: string | null = first.next; after;) {
    parts.push(`articles-${after}`);
    const page = await store.listSlugs({ limit: sitemapLength, after });
    after = page.ok ? page.next : null;
  }
  const urls = parts.map((part) => `${site().siteUrl}/sitemap/${encodeURIComponent(part)}`);
  return new Response(sitemapIndex(urls), { headers: sitemapHeaders });
}
