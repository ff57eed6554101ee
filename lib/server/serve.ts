import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import type { Scope } from '../auth/scopes';
import type { Env } from '../base/env';
import { loadInline } from './scripts/bundle-inline';
import { cachedListener } from './cache/cached-listener';
import { setClientAddress } from './client-address';
import { drainable } from './drain';
import { errorAnswer, troubles, wrongHost } from './error-answer';
import { healthAnswer, healthCheck } from './health';
import { type CachedResponse, sendCached } from './cache/cached-response';
import { editorSessions } from './access/editor-sessions';
import { memberGate } from './access/member-gate';
import { siteAccess } from './access/site-access';
import { listOwnFiles } from './own-files';
import { hostName, isForUs } from './own-host';
import { PageCache } from './cache/page-cache';
import { type Named, type Whereabouts, workerPath } from './routes';
import { sessionSignal, sessionsTag } from '../base/session-signal';
import { type Access, siteSignal, siteTag } from '../base/site-settings';
import { securityHeaders } from './security-headers';
import { buildId, workerResponse } from './scripts/worker-script';

/** Holds some 1,500 pages in all their encodings; a small host spares that much memory. */
const cacheBytes = 96 * 1024 * 1024;
/** Small answers are many more; each takes some memory besides what is counted. */
const cacheEntries = 10_000;

/**
 * A proxy in front sends requests on connections that have been idle for a minute (nginx's `keepalive_timeout`); one
 * that we closed meanwhile is an error to its reader.
 */
const idleConnectionMs = 75_000;

export interface Serving {
  /** Where it answers, such as `http://localhost:3000`. */
  address: string;
  /** Answers what has been asked, then stops. */
  close(): Promise<void>;
}

/** What is asked of the library beside what pages show. */
export interface ServedLibrary {
  /** Whether there is an article or a story of this slug, or what became of it. */
  has(named: Named): Promise<Whereabouts>;
  /** Who may read. */
  findAccess(): Promise<Access>;
  /** Whether this is the token of somebody who is signed in. */
  isMember(token: string): Promise<boolean>;
  /** Whether this is the token of an editor who is signed in. */
  isEditor(token: string): Promise<boolean>;
  /** Whether this token lets a program do that. */
  hasScope(token: string, scope: Scope): Promise<boolean>;
  /** Rejects where the database doesn't answer. */
  ping(): Promise<void>;
  /** Calls back with the cache tags of each change, whoever wrote it. */
  watch(onChange: (tags: string[] | 'all') => void): Promise<{ check(): void; close(): Promise<void> }>;
}

interface Options {
  library: ServedLibrary;
  env: Env;
  /** Straight from the framework, with its hot reload. */
  dev: boolean;
  /** The folder that the app was built in. */
  dir?: string;
}

/**
 * Serves the app, in production through the page cache.
 * @throws what `listen` throws, such as EADDRINUSE
 */
export async function serve({ library, env, dev, dir }: Options): Promise<Serving> {
  const server = createServer();
  server.keepAliveTimeout = idleConnectionMs;
  const stopping = drainable(server);
  const app = next({ dev, dir, hostname: env.HOST, port: env.PORT, httpServer: server, quiet: !dev });
  await Promise.all([app.prepare(), loadInline(dev)]);
  const handle = app.getRequestHandler();
  const cache = new PageCache(cacheBytes, cacheEntries);
  const files = await listOwnFiles(dir);
  const isSecure = env.SITE_URL.startsWith('https:');
  const access = siteAccess(() => library.findAccess());
  const editors = editorSessions((token) => library.isEditor(token), isSecure);
  const gate = memberGate({
    access: access.current,
    isMember: (token) => library.isMember(token),
    hasScope: (token, scope) => library.hasScope(token, scope),
    refresh: () => changes.check(),
    files,
    secure: isSecure,
  });
  const forgetSessions = () => {
    gate.forget();
    editors.forget();
  };
  const changes = await library.watch((tags) => {
    cache.invalidate(tags);
    if (tags === 'all' || tags.includes(sessionsTag)) forgetSessions();
    if (tags === 'all' || tags.includes(siteTag)) access.forget();
  });
  const listening = [
    sessionSignal.listen(forgetSessions),
    siteSignal.listen(() => {
      cache.invalidate([siteTag]);
      access.forget();
    }),
  ];
  // Known before anybody asks; where the database can't say so now, it is asked again by who comes first.
  await Promise.resolve(access.current()).catch(() => {});
  const listener = dev
    ? (request: IncomingMessage, response: ServerResponse) =>
        void handle(request, response).catch((error: unknown) => fail(error, request, response))
    : cachedListener({
        ...{ cache, handle, files, isPrivate: () => !access.isOpen() },
        isEditor: (request) => editors.isEditor(request),
        isThere: (named) => library.has(named),
      });
  const build = await buildId(dev);
  const isHealthy = healthCheck(() => library.ping());
  const hosts = [new URL(env.SITE_URL).hostname, hostName(env.HOST)];
  let worker: Promise<CachedResponse> | undefined;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { url = '/' } = request;
    const send = (made: CachedResponse) => sendCached(made, request, response);
    setClientAddress(request, env.TRUST_PROXY, env.PROXY_SIGN_IN);
    for (const [name, value] of Object.entries(securityHeaders)) {
      // In development the framework's scripts are made as they are needed.
      if (!dev || name !== 'content-security-policy') response.setHeader(name, value);
    }
    if (url === '/healthz') {
      if (stopping.draining) return send(healthAnswer(503, 'stopping'));
      return void isHealthy().then(send);
    }
    if (!isForUs(request, hosts)) return send(errorAnswer(wrongHost(request.headers.host ?? ''), url));
    // In development the style of the way in is one of the framework's files.
    const refusal = dev && url.startsWith('/_next/') ? null : gate.refusalOf(request);
    if (refusal === null) return goOn(request, response);
    if (!(refusal instanceof Promise)) return send(refusal);
    void refusal
      .then((refused) => (refused ? send(refused) : goOn(request, response)))
      .catch((error: unknown) => fail(error, request, response));
  }

  function goOn(request: IncomingMessage, response: ServerResponse): void {
    if (request.url === workerPath) {
      worker ??= workerResponse(dev);
      worker.then(
        (made) => sendCached(made, request, response),
        (error: unknown) => {
          worker = undefined;
          fail(error, request, response);
        },
      );
      return;
    }
    // Whole answers are stored; a part of one would have to be made anew.
    delete request.headers.range;
    // The worker stores a page together with the scripts of its build.
    response.setHeader('x-backstory-build', build);
    listener(request, response);
  }

  server.on('request', (request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      fail(error, request, response);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env.PORT, env.HOST, resolve);
  });
  return {
    address: addressOf(server.address() as AddressInfo, env.HOST),
    close: async () => {
      await stopping.drain();
      for (const stop of listening) stop();
      await changes.close();
      await app.close();
    },
  };
}

/** Whatever went wrong with one request, the others go on. */
function fail(error: unknown, request: IncomingMessage, response: ServerResponse): void {
  console.error(error);
  if (response.headersSent) response.destroy();
  else sendCached(errorAnswer(troubles.failed, request.url ?? '/'), request, response);
}

function addressOf({ port }: AddressInfo, host: string): string {
  const everywhere = ['127.0.0.1', '0.0.0.0', '::', '::1'];
  return `http://${everywhere.includes(host) ? 'localhost' : host}:${port}`;
}
