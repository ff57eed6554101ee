import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';

export type Body = { ok: true; bytes: Uint8Array } | { ok: false; reason: string; retryable: boolean };

/** A second layer is a known slip of servers; more are only ever there to hide a bomb. */
const maxLayers = 2;

const decoders: Readonly<Record<string, (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array>>> = {
  gzip: (bytes, maxOutputLength) => promisify(gunzip)(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => promisify(brotliDecompress)(bytes, { maxOutputLength }),
  // Named after the format and sent as its bare inside by some: the first byte tells which it is.
  deflate: (bytes, maxOutputLength) =>
    ((bytes[0] ?? 0) & 0x0f) === 8
      ? promisify(inflate)(bytes, { maxOutputLength })
      : promisify(inflateRaw)(bytes, { maxOutputLength }),
};

/** What `Accept-Encoding` offers: the two that all servers send right. */
export const offeredEncodings = 'gzip, br';

/**
 * Reads a body to its end and unpacks it; neither the bytes on the way nor the bytes unpacked may be
 * more than allowed, and no more than that is ever held.
 *
 * @param cutOff takes the beginning of a body that is larger, if it isn't packed
 */
export async function readBody(
  response: IncomingMessage,
  maxBytes: number,
  { cutOff = false } = {},
): Promise<Body> {
  const layers = (response.headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase().replace(/^x-/, ''))
    .filter((name) => name !== '' && name !== 'identity');
  const unknown = layers.find((name) => !Object.hasOwn(decoders, name));
  if (unknown !== undefined || layers.length > maxLayers) {
    return { ok: false, reason: 'The server packed its answer in a way nobody asked for.', retryable: false };
  }
  const takesBeginning = cutOff && layers.length === 0;
  if (!takesBeginning && Number(response.headers['content-length']) > maxBytes) return tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > maxBytes && !takesBeginning) return tooLarge(maxBytes);
    chunks.push(chunk);
    if (size > maxBytes) break;
  }
  let bytes: Uint8Array = Buffer.concat(chunks).subarray(0, maxBytes);
  for (const name of layers.reverse()) {
    try {
      bytes = (await decoders[name]?.(bytes, maxBytes)) ?? bytes;
    } catch (error) {
      if (error instanceof RangeError) return tooLarge(maxBytes);
      return { ok: false, reason: 'The answer was packed wrongly or cut off.', retryable: true };
    }
  }
  return { ok: true, bytes };
}

function tooLarge(maxBytes: number): Body {
  const megabytes = Math.max(0.1, Math.round(maxBytes / 1024 / 102.4) / 10);
  return { ok: false, reason: `The answer is larger than ${megabytes} MB.`, retryable: false };
}
