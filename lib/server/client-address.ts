import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { TrustedProxies } from '../base/trusted-proxies';

/** Set by the server on each request, whatever came with it. */
export const clientAddressHeader = 'x-client-address';

/** What a proxy says, and what anybody else could make up. */
const proxyHeaders = [
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'x-forwarded-port',
] as const;

/** By which a proxy says who somebody is, as Authelia names them. */
export const proxyUserHeaders = ['remote-user', 'remote-email', 'remote-name', 'remote-groups'] as const;

/**
 * Sets the header that says from which address the request was made. Of the others it leaves a proxy's word on scheme
 * and host, where the proxy is trusted; and on who it is, where it may also say that.
 */
export function setClientAddress(request: IncomingMessage, trusted: TrustedProxies, mayName = false): void {
  const peer = request.socket.remoteAddress ?? '';
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',');
  request.headers[clientAddressHeader] = clientAddress(peer, forwarded, trusted);
  const isProxy = isTrusted(peer, trusted);
  if (!isProxy) for (const header of proxyHeaders) delete request.headers[header];
  if (!isProxy || !mayName || isSaidTwice(request))
    for (const header of proxyUserHeaders) delete request.headers[header];
}

/** A proxy that adds its own headers beside those that came to it passes on what anybody made up. */
const isSaidTwice = ({ headersDistinct }: IncomingMessage): boolean =>
  proxyUserHeaders.some((header) => (headersDistinct[header]?.length ?? 0) > 1);

/**
 * The address that limits count by. Each proxy adds at the end of the list whom it heard from, so the
 * list is read from there, as far as those who wrote it are trusted; what stands before is hearsay.
 * Of neighbours only the last is believed: a reader at home is a neighbour too.
 *
 * @param peer who holds the other end of the connection
 * @param forwarded the X-Forwarded-For that came with the request
 */
export function clientAddress(peer: string, forwarded: string, trusted: TrustedProxies): string {
  const reported = forwarded.split(',').map((one) => one.trim());
  let address = peer;
  while (isTrusted(address, trusted)) {
    const before = reported.pop();
    if (before === undefined || !isAddress(before)) break;
    address = before;
    if (trusted === 'private') break;
  }
  return networkOf(address);
}

/** Asked of each request: the library finds by an exception that a text is none, which takes longer than to answer. */
const isAddress = (text: string): boolean => isIP(text) !== 0 && ipaddr.isValid(text);

/** Whoever has one address of IPv6 has 2^64 of them: they count as one. */
function networkOf(address: string): string {
  if (!isAddress(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  return parsed instanceof ipaddr.IPv6
    ? `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/64`).toString()}/64`
    : parsed.toString();
}

/** Networks of a house, of a host, of containers: what a proxy in front of us has. */
const neighbours = new Set(['loopback', 'private', 'linkLocal', 'uniqueLocal']);

function isTrusted(address: string, trusted: TrustedProxies): boolean {
  if (trusted === 'none' || !isAddress(address)) return false;
  const parsed = ipaddr.process(address);
  if (trusted === 'private') return neighbours.has(parsed.range());
  return trusted.some((network) => {
    if (!ipaddr.isValidCIDR(network)) return ipaddr.process(network).toString() === parsed.toString();
    const [base, bits] = ipaddr.parseCIDR(network);
    return base.kind() === parsed.kind() && parsed.match([base, bits]);
  });
}
