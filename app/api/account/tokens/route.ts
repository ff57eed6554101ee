import { readScopes } from '@/lib/auth/scopes';
import { library } from '@/lib/store/library';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { goAndSay, personRoute, tooMany } from '@/app/api/form-route';

/** Makes a token of the person's own, which is shown this once. */
export const POST = personRoute(async (session, sent) => {
  const wait = await countAgainstLimit('signInAgain', `account ${session.person.email}`);
  if (wait > 0) return tooMany(wait);
  const scopes = readScopes(sent.fields('scope'));
  const asked = {
    name: sent.field('name'),
    days: Number(sent.field('days')),
    scopes,
    password: sent.field('password'),
  };
  const made = await (await library()).people.addOwnToken(session, asked);
  return goAndSay(
    '/account',
    made,
    'Give this token to the program. It is shown this once.',
    made.ok ? { link: made.value.token } : {},
  );
});
