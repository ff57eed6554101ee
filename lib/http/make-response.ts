import { IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { cacheKey } from './cache-key';
import { CapturedResponse } from './captured-response';
import { type KeptResponse, keepResponse } from './kept-response';
import { makeScriptsLate } from './late-scripts';
import { collectTags } from './page-tags';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Reading requests alone; parts of files and the framework's own client requests go straight on. */
export function isKeepable(request: IncomingMessage): boolean {
  const { method, headers } = request;
  if (method !== 'GET' && method !== 'HEAD') return false;
  return (
    !headers.range && !headers.rsc && !headers['next-router-prefetch'] && !request.url?.startsWith('/healthz')
  );
}

/**
 * Has the framework make the response to a reading request, whole and the same for every reader.
 * It may be kept if it tells what it was made from or can never change.
 */
export async function makeResponse(
  handle: Handle,
  request: IncomingMessage,
): Promise<{ response: KeptResponse; tags: ReadonlySet<string>; keep: boolean }> {
  return collectTags(async (tags) => {
    const captured = new CapturedResponse(request);
    for (const [name, value] of Object.entries(securityHeaders)) captured.setHeader(name, value);
    // The request as if from nobody in particular: no cookie, condition or encoding of one reader.
    await handle(impersonal(request), captured);
    const { status, headers, body } = await captured.whole;
    const immutable = String(headers['cache-control'] ?? '').includes('immutable');
    const keep = status === 200 && !headers['set-cookie'] && (immutable || tags.size > 0);
    // Readers' browsers keep a page too, but ask each time whether it still holds.
    const kept = keep && !immutable ? { ...headers, 'cache-control': 'public, no-cache' } : headers;
    const response = await finish(status, kept, body);
    return { response, tags, keep };
  });
}

async function finish(status: number, headers: OutgoingHttpHeaders, body: Buffer): Promise<KeptResponse> {
  const { 'content-length': _, 'transfer-encoding': __, connection: ___, vary: ____, ...rest } = headers;
  if (!String(rest['content-type'] ?? '').startsWith('text/html')) return keepResponse(status, rest, body);
  const html = makeScriptsLate(body.toString('utf8'));
  const secured = { ...rest, 'content-security-policy': contentSecurityPolicy(html) };
  return keepResponse(status, secured, Buffer.from(html));
}

function impersonal(request: IncomingMessage): IncomingMessage {
  const copy = new IncomingMessage(new Socket());
  const { host, 'x-forwarded-proto': proto, 'x-forwarded-host': forwardedHost } = request.headers;
  copy.method = 'GET';
  copy.url = cacheKey(request);
  copy.headers = { host, accept: request.headers.accept };
  if (proto) copy.headers['x-forwarded-proto'] = proto;
  if (forwardedHost) copy.headers['x-forwarded-host'] = forwardedHost;
  copy.httpVersion = request.httpVersion;
  copy.push(null);
  return copy;
}
