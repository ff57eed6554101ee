import { currentSession, rememberDevice, setSessionCookie } from '@/app/(people)/person';
import { takeReaderAlong } from '@/app/reader';
import { library } from '@/lib/store/library';
import type { Sent } from '@/app/api/form-route';

/**
 * Signs in: a new session, by which the one that the browser had ends; false where the password is another. What the
 * browser's cookie had stored goes to the account.
 */
export async function beginSession(
  { email, password }: { email: string; password: string },
  { userAgent, address }: Sent,
): Promise<boolean> {
  const { people } = await library();
  const before = await currentSession();
  const begun = await people.signIn({ email, password }, { userAgent, address });
  if (!begun) return false;
  if (before) await people.endSession(before, before.sessionId);
  await setSessionCookie(begun.token);
  await rememberDevice(email);
  await takeReaderAlong(begun.personId);
  return true;
}
