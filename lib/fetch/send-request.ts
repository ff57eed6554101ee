import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Address } from './address/resolve-host';

/** News sites send long policies and many cookies, some 12 KB at most; Node's own limit is 16. */
const maxHeaderBytes = 32 * 1024;

/**
 * Sends one GET to one of these addresses and no other: the name is not looked up a second time, so
 * an answer that has changed since the check leads nowhere. No connection is held for a next request.
 */
export function sendRequest(
  url: URL,
  addresses: readonly Address[],
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const lookup: LookupFunction = (_host, options, done) => {
    const [first] = addresses;
    if (options.all) done(null, [...addresses]);
    else if (first) done(null, first.address, first.family);
  };
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(url, { lookup, signal, headers, agent: false, maxHeaderSize: maxHeaderBytes });
    sent.on('response', resolve);
    sent.on('error', reject);
    // An answer that switches to another protocol ends the connection and notifies nobody.
    sent.on('close', () => reject(new Error('closed before an answer came')));
    sent.end();
  });
}
