import { sitemap, sitemapHeaders } from '@/lib/export/sitemap';
import { site } from '@/app/site';
import { library } from '@/lib/store/library';
import { listPages } from '../list-pages';

export const dynamic = 'force-dynamic';

/** One of the lists that a large site's sitemap names. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const entries = await listPages(await library(), await site(), (await params).part);
  if (!entries) return new Response('There is no such list of pages.\n', { status: 404 });
  return new Response(sitemap(entries), { headers: sitemapHeaders });
}
