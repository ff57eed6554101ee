import { readScopes } from '@/lib/auth/scopes';
import { library } from '@/lib/store/library';
import { goAndSay, personRoute } from '@/app/api/form-route';

/** Makes a token of the person's own, which is shown this once. */
export const POST = personRoute(async (session, sent) => {
  const scopes = readScopes(sent.fields('scope'));
  const asked = { name: sent.field('name'), days: Number(sent.field('days')), scopes };
  const made = await (await library()).people.addOwnToken(session, asked);
  return goAndSay(
    '/account',
    made,
    'Give this token to the program. It is shown this once.',
    made.ok ? { link: made.value.token } : {},
  );
});
