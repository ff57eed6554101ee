import { library } from '@/lib/store/library';
import { goAndSay, personRoute } from '@/app/api/form-route';

/** Ends one of the person's own tokens. */
export const POST = personRoute(async (session, sent) => {
  await (await library()).people.removeOwnToken(session, sent.field('token'));
  return goAndSay('/account', { ok: true }, 'The token has ended.');
});
