import { rememberDevice, setSessionCookie } from '@/app/(people)/person';
import { library } from '@/lib/store/library';
import type { Sent } from './form-route';

/** Signs in: a new session, whatever the browser sent before; false where the password is another. */
export async function beginSession(
  { email, password }: { email: string; password: string },
  { userAgent, address }: Sent,
): Promise<boolean> {
  const begun = await (await library()).people.signIn({ email, password }, { userAgent, address });
  if (!begun) return false;
  await setSessionCookie(begun.token);
  await rememberDevice(email);
  return true;
}
