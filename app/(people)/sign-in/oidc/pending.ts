import { cookies } from 'next/headers';
import { z } from 'zod';
import { isSecure } from '@/app/is-secure';

/** What is remembered of a sign-in while the provider asks who it is. */
const pending = z.object({
  state: z.string().max(100),
  nonce: z.string().max(100),
  verifier: z.string().max(200),
  next: z.string().max(2_000),
});

/** Long enough to find a password and a second factor. */
const pendingSeconds = 900;
const cookieName = (secure: boolean): string => (secure ? '__Host-backstory-oidc' : 'backstory-oidc');

/** Has the browser remember it, so that only the browser that began comes in. */
export async function rememberPending(begun: z.infer<typeof pending>): Promise<void> {
  await setPending(Buffer.from(JSON.stringify(begun)).toString('base64url'), pendingSeconds);
}

/** What this browser began, once; null where it began nothing, or too long ago. */
export async function takePending(): Promise<z.infer<typeof pending> | null> {
  const value = (await cookies()).get(cookieName(await isSecure()))?.value;
  if (!value) return null;
  await setPending('', 0);
  try {
    return pending.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

async function setPending(value: string, maxAge: number): Promise<void> {
  const secure = await isSecure();
  const options = { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge } as const;
  (await cookies()).set(cookieName(secure), value, options);
}
