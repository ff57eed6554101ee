/** The cookie of who has signed in; with the prefix, browsers let no other host and no page over http set it. */
export const sessionCookie = (secure: boolean): string =>
  secure ? '__Host-backstory-session' : 'backstory-session';

/** A token as better-auth makes it; nothing else is looked up. */
const token = /^[A-Za-z0-9]{32}$/;
export const isSessionToken = (text: string | undefined): text is string => token.test(text ?? '');

/** The token in a `Cookie` header; null where there is none. */
export function findSessionToken(cookies: string | undefined, secure: boolean): string | null {
  if (!cookies) return null;
  const name = `${sessionCookie(secure)}=`;
  // As browsers send them: between semicolons with a space.
  const pair = cookies.split('; ').find((one) => one.startsWith(name));
  const value = pair?.slice(name.length);
  return isSessionToken(value) ? value : null;
}
