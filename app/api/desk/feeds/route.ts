import { adminRoute, goAndSay } from '@/app/api/form-route';
import { slugIn, wordOf } from '@/app/(desk)/slug-in';
import type { Permission } from '@/lib/auth/permission';
import { feedService } from '@/lib/base/feed-service';
import { webAddress } from '@/lib/extract/web-address';
import { library } from '@/lib/store/library';

const page = '/desk/feeds';
/** Addresses that are longer are not fetched. */
const longestAddress = 8_000;
/** A notice holds 500 characters; what a site calls itself is anybody's text. */
const longestName = 200;

const refused = (reason: string) => goAndSay(page, { ok: false, reason: reason.slice(0, 500) }, '');
const shown = (text: string) => text.replace(/\p{Cc}+/gu, ' ').slice(0, longestName);

/** Follows a feed, pauses one or has it go on, says which story it goes into, or leaves it. */
export const POST = adminRoute(async (permission, sent) => {
  const store = await library();
  const feed = sent.field('feed').slice(0, longestAddress);
  const action = sent.field('action');
  const answer = (there: boolean, done: string) =>
    there ? goAndSay(page, { ok: true }, done) : refused('This feed is not followed any more.');
  switch (action) {
    case 'add':
    case 'story': {
      const storySlug = await storyOf(sent.field('story').trim());
      if (storySlug === undefined)
        return refused('There is no such story. Give its title, or the address of its page.');
      if (action === 'add') return add(permission, sent.field('address').trim(), storySlug);
      const there = await store.changeFeed(permission, feed, { storySlug });
      return answer(
        there,
        storySlug === null
          ? 'Each of its articles gets the story that suits it.'
          : 'Its articles go into this story.',
      );
    }
    case 'pause':
      return answer(await store.changeFeed(permission, feed, { paused: true }), 'The feed is paused.');
    case 'resume':
      return answer(
        await store.changeFeed(permission, feed, { paused: false }),
        'The feed goes on: it is looked at within five minutes.',
      );
    case 'remove':
      return answer(
        await store.removeFeed(permission, feed),
        'The feed is followed no more; its articles stay.',
      );
    default:
      return refused('Nothing was asked for.');
  }
});

async function add(permission: Permission<'admin'>, given: string, storySlug: string | null) {
  const address = webAddress(given) ?? webAddress(`https://${given}`);
  if (address === null || address.length > longestAddress)
    return refused('Give the address of a feed or a site.');
  const found = await feedService.ask().find(address);
  if ('reason' in found) return refused(`${shown(address)}: ${found.reason}`);
  const added = await (await library()).addFeed(permission, { ...found, storySlug });
  const name = `“${shown(found.title)}”`;
  return added
    ? goAndSay(page, { ok: true }, `${name} is followed now, and looked at within five minutes.`)
    : refused(`${name} is followed already.`);
}

/** The slug of a story that was named by title, slug or address; null for none; undefined where there is none such. */
async function storyOf(given: string): Promise<string | null | undefined> {
  if (given === '') return null;
  const { findStory, stories } = await library();
  const known = await findStory(slugIn(given, 'stories'));
  return known?.slug ?? (await stories.slugOfTitle(wordOf(given))) ?? undefined;
}
