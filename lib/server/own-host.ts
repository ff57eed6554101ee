import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whether the request is meant for this site. A page elsewhere can have its own name lead to this machine and would
 * then, to the browser, be of one origin with us (DNS rebinding); but the name that the browser asks for stays the
 * other's. Addresses and `localhost` are nobody's to give.
 * @param hosts the names that the site goes by
 */
export function isForUs({ headers }: IncomingMessage, hosts: readonly string[]): boolean {
  const { host } = headers;
  // No browser leaves it out.
  if (host === undefined || host === '') return true;
  const name = hostName(host);
  return name === 'localhost' || name.endsWith('.localhost') || isAddress(name) || hosts.includes(name);
}

/** Without the port and a dot at the end, in small letters. */
export function hostName(host: string): string {
  const name = /^(\[[^\]]*\]|[^:]*)/.exec(host)?.[0] ?? '';
  return name.toLowerCase().replace(/\.$/, '');
}

const isAddress = (name: string): boolean => isIP(name.replace(/^\[|\]$/g, '')) !== 0;

/**
 * Whether a page of this site made the request, by the origin that it names: the site's own or that of the host
 * that was asked for. A proxy may have left the port out of `Host` (as nginx's `$host` does); then the name alone is
 * compared, and a cookie knows no ports either.
 */
export function isOwnOrigin(origin: string, host: string | null, siteUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  if (from.origin === new URL(siteUrl).origin) return true;
  if (host === null) return false;
  return /:\d+$/.test(host) ? from.host === host.toLowerCase() : from.hostname === hostName(host);
}

/** Browsers say where a request comes from; who says nothing is no browser and has no cookie to misuse. */
export function isFromOurPages(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = headers.get('origin');
  if (origin === null) return true;
  return isOwnOrigin(origin, headers.get('host'), siteUrl);
}
