import { inlineScript } from '@/lib/server/scripts/inline-scripts';

/** The script of the forms that use passkeys; see lib/device/inline/passkeys.ts. Strangers get it, too. */
export const GET = (): Response =>
  new Response(inlineScript('passkeys', []), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
