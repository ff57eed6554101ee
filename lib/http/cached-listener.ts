import type { IncomingMessage, RequestListener } from 'node:http';
import { cacheKey } from './cache-key';
import { type KeptResponse, sendKept } from './kept-response';
import {
  type Handle,
  isKeepable,
  isPersonal,
  lateDataPath,
  makePersonal,
  makeResponse,
  notFoundPage,
} from './make-response';
import { PageCache } from './page-cache';

/**
 * Answers reading requests from memory, having each response made once; all others go straight on.
 * @param refresh is called at each request, to drop what others have changed
 */
export function cachedListener(cache: PageCache, handle: Handle, refresh: () => void): RequestListener {
  const make = (key: string, request: IncomingMessage) =>
    cache.findOrMake(key, async () => {
      const made = await makeResponse(handle, request);
      // Kept apart from its page, whatever becomes of that: somebody may be reading it.
      if (made.lateData) cache.keep(made.lateData.address, made.lateData.response);
      return made;
    });

  return (request, response) => {
    if (!isKeepable(request)) return void handle(request, response);
    if (!isWellFormed(request.url)) request.url = notFoundPage;
    refresh();
    const answer = isPersonal(request) ? makePersonal(handle, request) : findOrMake(request);
    if (!(answer instanceof Promise)) return sendKept(answer, request, response);
    answer.then(
      (made) => sendKept(made, request, response),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500, plain).end('Something went wrong on our side. Try again in a moment.');
      },
    );
  };

  function findOrMake(request: IncomingMessage): KeptResponse | Promise<KeptResponse> {
    const key = cacheKey(request);
    return (
      cache.find(key) ?? (key.startsWith(lateDataPath) ? findLateData(key, request) : make(key, request))
    );
  }

  /**
   * The data of a page that this process hasn't rendered (another host has, or it did before a
   * restart): rendering the page gives it again, unless the page has changed since.
   */
  async function findLateData(key: string, request: IncomingMessage): Promise<KeptResponse> {
    const page = new URL(key, 'http://localhost').searchParams.get('of');
    if (page?.startsWith('/') && !page.startsWith(lateDataPath)) {
      request.url = page;
      await make(`again ${page}`, request);
    }
    return cache.find(key) ?? notFound();
  }
}

/** The framework takes an address that can't be decoded for an error of its own. */
function isWellFormed(url = '/'): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}

const plain = { 'content-type': 'text/plain; charset=utf-8' };

function notFound(): KeptResponse {
  const identity = Buffer.from('The page has changed; load it again.');
  return { status: 404, headers: plain, etag: '""', bodies: { identity }, bytes: identity.length };
}
