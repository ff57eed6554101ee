import { env } from './env';
import type { Site } from './export/site';

/** This site, as exports know it. */
export function site(): Site {
  const { SITE_URL, SITE_NAME } = env();
  return { siteUrl: SITE_URL, siteName: SITE_NAME };
}
