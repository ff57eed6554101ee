/** No slug is longer, and PostgreSQL refuses a null character. */
export const wordOf = (given: string): string => given.replaceAll('\0', '').slice(0, 400);

/** An article or a story is named by its page's address, or by the last part of it. */
export function slugIn(given: string, pages: 'articles' | 'stories'): string {
  const [, slug = given] = new RegExp(`/${pages}/([^/?#]+)`).exec(given) ?? [];
  try {
    return wordOf(decodeURIComponent(slug).trim());
  } catch {
    return wordOf(slug.trim());
  }
}
