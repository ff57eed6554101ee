import { library } from '@/lib/store/library';
import { goAndSay, personRoute } from '@/app/api/form-route';

/** Ends one of the person's sessions, or all but this one. */
export const POST = personRoute(async (session, sent) => {
  const { people } = await library();
  const id = sent.field('session');
  if (id === '') await people.endOtherSessions(session);
  else await people.endSession(session, id);
  return goAndSay(
    '/account',
    { ok: true },
    id === '' ? 'All other sessions have ended.' : 'The session has ended.',
  );
});
