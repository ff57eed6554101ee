import { cache } from 'react';
import { env } from '@/lib/base/env';
import type { Site } from '@/lib/export/site';
import { library } from '@/lib/store/library';

/** What the site is called; asked for once for each page. */
export const siteName = cache(async (): Promise<string> => (await library()).site.findName(env().SITE_NAME));

/** This site, as exports know it. */
export const site = async (): Promise<Site> => ({ siteUrl: env().SITE_URL, siteName: await siteName() });

/** A page's own address, and the feeds beside it: the framework takes a page's in place of the layout's. */
export async function alternates(canonical?: string) {
  const title = await siteName();
  return {
    ...(canonical !== undefined && { canonical }),
    types: {
      'application/atom+xml': [{ url: '/feed.xml', title }],
      'application/feed+json': [{ url: '/feed.json', title }],
    },
  };
}
