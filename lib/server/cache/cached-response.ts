import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { openerHeader, openerPolicy } from '../security-headers';

type Encoding = 'br' | 'gzip' | 'identity';

/** A whole response with its body in every encoding that a reader's browser may ask for. */
export interface CachedResponse {
  status: number;
  headers: OutgoingHttpHeaders;
  etag: string;
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
  /** What it takes of memory, in bytes: bodies and headers. */
  bytes: number;
  /** Of a page: where its deferred scripts fetch their data. */
  deferredData?: string;
}

const compressible = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript)\b|image\/svg\+xml)/;
/** Below this a compressed body saves no packet: one holds some 1,400 bytes. */
const worthCompressing = 1_000;

/**
 * Work that is done once for many readers may cost more: gzip 9; brotli stops at 9, since 10 and 11
 * take some ten times as long for 3 % less. What is sent once is waited for: gzip 6 and brotli 4 take
 * a third of the time or less for some 10 % more.
 */
const levels = { stored: { gzip: 9, brotli: 9 }, once: { gzip: 6, brotli: 4 } } as const;

/** Compresses a body, to be stored for many readers or to be sent once. */
export async function encodeResponse(
  status: number,
  headers: OutgoingHttpHeaders,
  body: Buffer,
  use: keyof typeof levels = 'stored',
): Promise<CachedResponse> {
  const { etag, bodies } = plainResponse(status, body, headers);
  if (body.length > worthCompressing && compressible.test(String(headers['content-type'] ?? ''))) {
    const brotliParams = {
      [constants.BROTLI_PARAM_QUALITY]: levels[use].brotli,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    };
    [bodies.gzip, bodies.br] = await Promise.all([
      promisify(gzip)(body, { level: levels[use].gzip }),
      promisify(brotliCompress)(body, { params: brotliParams }),
    ]);
  }
  return { status, headers, etag, bodies, bytes: bytesOf(headers, bodies) };
}

/** A response as it is, without other encodings. */
export function plainResponse(
  status: number,
  content: string | Buffer,
  headers: OutgoingHttpHeaders,
): CachedResponse {
  const identity = Buffer.from(content);
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`;
  return { status, headers, etag, bodies: { identity }, bytes: bytesOf(headers, { identity }) };
}

/** A UTF-16 unit takes two bytes at most. */
const bytesOf = (headers: OutgoingHttpHeaders, bodies: CachedResponse['bodies']): number =>
  Object.values(bodies).reduce((sum, one) => sum + one.length, 0) + 2 * JSON.stringify(headers).length;

/** The best encoding that the `Accept-Encoding` header takes; `q=0` is a refusal. */
export function chooseEncoding(accept: string | undefined, bodies: CachedResponse['bodies']): Encoding {
  const refused = (name: string) =>
    new RegExp(`\\b${name}\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$)`).test(accept ?? '');
  for (const encoding of ['br', 'gzip'] as const) {
    const asked = new RegExp(`(?:^|[\\s,])${encoding}(?:[\\s,;]|$)`).test(accept ?? '');
    if (bodies[encoding] && asked && !refused(encoding)) return encoding;
  }
  return 'identity';
}

/**
 * Answers from a stored response: 304 where the reader has it already, without body for HEAD.
 * @param isPrivate no cache between us and the reader may store it for others
 */
export function sendCached(
  stored: CachedResponse,
  request: IncomingMessage,
  response: ServerResponse,
  isPrivate = false,
): void {
  const encoding = chooseEncoding(request.headers['accept-encoding'], stored.bodies);
  // An encoded body is another representation, so it has another strong validator.
  const etag = encoding === 'identity' ? stored.etag : `${stored.etag.slice(0, -1)}-${encoding}"`;
  const headers: OutgoingHttpHeaders = { ...stored.headers, etag };
  if (stored.bodies.gzip) headers['vary'] = 'Accept-Encoding';
  if (isPrivate)
    Object.assign(headers, openerPolicy, { 'cache-control': privately(headers['cache-control']) });
  // The server has it on every answer.
  if (!(openerHeader in headers)) response.removeHeader(openerHeader);
  if (stored.status === 200 && noneMatch(request.headers['if-none-match'], etag)) {
    delete headers['content-type'];
    response.writeHead(304, headers).end();
    return;
  }
  const body = stored.bodies[encoding] ?? stored.bodies.identity;
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  headers['content-length'] = body.length;
  response.writeHead(stored.status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

const privately = (control: OutgoingHttpHeaders['cache-control']): string =>
  `private, ${String(control ?? 'no-cache').replace(/^(?:public|private),? ?/, '')}`;

function noneMatch(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  return header === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
