/** An article or a story is named by its page's address, or by the last part of it. */
export function slugIn(given: string, pages: 'articles' | 'stories'): string {
  const [, slug = given] = new RegExp(`/${pages}/([^/?#]+)`).exec(given) ?? [];
  try {
    return decodeURIComponent(slug).trim();
  } catch {
    return slug.trim();
  }
}
