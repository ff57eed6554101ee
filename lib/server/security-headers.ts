import { createHash } from 'node:crypto';

/**
 * A policy under which only files of this site and these scripts can run.
 * @param scripts sources as a policy names them: `'sha256-…'` or `'nonce-…'`
 */
export function contentSecurityPolicy(scripts: readonly string[] = []): string {
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** What nothing here uses is nothing that could be misused; reading aloud, copying and sharing aren't named. */
const unused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

export const openerHeader = 'cross-origin-opener-policy';

/**
 * No hold of other sites on our windows. The browser starts a process anew when it reads this, which takes a phone 50 ms
 * and more of the first screen: a page that is the same for everybody, and so has nothing to be spied out, goes without.
 */
export const openerPolicy = { [openerHeader]: 'same-origin' } as const;

/**
 * For every response: no guessing of types, no frames of others, no hold on our windows (but see above), no address given to other
 * sites, no scripts but our own.
 */
export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'strict-origin-when-cross-origin',
  ...openerPolicy,
  'permissions-policy': unused.map((feature) => `${feature}=()`).join(', '),
  'content-security-policy': contentSecurityPolicy(),
} as const;

export const scriptHash = (source: string): string =>
  `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** The server and the bundled app are separate copies of this module in one process; see cache-tags.ts. */
const key = Symbol.for('backstory.known-scripts');
const shared = globalThis as { [key]?: Set<string> };
const known = (shared[key] ??= new Set<string>());

/** Lets a script of ours run inline on every page. To be called once for each, where its module is loaded. */
export function knownScript(source: string): string {
  known.add(scriptHash(source));
  return source;
}

/** The hashes of all scripts that are let run, whatever a page's HTML may hold. */
export const knownScripts = (): string[] => [...known];
