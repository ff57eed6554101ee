import { slugIn, wordOf } from '@/app/(desk)/slug-in';
import { editorRoute, goAndSay } from '@/app/api/form-route';
import type { Permission } from '@/lib/auth/permission';
import { deskStoryPath, mostArticles } from '@/lib/api/desk/stories';
import { library } from '@/lib/store/library';
import { describe } from './describe';
import { gone } from './gone';
import { findForStory, makeStory } from './make';

const unmergeable = {
  ok: false as const,
  reason: 'The stories are two again already, or the merged one has no article here any more.',
};
const unsure = { ok: false as const, reason: 'Say that you are sure.' };

/** As many addresses as a story is made of: of the longest slug, in letters that a form sends as nine bytes each. */
const takes = { maxBytes: mostArticles * 4_000, files: false };

type Change = Parameters<Parameters<typeof editorRoute>[0]>[1];

/** Makes a story, describes it, merges it with another or parts it again, puts an article into it, or takes one out. */
export const POST = editorRoute(async (permission, sent) => {
  const slug = wordOf(sent.field('story'));
  switch (sent.field('action')) {
    case 'enter':
      // What Enter in a field presses; in the one to search with, it searches.
      return sent.field('q').trim() === '' ? makeStory(permission, sent) : findForStory(sent);
    case 'find':
      return findForStory(sent);
    case 'make':
      return makeStory(permission, sent);
    case 'describe':
      return describe(permission, slug, sent);
    case 'put-in': {
      const { stories } = await library();
      const put = await stories.putIn(permission, slug, slugIn(sent.field('article'), 'articles'));
      const unknown = { ok: false as const, reason: 'The library has no article at this address.' };
      return goAndSay(deskStoryPath(slug), put ? { ok: true } : unknown, 'The article is in the story.');
    }
    case 'take-out':
      return takeOut(permission, slug, sent);
    case 'merge':
      return merge(permission, slug, sent);
    case 'undo-merge':
      return undoMerge(permission, slug, sent);
    default:
      return goAndSay(deskStoryPath(slug), gone, '');
  }
}, takes);

async function takeOut(permission: Permission<'editor'>, slug: string, sent: Change): Promise<Response> {
  const { stories, findStory } = await library();
  const before = await findStory(slug);
  if (before?.articleCount === 1 && sent.field('sure') !== 'yes')
    return goAndSay(deskStoryPath(slug), unsure, '');
  const taken = await stories.takeOut(permission, slug, wordOf(sent.field('article')));
  const stays = (await findStory(slug)) !== null;
  return goAndSay(
    stays ? deskStoryPath(slug) : '/desk/stories',
    taken ? { ok: true } : gone,
    stays ? 'The article is out of the story.' : 'The story had no other article, and is gone.',
  );
}

async function merge(permission: Permission<'editor'>, slug: string, sent: Change): Promise<Response> {
  const page = deskStoryPath(slug);
  if (sent.field('sure') !== 'yes') return goAndSay(page, unsure, '');
  const { stories } = await library();
  const given = wordOf(sent.field('into')).trim();
  const into = (await stories.slugOfTitle(given)) ?? slugIn(given, 'stories');
  if (await stories.merge(permission, slug, into))
    return goAndSay(deskStoryPath(into), { ok: true }, 'The stories are one now: this one.', {
      undo: { what: 'merge', story: into, merged: slug },
    });
  return goAndSay(page, { ok: false, reason: 'There is no other story of this title or address.' }, '');
}

async function undoMerge(permission: Permission<'editor'>, slug: string, sent: Change): Promise<Response> {
  const { stories } = await library();
  const merged = wordOf(sent.field('merged'));
  const undone = await stories.undoMerge(permission, merged);
  return goAndSay(
    deskStoryPath(undone === null ? slug : merged),
    undone === null ? unmergeable : { ok: true },
    'They are two stories again. This is the one that was merged.',
  );
}
