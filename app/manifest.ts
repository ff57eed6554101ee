import type { MetadataRoute } from 'next';
import { siteName } from './site';

/** The name is known when the site runs, not when it is built. */
export const dynamic = 'force-dynamic';

/** What a browser needs to install the site, and to offer it where readers share addresses. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const name = await siteName();
  const icon = (shape: 'mark' | 'maskable', side: number) => ({
    src: `/icons/${shape}-${side}.png`,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: shape === 'mark' ? ('any' as const) : ('maskable' as const),
  });
  return {
    id: '/',
    name,
    short_name: name,
    description: 'The news with the story so far beside it.',
    lang: 'en',
    dir: 'ltr',
    categories: ['news'],
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fcfbf8',
    theme_color: '#fcfbf8',
    icons: [icon('mark', 192), icon('mark', 512), icon('maskable', 192), icon('maskable', 512)],
    shortcuts: [
      { name: 'Stories', url: '/stories' },
      { name: 'On this device', url: '/offline' },
    ],
    screenshots: [
      {
        src: '/screenshot.png',
        sizes: '1440x900',
        type: 'image/png',
        form_factor: 'wide',
        label: 'An article with its timeline beside it',
      },
    ],
    share_target: {
      action: '/share',
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
  };
}
