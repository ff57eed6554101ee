import { adminRoute, goAndSay } from '@/app/api/form-route';
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
  const link = invited.ok ? `${env().SITE_URL}/join?invitation=${invited.value.token}` : undefined;
  return goAndSay(
    '/people',
    invited,
    'Give this link to whom you invite. It is shown this once, and works once.',
    link === undefined ? {} : { link },
  );
});
