import { currentSession, rememberDevice, setSessionCookie } from '@/app/(people)/person';
import { takeReaderAlong } from '@/app/reader';
import { library } from '@/lib/store/library';
import type { Sent } from '@/app/api/form-route';

/** Signs in by a password; false where it is another, or the person is suspended. */
export async function beginSession(
  { email, password }: { email: string; password: string },
  { userAgent, address }: Sent,
): Promise<boolean> {
  const { people } = await library();
  const begun = await people.signIn({ email, password }, { userAgent, address });
  if (!begun) return false;
  await holdSession(begun);
  await rememberDevice(email);
  return true;
}

/**
 * Gives the browser a session that was begun, by which the one that it had ends. What the browser's cookie had stored
 * goes to the account.
 */
export async function holdSession({ token, personId }: { token: string; personId: string }): Promise<void> {
  const { people } = await library();
  const before = await currentSession();
  if (before) await people.endSession(before, before.sessionId);
  await setSessionCookie(token);
  await takeReaderAlong(personId);
}
