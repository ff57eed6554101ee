/** What publishers put before their host for one form of the same page. */
const formOfPage = /^(?:www|m|mobile|amp|edition)\./;

/**
 * Whether one publisher answers for both addresses, as far as the hosts alone tell: they are the same but
 * for a `www` or the form of the page. Other subdomains may belong to anybody (`a.github.io`, `b.github.io`).
 */
export function isSameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

function siteOf(address: string): string {
  const { hostname, port } = new URL(address);
  // A host of two labels is never cut: "m.example" is a site of its own.
  const bare = hostname.replace(formOfPage, '');
  return `${bare.includes('.') ? bare : hostname}:${port}`;
}
