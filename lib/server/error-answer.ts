import type { OutgoingHttpHeaders } from 'node:http';
import { type CachedResponse, plainResponse } from './cache/cached-response';
import { securityHeaders } from './security-headers';
import { escapeMarkup } from '../text/escape';

interface Trouble {
  status: number;
  title: string;
  text: string;
  /** After how many seconds it may be otherwise. */
  retryAfter?: number;
  headers?: OutgoingHttpHeaders;
}

/** What can go wrong before, beside or instead of a page. */
export const troubles = {
  malformed: {
    status: 400,
    title: 'This address can’t be read',
    text: 'There is a mistake in its spelling. Check it, or begin at the front page.',
  },
  stranger: {
    status: 401,
    title: 'Sign in first',
    text: 'This library is for its members.',
  },
  feedStranger: {
    status: 401,
    title: 'A token first',
    text: 'This library is for its members. A feed reader sends a token as its password.',
    headers: { 'www-authenticate': 'Basic realm="Backstory", charset="UTF-8"' },
  },
  badToken: {
    status: 401,
    title: 'This token isn’t good for this',
    text: 'It has ended, is none of this library’s, or was not made for it.',
  },
  gone: {
    status: 410,
    title: 'This article was deleted',
    text: 'Whoever runs this library took it out. Its address leads nowhere any more.',
  },
  method: {
    status: 405,
    title: 'This can’t be done here',
    text: 'Pages can be read, and nothing else.',
    headers: { allow: 'GET, HEAD' },
  },
  tooMany: {
    status: 429,
    title: 'Too much at once',
    text: 'More was asked for from your address than one reader needs. Try again in a moment.',
  },
  failed: {
    status: 500,
    title: 'This page could not be made',
    text: 'Something went wrong on our side. Nothing was lost; try again, or come back in a while.',
  },
  busy: {
    status: 503,
    title: 'Too many readers at once',
    text: 'The site has more to do than it can do in time. Try again in a moment.',
    retryAfter: 5,
  },
  noDatabase: {
    status: 503,
    title: 'The library can’t be reached',
    text: 'Its database doesn’t answer just now. Nothing was lost; try again in a moment.',
    retryAfter: 5,
  },
} satisfies Record<string, Trouble>;

export function wrongHost(host: string): Trouble {
  return {
    status: 421,
    title: 'This site has another address',
    text: `It doesn’t answer to “${host.slice(0, 100)}”. Whoever runs it names its address in SITE_URL.`,
  };
}

/**
 * The answer that reports a trouble: a page without script or file, or for programs RFC 9457's JSON.
 * @param path says who asks
 */
export function errorAnswer(trouble: Trouble, path: string, retryAfter = trouble.retryAfter): CachedResponse {
  const { status, title, text, headers } = trouble;
  const isApi = path.startsWith('/api/');
  const body = isApi
    ? JSON.stringify({ title: `${title}. ${text}`, status })
    : errorPage(title, text, status);
  return plainResponse(status, body, {
    ...securityHeaders,
    'content-type': isApi ? 'application/problem+json' : 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
    ...headers,
  });
}

/** The site's own look needs files, which may not be had just now either. */
function errorPage(title: string, text: string, status: number): string {
  const again = status === 503 || status === 500 ? ' <a href="">Try again</a>, or go to' : ' Go to';
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escapeMarkup(title)}</title>
<style>:root{color-scheme:light dark;font:1.125rem/1.6 serif}body{margin:4rem auto;max-width:36rem;padding:0 1.25rem}h1{line-height:1.2}</style>
</head><body><main><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(text)}</p><p>${again} <a href="/">the front page</a>.</p></main></body></html>
`;
}

const note =
  '<p role="status" style="margin:0;padding:.5rem 1.25rem;background:#fff3c4;color:#3a2f00;font:1rem/1.5 sans-serif;text-align:center">The library can’t be asked just now. This is the page as it was; there may be a newer one.</p>';

/** An older state of a response, for while the database can't be asked: on a page with a note that says so. */
export function staleAnswer(stale: CachedResponse): CachedResponse {
  const { etag: _etag, 'last-modified': _modified, ...rest } = stale.headers;
  const headers: OutgoingHttpHeaders = {
    ...rest,
    'cache-control': 'no-store',
    warning: '110 - "Response is Stale"',
  };
  if (!String(headers['content-type'] ?? '').startsWith('text/html')) return { ...stale, headers };
  const html = stale.bodies.identity.toString('utf8');
  const body = /<body[^>]*>/.exec(html);
  const at = body ? body.index + body[0].length : 0;
  return plainResponse(stale.status, html.slice(0, at) + note + html.slice(at), headers);
}
