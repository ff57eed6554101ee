import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import type { Env } from '../env';
import { watchChanges } from '../store/watch-changes';
import { PageCache } from './page-cache';
import { isKeepable, makeResponse } from './make-response';
import { securityHeaders } from './security-headers';
import { sendKept } from './kept-response';
import { cacheKey } from './cache-key';

/** Holds some 1,500 pages in all their encodings; a small host spares that much memory. */
const cacheBytes = 96 * 1024 * 1024;

export interface Serving {
  /** Where it answers, such as `http://localhost:3000`. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves the app: in production through the page cache, in development straight from the framework.
 * @throws what `listen` throws, such as EADDRINUSE
 */
export async function serve({ env, dev, dir }: { env: Env; dev: boolean; dir?: string }): Promise<Serving> {
  const server = createServer();
  const app = next({ dev, dir, hostname: env.HOST, port: env.PORT, httpServer: server, quiet: !dev });
  await app.prepare();
  const handle = app.getRequestHandler();
  const cached = dev ? null : await cachedListener(env, handle);
  server.on('request', (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    (cached?.listener ?? handle)(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env.PORT, env.HOST, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(env.HOST) ? 'localhost' : env.HOST;
  return {
    address: `http://${host}:${port}`,
    close: async () => {
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
      await new Promise((resolve) => server.close(resolve));
      await cached?.close();
      await app.close();
    },
  };
}

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function cachedListener(
  env: Env,
  handle: Handle,
): Promise<{ listener: RequestListener; close(): Promise<void> }> {
  const cache = new PageCache(cacheBytes);
  const changes = await watchChanges({ databaseUrl: env.DATABASE_URL }, (tags) => cache.invalidate(tags));
  return {
    close: () => changes.close(),
    listener: (request, response) => {
      if (!isKeepable(request)) return void handle(request, response);
      changes.check();
      const key = cacheKey(request);
      const kept = cache.find(key);
      if (kept) return sendKept(kept, request, response);
      cache
        .findOrMake(key, () => makeResponse(handle, request))
        .then(
          (made) => sendKept(made, request, response),
          (error: unknown) => {
            console.error(error);
            response
              .writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
              .end('Something went wrong. Try again.');
          },
        );
    },
  };
}
