import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';

export interface Address {
  address: string;
  family: 4 | 6;
}

/** All addresses of a name. Rejects as `dns.lookup` does where there are none. */
export type Lookup = (host: string) => Promise<Address[]>;

export type Resolved = { ok: true; addresses: Address[] } | { ok: false; reason: string; retryable: boolean };

/** The system's resolver, hosts file included. */
export const systemLookup: Lookup = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => ({ address, family: isIP(address) === 6 ? 6 : 4 }));
};

/**
 * The addresses that a connection to the host may go to. One private address among them refuses the
 * host as a whole: an honest site has none, and a resolver that mixes them is trying its luck.
 */
export async function resolveHost(
  hostname: string,
  { lookup, mayReach }: { lookup: Lookup; mayReach: (address: string) => boolean },
): Promise<Resolved> {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(host);
  let addresses: Address[];
  if (family === 4 || family === 6) addresses = [{ address: host, family }];
  else {
    try {
      addresses = await lookup(host);
    } catch {
      return { ok: false, reason: `No server named ${host} was found.`, retryable: true };
    }
  }
  if (addresses.length === 0) {
    return { ok: false, reason: `No server named ${host} was found.`, retryable: true };
  }
  if (!addresses.every(({ address }) => mayReach(address))) {
    return {
      ok: false,
      reason: `${host} is an address of a private network, which is never fetched from.`,
      retryable: false,
    };
  }
  return { ok: true, addresses };
}
