import { adminRoute, goAndSay } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** Removes a person's account. */
export const POST = adminRoute(async (permission, sent) => {
  const removed = await (await library()).people.remove(permission, sent.field('person'));
  return goAndSay('/people', removed, removed.ok ? `${removed.value.name} is removed.` : '');
});
