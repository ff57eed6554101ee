import { goAndSay, personRoute } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** Calls one of the person's passkeys something else. */
export const POST = personRoute(async (session, sent) => {
  const asked = { id: sent.field('passkey'), name: sent.field('name') };
  return goAndSay(
    '/account',
    await (await library()).people.renamePasskey(session, asked),
    'The passkey’s name is changed.',
  );
});
