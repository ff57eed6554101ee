import { deferredTypeScript } from '@/app/inline-scripts';

/** The script that brings the site's type; see lib/device/inline/deferred-type.ts. Strangers get it, too. */
export const GET = (): Response =>
  new Response(deferredTypeScript(), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
