import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import next from 'next';
import type { Env } from '../env';
import { watchChanges } from '../store/watch-changes';
import { cachedListener } from './cached-listener';
import { tellClientAddress } from './client-address';
import { type KeptResponse, sendKept } from './kept-response';
import { PageCache } from './page-cache';
import { securityHeaders } from './security-headers';
import { buildId, workerPath, workerResponse } from './worker-script';

/** Holds some 1,500 pages in all their encodings; a small host spares that much memory. */
const cacheBytes = 96 * 1024 * 1024;

export interface Serving {
  /** Where it answers, such as `http://localhost:3000`. */
  address: string;
  close(): Promise<void>;
}

interface Options {
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
export async function serve({ env, dev, dir }: Options): Promise<Serving> {
  const server = createServer();
  const app = next({ dev, dir, hostname: env.HOST, port: env.PORT, httpServer: server, quiet: !dev });
  await app.prepare();
  const handle = app.getRequestHandler();
  const cache = new PageCache(cacheBytes);
  const changes = dev
    ? null
    : await watchChanges({ databaseUrl: env.DATABASE_URL }, (tags) => cache.invalidate(tags));
  const listener = changes ? cachedListener(cache, handle, () => changes.check()) : handle;
  const build = await buildId(dev);
  let worker: Promise<KeptResponse> | undefined;
  server.on('request', (request, response) => {
    tellClientAddress(request, env.TRUST_PROXY);
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.url === workerPath) {
      worker ??= workerResponse(dev);
      worker.then(
        (kept) => sendKept(kept, request, response),
        (error: unknown) => response.destroy(error as Error),
      );
      return;
    }
    // The worker keeps a page together with the scripts of its build.
    response.setHeader('x-backstory-build', build);
    listener(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(env.PORT, env.HOST, resolve);
  });
  return {
    address: addressOf(server.address() as AddressInfo, env.HOST),
    close: async () => {
      server.closeIdleConnections();
      // A reader's open connection may not hold up the end for long.
      setTimeout(() => server.closeAllConnections(), 5_000).unref();
      await new Promise((resolve) => server.close(resolve));
      await changes?.close();
      await app.close();
    },
  };
}

function addressOf({ port }: AddressInfo, host: string): string {
  const everywhere = ['127.0.0.1', '0.0.0.0', '::', '::1'];
  return `http://${everywhere.includes(host) ? 'localhost' : host}:${port}`;
}
