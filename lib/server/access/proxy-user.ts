/** Who somebody is by the word of the proxy in front. */
export interface ProxyUser {
  /** By which the proxy knows them; it stays theirs. */
  user: string;
  email: string | null;
  name: string;
  groups: string[];
}

/** Far longer than any name; what follows is no part of one. */
const longest = 254;

/**
 * Whom the proxy names, as Authelia and others do; null where it names nobody. The server drops these headers of
 * whoever may not say it.
 */
export function findProxyUser(headers: Pick<Headers, 'get'>): ProxyUser | null {
  const user = wordOf(headers, 'remote-user');
  if (user === '' || user.length > longest) return null;
  const email = wordOf(headers, 'remote-email') || (user.includes('@') ? user : null);
  const name = wordOf(headers, 'remote-name') || (user.split('@', 1)[0] ?? user);
  const groups = wordOf(headers, 'remote-groups').split(/[,|;]/);
  return { user, email, name, groups: groups.map((group) => group.trim()).filter((group) => group !== '') };
}

/** Headers are read byte by byte; what is beyond ASCII in them is UTF-8. */
const wordOf = (headers: Pick<Headers, 'get'>, name: string): string =>
  Buffer.from(headers.get(name) ?? '', 'latin1')
    .toString('utf8')
    .trim();
