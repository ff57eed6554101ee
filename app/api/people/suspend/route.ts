import { adminRoute, goAndSay } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** Keeps a person from signing in, or lets them again. */
export const POST = adminRoute(async (permission, sent) => {
  const suspended = sent.field('suspended') === 'yes';
  const changed = await (await library()).people.setSuspended(permission, sent.field('person'), suspended);
  const name = changed.ok ? changed.value.name : '';
  return goAndSay('/people', changed, suspended ? `${name} is suspended.` : `${name} may sign in again.`);
});
