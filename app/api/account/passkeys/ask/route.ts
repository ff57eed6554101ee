import { passkeySite } from '@/app/(people)/passkey-site';
import { personRoute } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** What the browser of who is signed in makes a new passkey by. */
export const POST = personRoute(async (session) =>
  Response.json(await (await library()).people.askForPasskey(session, passkeySite())),
);
