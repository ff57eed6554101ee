import { library } from '@/lib/store/library';
import { goAndSay, personRoute } from '@/app/api/form-route';

/** Changes what the person is called. */
export const POST = personRoute(async (session, sent) =>
  goAndSay(
    '/account',
    await (await library()).people.rename(session, sent.field('name')),
    'Your name is changed.',
  ),
);
