import { randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { currentSession } from '@/app/(people)/person';
import { isSecure } from '@/app/is-secure';
import { library } from '@/lib/store/library';
import { isOverQuota } from '@/lib/store/readers/reader-quotas';
import type { ReaderId } from '@/lib/store/readers/readers';

/** 256 bits, as base64url. */
const tokenBytes = 32;
const isToken = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '');

/** Browsers drop a cookie after 400 days at the latest; each new write puts it off. */
const storedSeconds = 400 * 86_400;

/** Who asks, by their account where they are signed in, else by their cookie; null for whom nothing is stored. */
export async function currentReader(): Promise<ReaderId | null> {
  const session = await currentSession();
  if (session) return (await library()).readers.findOf(session.person.id);
  const jar = await cookies();
  const token = jar.get(cookieName(await isSecure()))?.value;
  return isToken(token) ? (await library()).readers.find(token) : null;
}

/**
 * Who asks, made a reader now if they weren't one: for the first thing worth keeping. In route
 * handlers alone, since it sets the cookie.
 */
export async function currentOrNewReader(): Promise<ReaderId> {
  const { readers } = await library();
  const session = await currentSession();
  if (session) return readers.makeOf(session.person.id);
  const secure = await isSecure();
  const jar = await cookies();
  const known = jar.get(cookieName(secure))?.value;
  const reader = isToken(known) ? await readers.find(known) : null;
  // A token that we don't know was not given out by us, so a reader gets a new one.
  const token = reader !== null && isToken(known) ? known : randomBytes(tokenBytes).toString('base64url');
  jar.set(cookieName(secure), token, {
    httpOnly: true,
    sameSite: 'lax',
    secure,
    path: '/',
    maxAge: storedSeconds,
  });
  return reader ?? readers.make(token);
}

/**
 * Makes who signs in a reader, and gives them what this browser's cookie has stored. Where that can't be done just now, or
 * is too much, it stays under the cookie until they sign in again. In route handlers alone.
 */
export async function takeReaderAlong(personId: string): Promise<void> {
  const token = (await cookies()).get(cookieName(await isSecure()))?.value;
  const { readers } = await library();
  await readers.makeOf(personId);
  if (!isToken(token)) return;
  try {
    await readers.mergeInto(token, personId);
    await dropReaderCookie();
  } catch (error) {
    if (!isOverQuota(error)) console.error(error);
  }
}

/** Takes the reader's cookie away. */
export async function dropReaderCookie(): Promise<void> {
  const secure = await isSecure();
  (await cookies()).set(cookieName(secure), '', { path: '/', secure, maxAge: 0 });
}

/** With the prefix, browsers let no other host and no page over http set it. */
const cookieName = (secure: boolean): string => (secure ? '__Host-backstory-reader' : 'backstory-reader');
