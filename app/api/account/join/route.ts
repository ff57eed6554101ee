import { library } from '@/lib/store/library';
import { beginSession } from '../begin-session';
import { formRoute, goAndSay, goTo, tooMany } from '@/app/api/form-route';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';

/** Makes an account by an invitation, and signs in with it. */
export const POST = formRoute(async (sent) => {
  const wait = await countAgainstLimit('signInFrom', `from ${sent.address}`);
  if (wait > 0) return tooMany(wait);
  const token = sent.field('invitation').slice(0, 100);
  const given = { name: sent.field('name'), email: sent.field('email'), password: sent.field('password') };
  const joined = await (await library()).people.join(token, given);
  if (!joined.ok) {
    const { name, email } = given;
    const back = `/join?invitation=${encodeURIComponent(token)}`;
    return goAndSay(back, joined, '', { given: { name: name.slice(0, 80), email: email.slice(0, 254) } });
  }
  if (!(await beginSession(given, sent))) return goTo('/sign-in');
  return goTo(joined.value.role === 'admin' ? '/people' : '/');
});
