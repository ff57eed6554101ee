import { editorRoute, goAndSay } from '@/app/api/form-route';
import { library } from '@/lib/store/library';

/** As long as a headline may be. */
const longestTitle = 200;
const gone = { ok: false as const, reason: 'There is no such story or article any more.' };

/** Renames a story, puts an article into it, or takes one out. */
export const POST = editorRoute(async (permission, sent) => {
  const slug = sent.field('story').slice(0, 400);
  const page = `/desk/stories/${encodeURIComponent(slug)}`;
  const { stories } = await library();
  switch (sent.field('action')) {
    case 'rename': {
      const title = sent.field('title').trim().replace(/\s+/g, ' ');
      if (title === '' || title.length > longestTitle)
        return goAndSay(page, { ok: false, reason: `A title has 1 to ${longestTitle} characters.` }, '');
      const renamed = await stories.rename(permission, slug, title);
      return goAndSay(page, renamed ? { ok: true } : gone, 'The story has its new title.');
    }
    case 'put-in': {
      const put = await stories.putIn(permission, slug, articleOf(sent.field('article')));
      const unknown = { ok: false as const, reason: 'The library has no article at this address.' };
      return goAndSay(page, put ? { ok: true } : unknown, 'The article is in the story.');
    }
    case 'take-out': {
      const taken = await stories.takeOut(permission, slug, sent.field('article').slice(0, 400));
      const stays = (await (await library()).findStory(slug)) !== null;
      return goAndSay(
        stays ? page : '/desk/stories',
        taken ? { ok: true } : gone,
        stays ? 'The article is out of the story.' : 'The story had no other article, and is gone.',
      );
    }
    default:
      return goAndSay(page, gone, '');
  }
});

/** An article is named by its page's address, or by the last part of it. */
function articleOf(given: string): string {
  const [, slug = given] = /\/articles\/([^/?#]+)/.exec(given) ?? [];
  try {
    return decodeURIComponent(slug.trim()).slice(0, 400);
  } catch {
    return slug.slice(0, 400);
  }
}
