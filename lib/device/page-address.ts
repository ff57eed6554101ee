/** What the worker does with a request, by its address alone. Pure. */

/** Parameters that no page reads: who sent the reader here. */
const ofSenders = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref)$/;

/** What a page is stored under: an article reads no parameters, lists do. */
export function pageKey(url: URL): string {
  if (articleSlug(url.pathname) !== null) return url.pathname;
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => !ofSenders.test(name)));
  // Two slashes at the start would name another host.
  const path = url.pathname.replace(/^\/+/, '/');
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The article that a page shows; null for other pages. */
export function articleSlug(path: string): string | null {
  const [, slug] = /^\/articles\/([^/?]+)$/.exec(path) ?? [];
  if (slug === undefined) return null;
  try {
    return decodeURIComponent(slug);
  } catch {
    return null;
  }
}

export type Handling =
  /** The address names the content: what is stored is right for ever. */
  | 'fixed'
  /** A file that may change; the stored one will do without network. */
  | 'file'
  /** What the server tells of the reader. */
  | 'own'
  /** A page that is stored. */
  | 'page'
  /** A page that only the network has. */
  | 'fleeting'
  /** None of the worker's business. */
  | 'pass';

/** Pages that depend on what was asked, or on who is signed in just now: without network there is nothing to show. */
const fleeting = new Set(['/search', '/share', '/sign-in', '/join', '/account', '/people']);

/** @param navigates true where a page is opened, not a part of one */
export function handlingOf(path: string, navigates: boolean): Handling {
  // Of what is typed letter by letter, no answer is worth its space.
  if (path === '/api/reader/search') return 'pass';
  if (/^\/api\/reader\/(?:search|data|export|import)\b/.test(path)) return 'pass';
  if (path.startsWith('/api/reader/') || path === '/api/reader') return navigates ? 'pass' : 'own';
  // `late`: what pages that an earlier version stored call their deferred data.
  if (/^\/(?:_next\/static|deferred|late|pictures)\//.test(path)) return 'fixed';
  if (/^\/(?:maps|icons)\/|^\/(?:icon|apple-icon|favicon)[^/]*$|^\/manifest\.webmanifest$/.test(path))
    return 'file';
  // What the server tells of an article beside its page, such as who speaks.
  if (!navigates && /^\/api\/articles\/[^/]+\/\w+$/.test(path)) return 'file';
  if (!navigates || /^\/(?:api|_next|sitemap)(?:\/|$)|\.\w+$|^\/healthz$/.test(path)) return 'pass';
  return fleeting.has(path) ? 'fleeting' : 'page';
}

/** True for a file that is stored beside a page which used it. */
export const isPart = (path: string): boolean => ['fixed', 'file'].includes(handlingOf(path, false));

/** What all variants of a stored picture share in their addresses; null for other files. */
export function pictureOf(path: string): string | null {
  return /^(\/pictures\/[0-9a-f]{64}\/)/.exec(path)?.[1] ?? null;
}
