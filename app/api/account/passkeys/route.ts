import { passkeySite } from '@/app/(people)/passkey-site';
import { goAndSay, personRoute, tooMany } from '@/app/api/form-route';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { registrationResponse, readPasskeyField, unreadable } from '@/lib/auth/passkeys';
import { library } from '@/lib/store/library';

/** Stores a passkey that the browser has made. */
export const POST = personRoute(async (session, sent) => {
  const wait = await countAgainstLimit('signInAgain', `account ${session.person.email}`);
  if (wait > 0) return tooMany(wait);
  const response = readPasskeyField(registrationResponse, sent.field('response'));
  if (!response) return goAndSay('/account', { ok: false, reason: unreadable }, '');
  const asked = {
    site: await passkeySite(),
    name: sent.field('name'),
    password: sent.field('password'),
    response,
  };
  const added = await (await library()).people.addPasskey(session, asked);
  return goAndSay('/account', added, 'The passkey is added. You can sign in by it from now on.');
});
