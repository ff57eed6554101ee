import { passkeySite } from '@/app/(people)/passkey-site';
import { personRoute } from '@/app/api/form-route';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** What the browser of who is signed in makes a new passkey by. */
export const POST = personRoute(async (session, sent) => {
  const wait = await countAgainstLimit('signInAgain', `account ${session.person.email}`);
  if (wait > 0) return problem(429, `Too much at once. Try again in ${wait} s.`);
  const { people } = await library();
  // Before the browser makes one, which would be on the device for nothing.
  const unsure = await people.reauthenticate(session, sent.field('password'));
  if (unsure) return problem(422, unsure);
  return Response.json(await people.askForPasskey(session, await passkeySite()));
});
