import { askAgain } from '@/app/api/ask-again';
import { goAndSay, type Sent } from '@/app/api/form-route';
import { deskStoryPath, storyWords } from '@/lib/api/desk/stories';
import type { Permission } from '@/lib/auth/permission';
import { library } from '@/lib/store/library';
import { gone } from './gone';
import { namesakeLinks, sameName } from './make';

const describeForm = {
  action: '/api/desk/stories',
  title: 'Edit a story',
  fields: [
    { name: 'title', label: 'Title', kind: 'line' },
    { name: 'description', label: 'What it is about', kind: 'lines' },
    { name: 'place', label: 'Place in the list of stories', kind: 'line' },
  ],
  send: 'Call it so all the same',
  sendAs: 'describe',
} as const;

/** Gives a story other words, and another place in the list of stories. */
export async function describe(
  permission: Permission<'editor'>,
  slug: string,
  sent: Sent,
): Promise<Response> {
  const page = deskStoryPath(slug);
  const given = {
    title: sent.field('title'),
    description: sent.field('description'),
    place: sent.field('place'),
  };
  const read = storyWords.safeParse(given);
  const another = sent.find('another');
  if (!read.success) {
    const reason = read.error.issues[0]?.message ?? 'Check the fields.';
    // Who was asked for it again already has typed it on a page that nothing leads back to.
    return another === null
      ? goAndSay(page, { ok: false, reason }, '')
      : askAgain(
          { ...describeForm, page, unseen: { story: slug, another } },
          given,
          `${reason} Nothing was changed.`,
        );
  }
  const { stories } = await library();
  const isAnother = another === read.data.title;
  const saved = await stories.describe(permission, slug, read.data, { isAnother });
  if (saved.ok || saved.namesakes.length === 0)
    return goAndSay(page, saved.ok ? saved : gone, 'The story is saved.');
  const unseen = { story: slug, another: read.data.title };
  return askAgain(
    { ...describeForm, page, unseen },
    given,
    `${sameName} Nothing was changed yet.`,
    namesakeLinks(saved.namesakes),
  );
}
