import ipaddr from 'ipaddr.js';

/** Whose word is taken for where a request comes from: neighbours, nobody, or these networks alone. */
export type TrustedProxies = 'private' | 'none' | readonly string[];

/**
 * What the variable says.
 * @returns null where it can't be read
 */
export function parseTrustedProxies(text: string): TrustedProxies | null {
  if (text === 'private' || text === 'none') return text;
  const networks = text.split(',').map((one) => one.trim());
  return networks.every((one) => ipaddr.isValid(one) || ipaddr.isValidCIDR(one)) ? networks : null;
}
