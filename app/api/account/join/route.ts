import { env } from '@/lib/base/env';
import { library } from '@/lib/store/library';
import { beginSession } from '../begin-session';
import { formRoute, goAndSay, goTo, tooMany } from '@/app/api/form-route';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';

/** Makes an account by an invitation, or where anybody may, and signs in with it. */
export const POST = formRoute(async (sent) => {
  const wait = await countAgainstLimit('signInFrom', `from ${sent.address}`);
  if (wait > 0) return tooMany(wait);
  const token = sent.field('invitation').slice(0, 100);
  const given = { name: sent.field('name'), email: sent.field('email'), password: sent.field('password') };
  const { people } = await library();
  const isSignUp = token === '' && env().SIGN_UP === 'open';
  const waitNew = isSignUp ? await countAgainstLimit('newReader', `account from ${sent.address}`) : 0;
  if (waitNew > 0) return tooMany(waitNew);
  const joined = isSignUp ? await people.signUp(given) : await people.join(token, given);
  if (!joined.ok) {
    const { name, email } = given;
    const back = isSignUp ? '/join' : `/join?invitation=${encodeURIComponent(token)}`;
    return goAndSay(back, joined, '', { given: { name: name.slice(0, 80), email: email.slice(0, 254) } });
  }
  if (!(await beginSession(given, sent))) return goTo('/sign-in');
  return goTo(joined.value.role === 'admin' ? '/people' : '/');
});
