import { createServer, type IncomingMessage, request as askSite, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a later build's scripts are called, so that none has the address of one before. */
const laterScripts = 'static/later/';

/**
 * The reader's line to the site: it can be cut, it counts the writes that go through, and behind it
 * the site can be given a later build, which has none of the scripts of the build before.
 */
export class Line {
  cut = false;
  /** Answers are lost on their way back: the site has done it, the reader doesn't know. */
  losesAnswers = false;
  later = false;
  /** Method, path and id of every write that the site got. */
  readonly writes: string[] = [];
  readonly #server = createServer((request, response) => this.#pass(request, response));

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    if (this.cut) return void request.socket.destroy();
    const { method = 'GET', url = '/', headers } = request;
    const isOlder = this.later && url.includes('static/chunks/');
    if (isOlder) return void response.writeHead(404).end();
    if (method !== 'GET') this.writes.push(`${method} ${url} ${headers['idempotency-key']}`);
    const { 'if-none-match': known, ...others } = headers;
    const asked = askSite(
      {
        host: '127.0.0.1',
        port: Number(process.env['E2E_PORT'] ?? 3199),
        method,
        path: url.replaceAll(laterScripts, 'static/chunks/').replace('/deferred/later', '/deferred/'),
        headers: {
          ...others,
          'accept-encoding': 'identity',
          ...(known && !this.later && { 'if-none-match': known }),
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          if (this.losesAnswers && method !== 'GET') return void request.socket.destroy();
          this.#answer(answer, Buffer.concat(chunks), response);
        });
      },
    );
    asked.on('error', () => request.socket.destroy());
    request.pipe(asked);
  }

  #answer(answer: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const { etag, ...headers } = answer.headers;
    const isText = /html|javascript/.test(headers['content-type'] ?? '');
    if (!this.later || !isText) {
      return void response
        .writeHead(answer.statusCode ?? 500, { ...headers, ...(etag && { etag }) })
        .end(body);
    }
    // The inline scripts are others now, so their hashes are wrong.
    const { 'content-security-policy': _policy, 'content-length': _length, ...rest } = headers;
    const build = String(headers['x-backstory-build'] ?? '');
    const text = body
      .toString('utf8')
      .replaceAll('static/chunks/', laterScripts)
      // Its address is made from its content, which names the scripts.
      .replaceAll('/deferred/', '/deferred/later')
      .replace(/(\{id:")([\w-]+)(",files:)/, '$1later-$2$3');
    response.writeHead(answer.statusCode ?? 500, {
      ...rest,
      ...(build && { 'x-backstory-build': `later-${build}` }),
    });
    response.end(text);
  }
}
