import { adminRoute, goAndSay } from '@/app/api/form-route';
import { isRole } from '@/lib/auth/roles';
import { library } from '@/lib/store/library';

/** Changes what a person may do. */
export const POST = adminRoute(async (permission, sent) => {
  const role = sent.field('role');
  if (!isRole(role)) return goAndSay('/people', { ok: false, reason: 'There is no such role.' }, '');
  const changed = await (await library()).people.setRole(permission, sent.field('person'), role);
  const done = changed.ok ? `${changed.value.name} is ${role} now, and has to sign in anew.` : '';
  return goAndSay('/people', changed, done);
});
