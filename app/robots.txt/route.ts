import { robotsText } from '@/lib/export/sitemap';
import { env } from '@/lib/base/env';

export const dynamic = 'force-dynamic';

export function GET(): Response {
  return new Response(robotsText(env().SITE_URL), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
