import { goAndSay, personRoute } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** Removes one of the person's passkeys, but never the last way in. */
export const POST = personRoute(async (session, sent) =>
  goAndSay(
    '/account',
    await (await library()).people.removePasskey(session, sent.field('passkey')),
    'The passkey is removed.',
  ),
);
