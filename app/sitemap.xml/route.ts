import { sitemap, sitemapHeaders, sitemapIndex } from '@/lib/export/sitemap';
import { site } from '@/app/site';
import { library } from '@/lib/store/library';
import { listSite } from '../sitemap/list-pages';

export const dynamic = 'force-dynamic';

/** All pages of the site, or, where they are too many for one list, a list of lists. */
export async function GET(): Promise<Response> {
  const ours = await site();
  const listed = await listSite(await library(), ours);
  const text =
    'entries' in listed
      ? sitemap(listed.entries)
      : sitemapIndex(listed.parts.map((part) => `${ours.siteUrl}/sitemap/${encodeURIComponent(part)}`));
  return new Response(text, { headers: sitemapHeaders });
}
