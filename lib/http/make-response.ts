import { createHash } from 'node:crypto';
import { IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { cacheKey } from './cache-key';
import { CapturedResponse } from './captured-response';
import { type KeptResponse, keepResponse } from './kept-response';
import { makeScriptsLate } from './late-scripts';
import { collectTags } from './page-tags';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Made {
  response: KeptResponse;
  /** What it was made from. */
  tags: ReadonlySet<string>;
  keep: boolean;
  /** For a page: the data that its late scripts fetch, and from where. */
  lateData: { address: string; response: KeptResponse } | null;
}

const immutable = 'public, max-age=31536000, immutable';

/** Under this the data of pages is fetched: `/late/HASH.js?of=PAGE`. */
export const lateDataPath = '/late/';

/**
 * Reading requests alone; parts of files, the framework's own client requests and the health check
 * go straight on. What goes through here is the same for every reader: it sees no cookie.
 */
export function isKeepable(request: IncomingMessage): boolean {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (request.url === '/healthz' || request.url?.startsWith('/api/reader')) return false;
  return !headers.range && !headers.rsc && !headers['next-router-prefetch'];
}

/** The pages that show a reader's own things, or take words of theirs. */
const personalPages = new Set(['/reading', '/highlights', '/search', '/settings', '/share']);

/** True for a page that is made for one reader, from their cookie. */
export function isPersonal({ url = '/' }: IncomingMessage): boolean {
  return personalPages.has(url.split('?', 1)[0] ?? '');
}

/** Has the framework make a page for one reader: nobody keeps it, and its scripts come at once. */
export async function makePersonal(handle: Handle, request: IncomingMessage): Promise<KeptResponse> {
  const copy = impersonal(request, request.url ?? '/');
  const { cookie } = request.headers;
  if (cookie) copy.headers.cookie = cookie;
  const { status, headers, body } = await capture(handle, copy);
  const { 'content-length': _length, 'transfer-encoding': _transfer, ...rest } = headers;
  const policy = isPageOf(rest)
    ? { 'content-security-policy': contentSecurityPolicy(body.toString('utf8')) }
    : {};
  return keepResponse(status, { ...rest, ...policy, 'cache-control': 'private, no-store' }, body, 'once');
}

/**
 * Has the framework make the response to a reading request, whole and the same for every reader.
 * It may be kept if it tells what it was made from or can never change.
 */
export async function makeResponse(handle: Handle, request: IncomingMessage): Promise<Made> {
  return collectTags(async (tags) => {
    const asked = await capture(handle, impersonal(request, cacheKey(request)));
    // The framework sends a page that finds nothing to show empty, to be drawn by script. And one page for
    // all that isn't there: what is kept of it must not grow with the addresses that are tried.
    const missing = asked.status === 404 && isPageOf(asked.headers);
    const { status, headers, body } = missing
      ? await capture(handle, impersonal(request, notFoundPage))
      : asked;
    const isImmutable = String(headers['cache-control'] ?? '').includes('immutable');
    const keep = status === 200 && !headers['set-cookie'] && (isImmutable || tags.size > 0);
    const {
      'content-length': _length,
      'transfer-encoding': _transfer,
      connection: _,
      vary: _vary,
      ...rest
    } = headers;
    // Readers' browsers keep a page too, but ask each time whether it still holds; what says for itself how
    // long it holds, such as the picture that stands for an article elsewhere, goes on saying so.
    const hasAge = /^public, max-age=\d+$/.test(String(headers['cache-control'] ?? ''));
    const sent = keep && !isImmutable && !hasAge ? { ...rest, 'cache-control': 'public, no-cache' } : rest;
    if (isPageOf(rest)) {
      const key = missing ? notFoundPage : cacheKey(request);
      const page = await makePage(status, sent, body.toString('utf8'), key, keep ? 'kept' : 'once');
      return { ...page, tags, keep };
    }
    const response = await keepResponse(status, sent, body, keep ? 'kept' : 'once');
    return { response, tags, keep, lateData: null };
  });
}

const isPageOf = (headers: OutgoingHttpHeaders): boolean =>
  String(headers['content-type'] ?? '').startsWith('text/html');

/** Where the framework keeps the page for what isn't there. */
export const notFoundPage = '/_not-found';

async function capture(handle: Handle, request: IncomingMessage) {
  const captured = new CapturedResponse(request);
  for (const [name, value] of Object.entries(securityHeaders)) captured.setHeader(name, value);
  await handle(request, captured);
  return captured.whole;
}

async function makePage(
  status: number,
  headers: OutgoingHttpHeaders,
  rendered: string,
  key: string,
  use: 'kept' | 'once',
): Promise<Pick<Made, 'response' | 'lateData'>> {
  const addressOf = (data: string) => {
    const hash = createHash('sha256').update(data).digest('base64url').slice(0, 22);
    return `${lateDataPath}${hash}.js?of=${encodeURIComponent(key)}`;
  };
  const { html, data } = makeScriptsLate(rendered, addressOf);
  const secured = { ...headers, 'content-security-policy': contentSecurityPolicy(html) };
  const response = await keepResponse(status, secured, Buffer.from(html), use);
  if (data === null) return { response, lateData: null };
  const dataHeaders = {
    ...securityHeaders,
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': immutable,
  };
  const lateData = {
    address: addressOf(data),
    response: await keepResponse(200, dataHeaders, Buffer.from(data)),
  };
  return { response, lateData };
}

/** The request as if from nobody in particular: no cookie, condition or encoding of one reader. */
function impersonal(request: IncomingMessage, url: string): IncomingMessage {
  const copy = new IncomingMessage(new Socket());
  const { host, accept, 'x-forwarded-proto': proto, 'x-forwarded-host': forwardedHost } = request.headers;
  copy.method = 'GET';
  copy.url = url;
  copy.httpVersion = request.httpVersion;
  // The framework streams titles into the body unless it is told who asks; see htmlLimitedBots.
  copy.headers = { host, accept, 'user-agent': 'Backstory' };
  if (proto) copy.headers['x-forwarded-proto'] = proto;
  if (forwardedHost) copy.headers['x-forwarded-host'] = forwardedHost;
  copy.push(null);
  return copy;
}
