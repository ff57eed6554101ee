/**
 * Where the web is served, and where sites run by hand commonly are. Any other port is a mail server,
 * a database or a printer: nothing that has an article, and much that a request might disturb.
 */
const webPorts = ['', '80', '443', '8000', '8008', '8080', '8443', '8888'];

/** Longer than what any server takes, by far. */
const maxLength = 4096;

export type CheckedUrl = { ok: true; url: URL } | { ok: false; reason: string };

/** Reads an address that something is to be fetched from; `base` where it comes from a redirect. */
export function checkUrl(address: string, { base, anyPort }: { base?: URL; anyPort: boolean }): CheckedUrl {
  if (address.length > maxLength) return { ok: false, reason: 'The address is too long.' };
  if (!URL.canParse(address, base)) return { ok: false, reason: 'This is not a web address.' };
  const url = new URL(address, base);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return { ok: false, reason: 'Only addresses that begin with http:// or https:// are fetched.' };
  }
  if (url.username !== '' || url.password !== '') {
    return { ok: false, reason: 'An address with a user name or a password in it is not fetched.' };
  }
  if (!anyPort && !webPorts.includes(url.port)) {
    return { ok: false, reason: `Port ${url.port} is not one that web pages are served at.` };
  }
  return { ok: true, url };
}
