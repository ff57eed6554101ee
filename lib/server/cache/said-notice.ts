/** The cookie that says what the last form led to: once, in the page that comes next. */
export const noticeCookie = (secure: boolean): string =>
  secure ? '__Host-backstory-notice' : 'backstory-notice';

/** Stands in a page that says it; as text of an article, its quotation marks would be escaped. */
const mark = 'data-notice="once"';

/** What takes the cookie away with the page that has said it; undefined where there is nothing to take away. */
export function endSaidNotice(cookies: string | undefined, page: Buffer): string[] | undefined {
  const names = [true, false]
    .map((secure) => ({ secure, name: noticeCookie(secure) }))
    .filter(({ name }) => cookies?.split('; ').some((pair) => pair.startsWith(`${name}=`)));
  if (names.length === 0 || !page.includes(mark)) return undefined;
  return names.map(
    ({ secure, name }) => `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=lax${secure ? '; Secure' : ''}`,
  );
}
