import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { isSecure } from '@/app/is-secure';
import type { SignedIn } from '@/lib/auth/person';
import { type Permission, permissionOf } from '@/lib/auth/permission';
import { env } from '@/lib/base/env';
import { signedInCookie } from '@/lib/device/known-reader';
import { isKnownDevice, knownDevice } from '@/lib/server/access/known-device';
import { isSessionToken, sessionCookie } from '@/lib/server/access/session-cookie';
import { library } from '@/lib/store/library';
import { proxyIdentity } from './proxy-user';

/** Browsers drop a cookie after 400 days at the latest; the session ends sooner, on the server. */
const cookieSeconds = 400 * 86_400;

/** Who is signed in, by their cookie; null where nobody is, or where the proxy in front names somebody else by now. */
export async function currentSession(): Promise<SignedIn | null> {
  const token = (await cookies()).get(sessionCookie(await isSecure()))?.value;
  if (!isSessionToken(token)) return null;
  const { people } = await library();
  const session = await people.findSession(token);
  const named = session && (await proxyIdentity());
  return named && !(await people.isIdentityOf(session, named)) ? null : session;
}

/** Who is signed in; who isn't is led to the page where they can be, and from there to `path`. */
export async function requireSession(path: string): Promise<SignedIn> {
  return (await currentSession()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`);
}

/** Whether an editor looks at the page. Asks for nothing where nobody is signed in, as on pages that all readers share. */
export const isEditor = async (): Promise<boolean> => editorPermission(await currentSession()) !== null;

/** What an editor or an admin may hand to the store; null for others. */
export const editorPermission = (session: SignedIn | null): Permission<'editor'> | null =>
  session && permissionOf(session.person, 'editor');

/** What an admin may hand to the store; null for others. */
export const adminPermission = (session: SignedIn | null): Permission<'admin'> | null =>
  session && permissionOf(session.person, 'admin');

/** Gives the browser the session that it sends from now on, in place of any other. */
export async function setSessionCookie(token: string): Promise<void> {
  await setCookie(sessionCookie(await isSecure()), token, cookieSeconds);
  await setCookie(signedInCookie, '1', cookieSeconds, { httpOnly: false });
}

/** Takes the session's cookie away. */
export async function dropSessionCookie(): Promise<void> {
  await setCookie(sessionCookie(await isSecure()), '', 0);
  await setCookie(signedInCookie, '', 0, { httpOnly: false });
}

const deviceCookie = (secure: boolean): string => (secure ? '__Host-backstory-device' : 'backstory-device');

/** Whether somebody has signed in here as this address before. */
export async function isDeviceOf(email: string): Promise<boolean> {
  const mark = (await cookies()).get(deviceCookie(await isSecure()))?.value;
  return isKnownDevice(env().DATA_DIR, email, mark);
}

/** Has the browser remember that this address signed in here; see `isDeviceOf`. */
export async function rememberDevice(email: string): Promise<void> {
  await setCookie(deviceCookie(await isSecure()), knownDevice(env().DATA_DIR, email), cookieSeconds);
}

/** Forgets who has signed in here before. */
export const dropDevice = async (): Promise<void> => setCookie(deviceCookie(await isSecure()), '', 0);

async function setCookie(
  name: string,
  value: string,
  maxAge: number,
  { httpOnly } = { httpOnly: true },
): Promise<void> {
  const secure = await isSecure();
  (await cookies()).set(name, value, { httpOnly, sameSite: 'lax', secure, path: '/', maxAge });
}
