import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http';

interface Captured {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/**
 * A response that goes to memory instead of to a socket: the framework writes to it as to any other,
 * and a reader who leaves meanwhile doesn't break it off for those who wait for the same page.
 */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly whole: Promise<Captured>;
  #settle!: (captured: Captured) => void;

  constructor(request: IncomingMessage) {
    super(request);
    this.whole = new Promise((resolve) => (this.#settle = resolve));
  }

  override write(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
    this.#collect(chunk, rest);
    return true;
  }

  override end(...args: unknown[]): this {
    const [chunk, ...rest] = args;
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) this.#collect(chunk, rest);
    else callBack(args);
    this.finished = true;
    this.#settle({ status: this.statusCode, headers: this.getHeaders(), body: Buffer.concat(this.#chunks) });
    // What waits for the response to be over hears so, as it would from a socket.
    this.emit('finish');
    this.emit('close');
    return this;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.findLast((one) => typeof one === 'object' && one !== null);
    for (const [name, value] of Object.entries((headers ?? {}) as OutgoingHttpHeaders)) {
      if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override flushHeaders(): void {}

  #collect(chunk: string | Uint8Array, rest: unknown[]): void {
    const encoding = typeof rest[0] === 'string' ? (rest[0] as BufferEncoding) : 'utf8';
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk));
    callBack(rest);
  }
}

function callBack(args: unknown[]): void {
  const callback = args.findLast((one) => typeof one === 'function');
  if (callback) process.nextTick(callback as () => void);
}
