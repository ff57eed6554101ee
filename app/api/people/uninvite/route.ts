import { adminRoute, goAndSay } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** Takes an invitation back. */
export const POST = adminRoute(async (permission, sent) => {
  await (await library()).people.removeInvitation(permission, sent.field('invitation'));
  return goAndSay('/people', { ok: true }, 'The invitation is taken back.');
});
