import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Global unicast is given out from here only (RFC 4291, IANA): the rest is reserved or local. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Lie within global unicast and yet lead elsewhere, or nowhere: what the library's table lacks. */
const notPublic: [range: string, name: string][] = [
  // The platform's own service on every machine of Azure, at an address that looks like any other.
  ['168.63.129.16/32', 'metadata'],
  ['192.88.99.0/24', '6to4'],
  ['2001::/23', 'reserved'],
  ['2001:db8::/32', 'documentation'],
  ['2002::/16', '6to4'],
  ['2620:4f:8000::/48', 'as112'],
  ['3fff::/20', 'documentation'],
];
const notPublicRanges = notPublic.map(([range, name]) => ({ range: ipaddr.parseCIDR(range), name }));

/**
 * What kind of address it is, where that is not a public one; null for an address of the open
 * internet. Whatever can't be read as an address is not public.
 */
export function privateKind(address: string): string | null {
  const plain = plainForm(address);
  if (plain === null) return 'unreadable';
  // A mapped address (::ffff:10.0.0.1) opens the same socket as the IPv4 address inside.
  const parsed = ipaddr.process(plain);
  const listed = notPublicRanges.find(
    ({ range: [base, bits] }) => base.kind() === parsed.kind() && parsed.match([base, bits]),
  );
  if (listed) return listed.name;
  const kind = parsed.range();
  if (kind !== 'unicast') return kind;
  if (parsed instanceof ipaddr.IPv6) {
    if (!parsed.match(globalUnicast)) return 'reserved';
    // ISATAP carries an IPv4 address behind 0:5efe, in a prefix that may be anybody's (RFC 5214).
    const [, , , , high = 0, low = 0] = parsed.parts;
    if ((high & ~0x0200) === 0 && low === 0x5efe) return 'isatap';
  }
  return null;
}

/** Whether the address is one of the open internet. */
export function isPublic(address: string): boolean {
  return privateKind(address) === null;
}

/**
 * The address as it is connected to: IPv6 in groups only, since the library takes the old
 * `::10.0.0.1` for the mapped `::ffff:10.0.0.1`. Null for a link's own (`%eth0`) and for no address.
 */
function plainForm(address: string): string | null {
  if (isIP(address) === 4) return address;
  const bracketed = `http://[${address}]`;
  return isIP(address) === 6 && URL.canParse(bracketed) ? new URL(bracketed).hostname.slice(1, -1) : null;
}
