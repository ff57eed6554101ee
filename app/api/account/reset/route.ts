import { formRoute, goAndSay, tooMany } from '@/app/api/form-route';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { library } from '@/lib/store/library';

/** Puts a new password in place of a forgotten one, by the link of a mail. */
export const POST = formRoute(async (sent) => {
  const wait = await countAgainstLimit('signInFrom', `from ${sent.address}`);
  if (wait > 0) return tooMany(wait);
  const link = sent.field('link').slice(0, 100);
  const changed = await (await library()).people.resetPassword(link, sent.field('password'));
  const back = changed.ok ? '/sign-in' : `/reset?link=${encodeURIComponent(link)}`;
  return goAndSay(back, changed, 'Your password is changed. Sign in with it.');
});
