/** Far longer than any address of ours. */
const longest = 2_000;

/**
 * Where to go on after signing in: a path of this site, with its query; anything else is the front page. Browsers
 * read `//host`, `/\host` and what tabs and line breaks hide as addresses of another site.
 */
export function nextPath(wanted: string | null | undefined): string {
  if (!wanted || wanted.length > longest || !/^\/(?![/\\])[\x21-\x7e]*$/.test(wanted)) return '/';
  // As a browser reads it: what leads elsewhere, however it is written, has another origin.
  const base = 'http://this-site.invalid';
  if (!URL.canParse(wanted, base)) return '/';
  const { origin, pathname, search } = new URL(wanted, base);
  const path = pathname + search;
  return origin === base && !path.startsWith('//') && !isWayIn(pathname) ? path : '/';
}

/** Whoever has signed in isn't led back to where they did. */
const isWayIn = (path: string): boolean => /^\/(?:sign-in|join)(?:\/|$)/.test(path);
