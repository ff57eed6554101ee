import { passkeySite } from '@/app/(people)/passkey-site';
import { goAndSay, personRoute } from '@/app/api/form-route';
import { registrationResponse, readPasskeyField, unreadable } from '@/lib/auth/passkeys';
import { library } from '@/lib/store/library';

/** Stores a passkey that the browser has made. */
export const POST = personRoute(async (session, sent) => {
  const response = readPasskeyField(registrationResponse, sent.field('response'));
  if (!response) return goAndSay('/account', { ok: false, reason: unreadable }, '');
  const asked = { site: passkeySite(), name: sent.field('name'), response };
  const added = await (await library()).people.addPasskey(session, asked);
  return goAndSay('/account', added, 'The passkey is added. You can sign in by it from now on.');
});
