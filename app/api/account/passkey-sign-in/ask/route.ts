import { passkeySite } from '@/app/(people)/passkey-site';
import { formRoute, tooMany } from '@/app/api/form-route';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { library } from '@/lib/store/library';

/** What a browser signs by whichever passkey of this site it has. */
export const POST = formRoute(async (sent) => {
  const wait = await countAgainstLimit('signInFrom', `from ${sent.address}`);
  if (wait > 0) return tooMany(wait);
  return Response.json(await (await library()).people.askForSignature(await passkeySite()));
});
