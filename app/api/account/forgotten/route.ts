import { sendLetter, sendsMail } from '@/app/send-letter';
import { formRoute, goAndSay, refuse, tooMany } from '@/app/api/form-route';
import { resetLetter } from '@/lib/server/mail/letters';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { library } from '@/lib/store/library';

/** Sends a link by which a forgotten password is replaced. It answers the same whether there is an account or not. */
export const POST = formRoute(async (sent) => {
  if (!sendsMail()) return refuse(404, 'There is nothing at this address');
  const email = sent.field('email').trim().slice(0, 254);
  const wait =
    (await countAgainstLimit('signInFrom', `from ${sent.address}`)) ||
    (await countAgainstLimit('signInTo', `reset ${email.toLowerCase()}`));
  if (wait > 0) return tooMany(wait);
  const { people } = await library();
  const reset = await people.askForReset(email);
  // Nobody waits for it: how long it takes would say whether there is an account.
  if (reset) void sendLetter(resetLetter, { to: reset.email, path: `/reset?link=${reset.token}` });
  return goAndSay(
    '/forgotten',
    { ok: true },
    'If there is an account with this address, a mail with a link is on its way.',
  );
});
