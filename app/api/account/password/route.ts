import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { library } from '@/lib/store/library';
import { beginSession } from '../begin-session';
import { goAndSay, goTo, personRoute, tooMany } from '@/app/api/form-route';

/** Changes the password: all sessions end, and this device gets a new one. */
export const POST = personRoute(async (session, sent) => {
  const { email } = session.person;
  const wait = await countAgainstLimit('signInAgain', `account ${email}`);
  if (wait > 0) return tooMany(wait);
  const wanted = sent.field('wanted');
  const changed = await (
    await library()
  ).people.changePassword(session, {
    current: sent.field('current'),
    wanted,
  });
  if (changed.ok && !(await beginSession({ email, password: wanted }, sent))) return goTo('/sign-in');
  return goAndSay(
    '/account',
    changed,
    'Your password is changed, and you are signed out everywhere else. Passkeys and tokens go on: remove those that you don’t know.',
  );
});
