import { passkeySite } from '@/app/(people)/passkey-site';
import { formRoute, goAndSay, goTo, tooMany } from '@/app/api/form-route';
import { authenticationResponse, readPasskeyField, unreadable } from '@/lib/auth/passkeys';
import { nextPath } from '@/lib/auth/next-path';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { library } from '@/lib/store/library';
import { holdSession } from '../begin-session';

/** Signs in by a passkey. */
export const POST = formRoute(async (sent) => {
  const wait = await countAgainstLimit('signInFrom', `from ${sent.address}`);
  if (wait > 0) return tooMany(wait);
  const response = readPasskeyField(authenticationResponse, sent.field('response'));
  if (!response) return goAndSay('/sign-in', { ok: false, reason: unreadable }, '');
  const begun = await (await library()).people.signInByPasskey({ site: await passkeySite(), response }, sent);
  if (!begun.ok) return goAndSay('/sign-in', begun, '');
  await holdSession(begun.value);
  return goTo(nextPath(sent.field('next')));
});
