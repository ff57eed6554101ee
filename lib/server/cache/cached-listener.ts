import type { IncomingMessage, RequestListener } from 'node:http';
import { errorAnswer, staleAnswer, troubles } from '../error-answer';
import { type CachedResponse, plainResponse, sendCached } from './cached-response';
import { type Handle, makePersonal, makeResponse } from './make-response';
import type { PageCache } from './page-cache';
import { RenderQueue } from './render-queue';
import {
  type Named,
  notFoundPage,
  type PersonalRoute,
  type Route,
  routeOf,
  type Whereabouts,
} from '../routes';
import { count, countRender, movedAnswer, renamed, Resting, troubleAnswer, whoAsks } from './turned-away';
import { securityHeaders } from '../security-headers';
import { siteTag } from '../../base/site-settings';
import { isUnavailable } from '../../base/unavailable';
import { reportAway } from '../database-away';

interface Options {
  cache: PageCache;
  /** The framework. */
  handle: Handle;
  /** The addresses of all files of the build and of `public/`. */
  files: ReadonlySet<string>;
  /** Whether what is answered is for members alone. */
  isPrivate?: () => boolean;
  /** Whether an editor asks, for whom pages have more than for readers. */
  isEditor?: (request: IncomingMessage) => boolean | Promise<boolean>;
  /** Whether the library has this, or what became of it. */
  isThere: (named: Named) => Promise<Whereabouts>;
}

/** Longer than any page takes that isn't stuck, and as long as a reader waits. */
const longestMs = 10_000;
/** What pages wait for takes the one thread: more than two at once only make each wait longer. */
const pagesAtOnce = { atOnce: 2, waiting: 96, waitingOfOne: 48, longestMs };
/** Pictures are made by threads of their own, and a page may ask for many. */
const filesAtOnce = { atOnce: 4, waiting: 400, waitingOfOne: 200, longestMs };

/** After a database took this long to fail, it isn't asked again for as long: who comes meanwhile need not wait too. */
const restMs = 1_000;

/**
 * Answers reading requests from memory, having each response made once, and no more at once than the server bears.
 * Where the database can't be asked, what was stored before goes on being served.
 */
export function cachedListener(options: Options): RequestListener {
  const { cache, handle, files, isThere, isPrivate = () => false, isEditor = () => false } = options;
  const pages = new RenderQueue(pagesAtOnce);
  const fileQueue = new RenderQueue(filesAtOnce);
  let restUntil = 0;

  return (request, response) => {
    const url = request.url ?? '/';
    const route = routeOf(url, files);
    if (route.kind === 'reader') {
      straightOn(request, response).catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.destroy();
        else sendCached(errorAnswer(troubles.failed, url), request, response);
      });
      return;
    }
    const answer = answerTo(route, request);
    if (!(answer instanceof Promise)) return sendCached(answer, request, response, isPrivate());
    answer
      .catch((error: unknown) => troubleAnswer(error, url))
      .then((made) => sendCached(made, request, response, isPrivate()))
      .catch((error: unknown) => {
        console.error(error);
        response.destroy();
      });
  };

  // What it throws at once is an answer of 500 too.
  async function straightOn(...both: Parameters<Handle>): Promise<void> {
    await handle(...both);
  }

  function answerTo(route: Route, request: IncomingMessage): CachedResponse | Promise<CachedResponse> {
    const url = request.url ?? '/';
    if (route.kind === 'malformed') return errorAnswer(troubles.malformed, url);
    if (request.method !== 'GET' && request.method !== 'HEAD') return errorAnswer(troubles.method, url);
    switch (route.kind) {
      case 'shared': {
        const forReaders = () => cache.find(route.address) ?? makeShared(route.address, route.named, request);
        const forEditors = async () =>
          (await elsewhere(route.address, route.named, request)) ??
          findPersonal({ kind: 'personal', address: route.address, searches: false, scripts: true }, request);
        const asksForPage = (request.headers.accept ?? '').includes('text/html');
        const edits = asksForPage && isEditor(request);
        if (typeof edits === 'boolean') return edits ? forEditors() : forReaders();
        return edits.then((answer) => (answer ? forEditors() : forReaders()));
      }
      case 'file':
        return cache.find(route.address) ?? makeFile(route.address, request);
      case 'deferred':
        return cache.find(route.address) ?? findDeferredData(route.address, route.of, request);
      case 'personal':
        return findPersonal(route, request);
      case 'moved':
        return movedAnswer(route.to);
      default:
        return missing(request);
    }
  }

  /** What isn't there is one page for all that is tried, made once. */
  function missing(request: IncomingMessage): CachedResponse | Promise<CachedResponse> {
    return (
      cache.find(notFoundPage) ??
      make(notFoundPage, request, async () => {
        const made = await makeResponse(handle, request, notFoundPage);
        // It names the site, and nothing of the library.
        return { ...made, isCacheable: made.response.status === 404, tags: new Set([siteTag]) };
      })
    );
  }

  async function makeShared(
    address: string,
    named: Named | null,
    request: IncomingMessage,
  ): Promise<CachedResponse> {
    try {
      if (Date.now() < restUntil) throw new Resting();
      const instead = await elsewhere(address, named, request);
      if (instead) return instead;
      await countRender(request);
      const made = await make(address, request, () => timed(() => makeResponse(handle, request, address)));
      return made.status === 404 && made.headers['content-type']?.toString().startsWith('text/html')
        ? await missing(request)
        : made;
    } catch (error) {
      const stale = cache.findStale(address);
      if (!stale || !(error instanceof Resting || isUnavailable(error))) throw error;
      if (!(error instanceof Resting)) reportAway(error);
      return staleAnswer(stale);
    }
  }

  /** What is answered where the library has no such thing, or not under this name. Null where it has. */
  async function elsewhere(
    address: string,
    named: Named | null,
    request: IncomingMessage,
  ): Promise<CachedResponse | null> {
    const there = named === null || (await timed(() => isThere(named)));
    if (named === null || there === true) return null;
    if (there === false) return missing(request);
    return there === 'deleted'
      ? errorAnswer(troubles.gone, address)
      : movedAnswer(renamed(address, named.slug, there.movedTo));
  }

  function make(
    key: string,
    request: IncomingMessage,
    work: () => ReturnType<typeof makeResponse>,
  ): Promise<CachedResponse> {
    return cache.findOrMake(key, () =>
      pages.run(whoAsks(request), async () => {
        const made = await work();
        // Stored apart from its page, whatever becomes of that: somebody may be reading it.
        if (made.deferredData) cache.store(made.deferredData.address, made.deferredData.response);
        return made;
      }),
    );
  }

  function makeFile(address: string, request: IncomingMessage): Promise<CachedResponse> {
    return cache.findOrMake(address, () =>
      fileQueue.run(whoAsks(request), () =>
        makeResponse(handle, request, address, !address.startsWith('/pictures/')),
      ),
    );
  }

  async function findPersonal(route: PersonalRoute, request: IncomingMessage): Promise<CachedResponse> {
    const { address, searches, scripts } = route;
    if (searches && address.includes('?')) await count('search', request);
    await countRender(request);
    return pages.run(whoAsks(request), () => timed(() => makePersonal(handle, request, address, scripts)));
  }

  /**
   * The data of a page that this process hasn't rendered (another host has, or it did before a restart): rendering
   * the page gives it again, unless the page has changed since.
   */
  async function findDeferredData(
    address: string,
    of: string,
    request: IncomingMessage,
  ): Promise<CachedResponse> {
    const page = cache.find(of);
    if (page && page.deferredData !== address) return changed;
    if (page) await countRender(request);
    const route = routeOf(of, files);
    const named = route.kind === 'shared' ? route.named : null;
    // A page that is in memory without its data is made beside it, so as not to take it from those who read it.
    const made = page
      ? await make(`again ${of}`, request, async () => ({
          ...(await makeResponse(handle, request, of)),
          isCacheable: false,
        }))
      : of === notFoundPage
        ? await missing(request)
        : await makeShared(of, named, request);
    return made.deferredData === address ? (cache.find(address) ?? changed) : changed;
  }

  /** A database that took long to fail is left alone for a moment. */
  async function timed<Result>(work: () => Promise<Result>): Promise<Result> {
    const started = Date.now();
    try {
      return await work();
    } catch (error) {
      const now = Date.now();
      if (isUnavailable(error) && now - started > restMs) restUntil = now + restMs;
      throw error;
    }
  }
}

const changed = plainResponse(404, 'The page has changed; load it again.', {
  ...securityHeaders,
  'content-type': 'text/plain; charset=utf-8',
});
