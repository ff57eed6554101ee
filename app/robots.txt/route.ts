import { robotsText } from '@/lib/export/sitemap';
import { site } from '@/lib/server/site';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(robotsText(site().siteUrl), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
