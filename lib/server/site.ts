import { env } from '../base/env';
import type { Site } from '../export/site';

/** This site, as exports know it. */
export function site(): Site {
  const { SITE_URL, SITE_NAME } = env();
  return { siteUrl: SITE_URL, siteName: SITE_NAME };
}

/** A page's own address, and the feeds beside it: the framework takes a page's in place of the layout's. */
export function alternates(canonical?: string) {
  const title = env().SITE_NAME;
  return {
    ...(canonical !== undefined && { canonical }),
    types: {
      'application/atom+xml': [{ url: '/feed.xml', title }],
      'application/feed+json': [{ url: '/feed.json', title }],
    },
  };
}
