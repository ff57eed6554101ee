import { firstPaint } from '@/app/inline-scripts';

/** The chosen theme and type for pages of ours that the framework doesn't make; see app/api/own-page.ts. */
export const GET = (): Response =>
  new Response(firstPaint(''), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
