import { dropSessionCookie } from '@/app/(people)/person';
import { dropReaderCookie } from '@/app/reader';
import { env } from '@/lib/base/env';
import { library } from '@/lib/store/library';
import { goTo, personRoute } from '@/app/api/form-route';

/** Ends the session on the server. What the person read and saved stays on the server, and nothing of it on the device. */
export const POST = personRoute(async (session) => {
  const { people, site } = await library();
  await people.endSession(session, session.sessionId);
  await dropSessionCookie();
  // Of what could not go to the account when they signed in.
  await dropReaderCookie();
  // Where a proxy goes on naming them, the page would lead them straight in again.
  const out = env().PROXY_SIGN_IN ? '/sign-in?stay=1' : '/sign-in';
  const response = goTo((await site.findAccess(env().ACCESS)) === 'members' ? out : '/');
  response.headers.set('clear-site-data', '"cache", "storage"');
  return response;
});
