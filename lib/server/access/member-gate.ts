import { hash as digest } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { neededScope, type Scope } from '../../auth/scopes';
import type { Access } from '../../base/site-settings';
import { isUnavailable } from '../../base/unavailable';
import { type CachedResponse, plainResponse } from '../cache/cached-response';
import { clientAddressHeader } from '../client-address';
import { reportAway } from '../database-away';
import { errorAnswer, troubles } from '../error-answer';
import { countAgainstLimit } from './rate-limit';
import { securityHeaders } from '../security-headers';
import { findProgramToken } from './program-token';
import { findSessionToken } from './session-cookie';

/** Without a word from the log of changes a session is believed in for so long. */
const holdsMs = 60_000;
/** Of a big house; more are asked for again. */
const mostSessions = 10_000;

interface Options {
  /** Who may read by now; a promise where it has to be asked for. */
  access(): Access | Promise<Access>;
  /** Whether this token is of somebody who is signed in. */
  isMember(token: string): Promise<boolean>;
  /** Whether this token lets a program do that. */
  hasScope(token: string, scope: Scope): Promise<boolean>;
  /** Drops what others have changed: called once at each request, before anything is believed. */
  refresh(): void;
  /** The files of the build, of which strangers get the type. */
  files: ReadonlySet<string>;
  /** Whether readers reach the site over https, whatever the proxy says. */
  secure: boolean;
}

export interface MemberGate {
  /** What a stranger is answered; null where the request may go on. */
  refusalOf(request: IncomingMessage): CachedResponse | null | Promise<CachedResponse | null>;
  /** Asks for each session anew. */
  forget(): void;
}

/**
 * Keeps a library for members, as long as it is one: nothing but the way in is answered without a session, whatever the address and the
 * method. It stands before the page cache, so that members share one page, and remembers for a moment who is in.
 */
export function memberGate({ access, isMember, hasScope, refresh, files, secure }: Options): MemberGate {
  /** By a hash of the token: until when it is believed in, in this process's time. */
  const known = new Map<string, number>();
  let asked = 0;

  async function look(request: IncomingMessage, who: Asker, hash: string): Promise<CachedResponse | null> {
    try {
      // A flood of made up tokens would each cost a question to the database.
      const from = `from ${String(request.headers[clientAddressHeader] ?? 'somewhere')}`;
      const wait = await countAgainstLimit('read', from);
      if (wait > 0) return errorAnswer(troubles.tooMany, request.url ?? '/', wait);
      const askedAt = asked;
      const isIn = await (who.scope === null ? isMember(who.token) : hasScope(who.token, who.scope));
      const isProgram = who.scope !== null && (request.url ?? '').startsWith('/api/');
      if (!isIn)
        return isProgram ? errorAnswer(troubles.badToken, request.url ?? '/') : strangerAnswer(request);
      // What has ended while it was asked for may have been read before it ended.
      if (askedAt === asked) remember(hash);
      return null;
    } catch (error) {
      return troubleOf(error, request);
    }
  }

  function guard(request: IncomingMessage): CachedResponse | null | Promise<CachedResponse | null> {
    const overHttps = secure || request.headers['x-forwarded-proto'] === 'https';
    const who = whoAsks(request, overHttps);
    if (who === null) return strangerAnswer(request);
    const hash = (who.scope ?? '') + digest('sha256', who.token, 'base64');
    const until = known.get(hash);
    if (until !== undefined && performance.now() < until) return null;
    return look(request, who, hash);
  }

  /** Nobody is let in by what held before. */
  async function onceKnown(asked: Promise<Access>, request: IncomingMessage): Promise<CachedResponse | null> {
    try {
      return (await asked) === 'open' ? null : await guard(request);
    } catch (error) {
      return troubleOf(error, request);
    }
  }

  function remember(hash: string): void {
    known.delete(hash);
    known.set(hash, performance.now() + holdsMs);
    const [oldest] = known.keys();
    if (known.size > mostSessions && oldest !== undefined) known.delete(oldest);
  }

  return {
    refusalOf(request) {
      try {
        refresh();
      } catch (error) {
        // The log can't be read: what is believed in is so for a minute at most, and nobody new comes in.
        reportAway(error);
      }
      const mayRead = access();
      if (mayRead === 'open' || isOpen(request, files)) return null;
      return mayRead === 'members' ? guard(request) : onceKnown(mayRead, request);
    },
    forget() {
      asked += 1;
      known.clear();
    },
  };
}

function troubleOf(error: unknown, { url = '/' }: IncomingMessage): CachedResponse {
  if (!isUnavailable(error)) console.error(error);
  return errorAnswer(isUnavailable(error) ? troubles.noDatabase : troubles.failed, url);
}

interface Asker {
  token: string;
  /** What a program's token has to be good for; null of a session. */
  scope: Scope | null;
}

/** By what they ask: a session's token, or a program's. */
function whoAsks({ headers, method = '', url = '/' }: IncomingMessage, overHttps: boolean): Asker | null {
  const session = findSessionToken(headers.cookie, overHttps);
  if (session !== null) return { token: session, scope: null };
  const token = findProgramToken(headers.authorization);
  const scope = token === null ? null : neededScope(method, pathOf(url));
  return token === null || scope === null ? null : { token, scope };
}

const waysIn = new Set([
  ...[
    '/sign-in',
    '/sign-in/proxy',
    '/sign-in/oidc',
    '/sign-in/oidc/callback',
    '/join',
    '/forgotten',
    '/reset',
  ],
  ...['sign-in', 'join', 'forgotten', 'reset', 'passkey-sign-in', 'passkey-sign-in/ask'].map(
    (name) => `/api/account/${name}`,
  ),
]);
/** What the way in is drawn with. */
const icons = new Set([
  '/favicon.ico',
  '/icon.svg',
  '/apple-icon.png',
  '/manifest.webmanifest',
  '/passkeys.js',
  '/type.js',
]);

function pathOf(url: string): string {
  const mark = url.indexOf('?');
  return mark < 0 ? url : url.slice(0, mark);
}

/** Whether anybody is answered; of addresses as they are spelled, so that no other spelling opens more. */
function isOpen({ url = '/', method }: IncomingMessage, files: ReadonlySet<string>): boolean {
  const path = pathOf(url);
  if (waysIn.has(path)) return true;
  if (method !== 'GET' && method !== 'HEAD') return false;
  return icons.has(path) || (path.endsWith('.woff2') && files.has(path));
}

/** The same whatever is at the address, so that nobody learns what the library has. */
function strangerAnswer(request: IncomingMessage): CachedResponse {
  const { url = '/', method, headers } = request;
  const wantsHtml = (headers.accept ?? '').includes('text/html');
  if (method === 'POST') {
    // A form's, of whoever was signed out meanwhile.
    const isForm = wantsHtml && /^\/api\/(?:account|people|desk)\//.test(url);
    return isForm ? toSignIn(null, emptiesDevice(request)) : errorAnswer(troubles.stranger, url);
  }
  const isReading = method === 'GET' || method === 'HEAD';
  // Asked for there alone: of a picture's, browsers would ask whoever looks at the page; and some programs that read
  // feeds say that they take HTML too.
  const isFeed = /^\/feed\.(?:xml|json)(?:\?|$)/.test(url) && headers['sec-fetch-mode'] !== 'navigate';
  if (isReading && isFeed) return errorAnswer(troubles.feedStranger, url);
  const isPage = isReading && wantsHtml && !/^\/(?:api|_next)\//.test(url);
  return isPage ? toSignIn(url) : errorAnswer(troubles.stranger, url);
}

/** Signing out of a session that has ended already: the device is still to be emptied, if our own page asks. */
const emptiesDevice = ({ url, headers }: IncomingMessage): boolean =>
  url === '/api/account/sign-out' && headers['sec-fetch-site'] === 'same-origin';

/** @param next the page that was asked for */
function toSignIn(next: string | null, emptied = false): CachedResponse {
  const location = next === null || next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
  return plainResponse(303, '', {
    ...securityHeaders,
    location,
    'cache-control': 'no-store',
    ...(emptied && { 'clear-site-data': '"cache", "storage"' }),
  });
}
