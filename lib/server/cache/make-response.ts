import { createHash, randomBytes } from 'node:crypto';
import { IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { CapturedResponse } from './captured-response';
import { collectFailures } from '../../base/database-failures';
import { proxyUserHeaders } from '../client-address';
import { errorAnswer, troubles } from '../error-answer';
import { type CachedResponse, encodeResponse } from './cached-response';
import { endSaidNotice } from './said-notice';
import { deferScripts, withoutScripts } from '../scripts/deferred-scripts';
import { collectTags } from '../../base/cache-tags';
import { addressOfDeferredData } from '../routes';
import {
  contentSecurityPolicy,
  knownScripts,
  openerHeader,
  scriptHash,
  securityHeaders,
} from '../security-headers';
import { DatabaseUnavailable } from '../../base/unavailable';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface Made {
  response: CachedResponse;
  /** What it was made from. */
  tags: ReadonlySet<string>;
  /** Whether it is the same for every reader, and what it was made from is known or never changes. */
  isCacheable: boolean;
  /** For a page: the data that its deferred scripts fetch, and from where. */
  deferredData: { address: string; response: CachedResponse } | null;
}

const immutable = 'public, max-age=31536000, immutable';

/**
 * Has the framework make a page for one reader: it isn't cached, and its scripts come at once.
 * @param scripts whether there are any but our own inline ones
 * @throws DatabaseUnavailable
 */
export async function makePersonal(
  handle: Handle,
  request: IncomingMessage,
  address: string,
  scripts = true,
): Promise<CachedResponse> {
  const copy = impersonal(request, address);
  const { cookie, 'x-forwarded-proto': proto } = request.headers;
  if (cookie) copy.headers.cookie = cookie;
  if (proto) copy.headers['x-forwarded-proto'] = proto;
  // What is left of them is to be believed.
  for (const header of proxyUserHeaders)
    if (request.headers[header]) copy.headers[header] = request.headers[header];
  // The framework puts the policy's nonce on each script that it makes for this page.
  const nonce = `'nonce-${randomBytes(18).toString('base64')}'`;
  if (scripts) copy.headers['content-security-policy'] = `script-src ${nonce}`;
  const { status, headers, body } = await capture(handle, copy, address);
  const policy = isPageOf(headers)
    ? { 'content-security-policy': contentSecurityPolicy([...(scripts ? [nonce] : []), ...knownScripts()]) }
    : {};
  const ended = isPageOf(headers) ? endSaidNotice(cookie, body) : undefined;
  return encodeResponse(
    status,
    { ...headers, ...policy, ...(ended && { 'set-cookie': ended }), 'cache-control': 'private, no-store' },
    scripts ? body : Buffer.from(withoutScripts(body.toString('utf8'))),
    'once',
  );
}

/**
 * Has the framework make the response to a reading request, whole and the same for every reader.
 * It may be cached if the library noted what it was made from, or if it can never change.
 * @param isFile one of the build or of `public/`, which are the same for as long as this process runs
 * @throws DatabaseUnavailable
 */
export async function makeResponse(
  handle: Handle,
  request: IncomingMessage,
  address: string,
  isFile = false,
): Promise<Made> {
  return collectTags(async (tags) => {
    const { status, headers, body } = await capture(handle, impersonal(request, address), address);
    const isImmutable = String(headers['cache-control'] ?? '').includes('immutable');
    const isCacheable = status === 200 && !headers['set-cookie'] && (isFile || isImmutable || tags.size > 0);
    const { vary: _vary, ...rest } = headers;
    // Readers' browsers store a page too, but ask each time whether it still holds; what says for itself how
    // long it holds, such as the picture that stands for an article elsewhere, goes on saying so.
    const hasAge = isFile || /^public, max-age=\d+$/.test(String(headers['cache-control'] ?? ''));
    const sent =
      isCacheable && !isImmutable && !hasAge ? { ...rest, 'cache-control': 'public, no-cache' } : rest;
    const use = isCacheable ? 'stored' : 'once';
    if (isPageOf(rest)) {
      const page = await makePage(status, sent, body.toString('utf8'), address, use);
      return { ...page, tags, isCacheable };
    }
    return { response: await encodeResponse(status, sent, body, use), tags, isCacheable, deferredData: null };
  });
}

const isPageOf = (headers: OutgoingHttpHeaders): boolean =>
  String(headers['content-type'] ?? '').startsWith('text/html');

/**
 * What the framework answers. Where it failed, its own answer is empty, or a page that only script would draw: a
 * page of ours takes its place.
 */
async function capture(handle: Handle, request: IncomingMessage, address: string) {
  return collectFailures(async (noted) => {
    const captured = new CapturedResponse(request);
    for (const [name, value] of Object.entries(securityHeaders)) captured.setHeader(name, value);
    await handle(request, captured);
    const { status, headers, body } = await captured.whole;
    if (status >= 500 && noted.unavailable) throw new DatabaseUnavailable();
    if (status >= 500) {
      const failed = errorAnswer(troubles.failed, address);
      return { status: failed.status, headers: failed.headers, body: failed.bodies.identity };
    }
    const { 'content-length': _length, 'transfer-encoding': _transfer, connection: _, ...rest } = headers;
    return { status, headers: rest, body };
  });
}

async function makePage(
  status: number,
  headers: OutgoingHttpHeaders,
  rendered: string,
  key: string,
  use: 'stored' | 'once',
): Promise<Pick<Made, 'response' | 'deferredData'>> {
  const addressOf = (data: string) =>
    addressOfDeferredData(createHash('sha256').update(data).digest('base64url').slice(0, 22), key);
  const { html, data, starter } = deferScripts(rendered, addressOf);
  const scripts = [...knownScripts(), ...(starter === null ? [] : [scriptHash(starter)])];
  const { [openerHeader]: opener, ...others } = headers;
  const secured = {
    ...others,
    ...(use === 'once' && { [openerHeader]: opener }),
    'content-security-policy': contentSecurityPolicy(scripts),
  };
  const response = await encodeResponse(status, secured, Buffer.from(html), use);
  if (data === null) return { response, deferredData: null };
  const dataHeaders = {
    ...securityHeaders,
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': immutable,
  };
  const deferredData = {
    address: addressOf(data),
    response: await encodeResponse(200, dataHeaders, Buffer.from(data)),
  };
  return { response: { ...response, deferredData: deferredData.address }, deferredData };
}

/** The request as if from nobody in particular: no host, cookie, condition or encoding of one reader. */
function impersonal(request: IncomingMessage, url: string): IncomingMessage {
  const copy = new IncomingMessage(new Socket());
  copy.method = 'GET';
  copy.url = url;
  copy.httpVersion = request.httpVersion;
  // The framework streams titles into the body unless it knows who asks; see htmlLimitedBots.
  copy.headers = { host: 'localhost', 'user-agent': 'Backstory' };
  copy.push(null);
  return copy;
}
