import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { drainable } from './drain';

it('answers what has been asked, also on a connection that was idle, and takes no more', async () => {
  const server = createServer();
  const stopping = drainable(server);
  let asked = 0;
  server.on('request', (request, response) => {
    asked += 1;
    request.resume().on('end', () => setTimeout(() => response.end('done'), 50));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const open = async () => {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    return socket;
  };
  const begin = 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n';
  const sockets = await Promise.all(Array.from({ length: 5 }, open));
  const idle = await open();
  idle.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(idle, 'data');
  for (const socket of sockets) socket.write(`${begin}a`);
  await expect.poll(() => asked).toBe(6);

  const drained = stopping.drain();
  expect(stopping.draining).toBe(true);
  // On its way while the server began to stop.
  idle.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const refused = await open().then(
    () => false,
    () => true,
  );
  expect(refused).toBe(true);
  for (const socket of sockets) socket.write('b');
  for (const socket of [idle, ...sockets]) {
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toMatch(/^HTTP\/1\.1 200 [^]*connection: close[^]*done/i);
  }
  await drained;
});
