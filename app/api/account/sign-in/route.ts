import { isDeviceOf } from '@/app/(people)/person';
import { nextPath } from '@/lib/auth/next-path';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { beginSession } from '../begin-session';
import { formRoute, goAndSay, goTo, tooMany } from '@/app/api/form-route';

/** Begins a session by address and password. The one that the browser had ends. */
export const POST = formRoute(async (sent) => {
  const [email, next] = [sent.field('email'), nextPath(sent.field('next'))];
  const wait = await countTry(email, sent.address);
  if (wait > 0) return tooMany(wait);
  if (!(await beginSession({ email, password: sent.field('password') }, sent))) {
    const reason = 'Address and password don’t belong together, or the account is suspended.';
    const back = next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`;
    return goAndSay(back, { ok: false, reason }, '', { given: { email: email.slice(0, 254) } });
  }
  return goTo(next);
});

/** By account whether there is one or not, so that the limit says nothing of that either. */
async function countTry(email: string, address: string): Promise<number> {
  const account = email.trim().toLowerCase().slice(0, 254);
  const limit = (await isDeviceOf(email)) ? 'signInAgain' : 'signInTo';
  return (
    (await countAgainstLimit('signInFrom', `from ${address}`)) ||
    (await countAgainstLimit(limit, `account ${account}`))
  );
}
