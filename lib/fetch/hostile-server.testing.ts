import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createRawServer, type Socket } from 'node:net';
import { createFetch, type FetchOptions } from './create-fetch';
import { HostQueue } from './host-queue';
import type { FetchRequest, SafeFetch } from './fetched';

/** The address that stands for the open internet in these tests; 127.0.0.66 is a private one. */
export const openAddress = '127.0.0.1';
export const privateAddress = '127.0.0.66';

const closers: (() => Promise<void>)[] = [];

/** Ends all servers that were started; for `afterEach`. */
export async function closeServers(): Promise<void> {
  await Promise.all(closers.splice(0).map((close) => close()));
}

/** Starts a web server; its robots.txt is missing unless the listener answers for it. */
export function serve(
  listener: RequestListener,
  { robots = false, host = openAddress } = {},
): Promise<number> {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt' && !robots) response.writeHead(404).end();
    else listener(request, response);
  });
  return listen(server, host);
}

/** Starts a server that says what it likes, whether that is HTTP or not. */
export function serveRaw(answer: (socket: Socket, request: string) => void): Promise<number> {
  const server = createRawServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      const request = data.toString();
      if (request.startsWith('GET /robots.txt'))
        socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
      else answer(socket, request);
    });
  });
  return listen(server as Server, openAddress);
}

async function listen(server: Server | ReturnType<typeof createRawServer>, host: string): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  closers.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  return (server.address() as AddressInfo).port;
}

/** A fetch for which only `openAddress` is of the open internet, in no hurry to be polite. */
export function testFetch(options: Partial<FetchOptions> = {}): SafeFetch {
  return createFetch({
    userAgent: 'Backstory/test',
    robotName: 'Backstory',
    anyPort: true,
    mayReach: (address) => address === openAddress,
    queue: new HostQueue({ gapMs: 0 }),
    ...options,
  });
}

export const pageRequest: FetchRequest = { accept: ['text/html'], maxBytes: 100_000, timeoutMs: 5000 };
