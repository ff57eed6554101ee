import { adminRoute, goAndSay } from '@/app/api/form-route';
import { sendLetter } from '@/app/send-letter';
import { invitationLetter } from '@/lib/server/mail/letters';
import { isRole } from '@/lib/auth/roles';
import { env } from '@/lib/base/env';
import { library } from '@/lib/store/library';

/** Makes an invitation, whose link is shown this once. */
export const POST = adminRoute(async (permission, sent) => {
  const role = sent.field('role');
  if (!isRole(role)) return goAndSay('/people', { ok: false, reason: 'There is no such role.' }, '');
  const email = sent.field('email');
  const asked = { role, days: Number(sent.field('days')), ...(email && { email }) };
  const invited = await (await library()).people.invite(permission, asked);
  if (!invited.ok) return goAndSay('/people', invited, '');
  const path = `/join?invitation=${invited.value.token}`;
  const letter = { to: email, path, days: asked.days };
  const isSent = email !== '' && (await sendLetter(invitationLetter, letter));
  const text = isSent
    ? `The link is on its way to ${email}. It is shown here this once, and works once.`
    : 'Give this link to whom you invite. It is shown this once, and works once.';
  return goAndSay('/people', invited, text, { link: env().SITE_URL + path });
});
