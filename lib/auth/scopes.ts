/** What a program may do by a token, in the words that it is asked for with. */
export const scopes = ['library:read', 'library:write', 'reader:read', 'reader:write'] as const;

/** **library** is what everyone here reads; **reader** is what one person has highlighted, saved and read. */
export type Scope = (typeof scopes)[number];

/** Each once and in one order; words that are no scopes are left out. */
export const readScopes = (words: readonly string[]): Scope[] =>
  scopes.filter((scope) => words.includes(scope));

/** The scope that a request needs when a program makes it; null where programs may do nothing. @param path without query */
export function neededScope(method: string, path: string): Scope | null {
  const reads = method === 'GET' || method === 'HEAD';
  // What they find is in the library; that it is asked for a reader, the routes see to.
  if (/^\/api\/reader\/(?:search$|stories\/|readings\/[^/]+\/onward$)/.test(path))
    return reads ? 'library:read' : null;
  if (path.startsWith('/api/reader/')) return reads ? 'reader:read' : 'reader:write';
  if (/^\/api\/desk\/jobs(?:\/[\w-]+)?$/.test(path)) return 'library:write';
  return reads ? 'library:read' : null;
}
