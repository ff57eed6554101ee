import { adminRoute, goAndSay, type Sent } from '@/app/api/form-route';
import { slugIn } from '@/app/(desk)/slug-in';
import type { Permission } from '@/lib/auth/permission';
import { env } from '@/lib/base/env';
import { sampleService } from '@/lib/base/sample-service';
import { accesses, siteNameRule } from '@/lib/base/site-settings';
import { removeSamples } from '@/lib/import/samples/remove-samples';
import { library } from '@/lib/store/library';

const page = '/desk/site';
const refused = (reason: string) => goAndSay(page, { ok: false, reason }, '');
const done = (text: string) => goAndSay(page, { ok: true }, text);

/** Names the site, says who may read, chooses what opens the library, or takes the sample articles out of it. */
export const POST = adminRoute(async (permission, sent) => {
  switch (sent.field('action')) {
    case 'remove-samples':
      return takeSamplesOut(permission);
    case 'name':
      return name(permission, sent);
    case 'access':
      return chooseAccess(permission, sent);
    default:
      return chooseLead(permission, sent);
  }
});

async function takeSamplesOut(permission: Permission<'admin'>): Promise<Response> {
  const removed = await removeSamples(await library(), permission, await sampleService.ask().read());
  return done(`${removed.length} sample articles are removed.`);
}

async function name(permission: Permission<'admin'>, sent: Sent): Promise<Response> {
  if (env().SITE_NAME !== null) return refused('The name is set by SITE_NAME, where the server is started.');
  const given = siteNameRule.safeParse(sent.field('name'));
  if (!given.success)
    return refused(
      'A name has 1 to 80 characters in one line, with a letter, a number or a symbol among them.',
    );
  await (await library()).site.name(permission, given.data);
  // Set apart: a name may run the other way.
  return done(`The site is called \u2068${given.data}\u2069.`);
}

async function chooseAccess(permission: Permission<'admin'>, sent: Sent): Promise<Response> {
  if (env().ACCESS !== null) return refused('Who may read is set by ACCESS, where the server is started.');
  const chosen = accesses.find((one) => one === sent.field('access'));
  if (!chosen) return refused('Choose who may read.');
  await (await library()).site.chooseAccess(permission, chosen);
  return done(chosen === 'open' ? 'Anybody may read now.' : 'Only members may read now.');
}

async function chooseLead(permission: Permission<'admin'>, sent: Sent): Promise<Response> {
  const by = sent.field('lead');
  const slug = slugIn(sent.field('article'), 'articles');
  const choice =
    by === 'choice' ? ({ by, slug } as const) : ({ by: by === 'newest' ? by : 'articles' } as const);
  const chosen = await (await library()).site.chooseLead(permission, choice);
  return chosen
    ? done('The front page opens as you chose.')
    : refused('The library has no article at this address.');
}
