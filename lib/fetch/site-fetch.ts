import packageFile from '../../package.json' with { type: 'json' };
import { env } from '../base/env';
import { createFetch } from './create-fetch';
import type { SafeFetch } from './fetched';

const robotName = 'Backstory';

let made: SafeFetch | undefined;

/** The process's one way out, as the environment has it: its limits for each host hold for all of it. */
export function siteFetch(): SafeFetch {
  if (made) return made;
  const { ALLOW_PRIVATE_FETCH, LOG_LEVEL, SITE_URL } = env();
  const options = { userAgent: userAgent(packageFile.version, SITE_URL), robotName };
  if (!ALLOW_PRIVATE_FETCH) return (made = createFetch(options));
  if (LOG_LEVEL !== 'silent') {
    console.warn(
      'ALLOW_PRIVATE_FETCH is on: pages are fetched from private networks too. It is meant for tests only.',
    );
  }
  return (made = createFetch({ ...options, mayReach: () => true, anyPort: true }));
}

/** Who asks, and where to turn to; an address that only this machine knows would help nobody. */
export function userAgent(version: string, siteUrl: string): string {
  const { hostname } = new URL(siteUrl);
  const isLocal = !hostname.includes('.') || /^[\d.]+$/.test(hostname);
  return `${robotName}/${version} (reading app${isLocal ? '' : `; +${siteUrl}`})`;
}
