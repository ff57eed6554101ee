import type { Server, ServerResponse } from 'node:http';

/** What has been asked for already has this long to be answered. */
const answerMs = 7_000;
/** Connections that are open but idle may have a request on its way; it is answered, and the connection closed. */
const idleMs = 300;

/**
 * Follows a server's answers, so that it can stop without cutting one off.
 * @returns stops taking connections, waits for what is under way, and closes what is left
 */
export function drainable(server: Server): { readonly draining: boolean; drain(): Promise<void> } {
  const open = new Set<ServerResponse>();
  let draining = false;
  server.on('request', (_request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (draining) response.shouldKeepAlive = false;
  });
  return {
    get draining() {
      return draining;
    },
    async drain() {
      draining = true;
      for (const response of open) response.shouldKeepAlive = false;
      // `close` would cut connections that are idle as it is called, and the request on its way with them.
      server.closeIdleConnections = () => {};
      const closed = new Promise((resolve) => server.close(resolve));
      const closeIdle = Object.getPrototypeOf(server).closeIdleConnections as () => void;
      const timers = [
        setInterval(() => closeIdle.call(server), idleMs),
        setTimeout(() => server.closeAllConnections(), answerMs),
      ];
      await closed;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
