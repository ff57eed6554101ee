import { findLinks } from '@/app/(desk)/find-links';
import { slugIn } from '@/app/(desk)/slug-in';
import { askAgain } from '@/app/api/ask-again';
import { goAndSay, type Sent } from '@/app/api/form-route';
import { deskStoryPath, newStory, pickOf, readPick } from '@/lib/api/desk/stories';
import type { Permission } from '@/lib/auth/permission';
import { library } from '@/lib/store/library';

interface Named {
  slug: string;
  title: string;
  articleCount: number;
}

/** What is said of stories of a name, and where they stand. */
export const sameName = 'There is a story of this name already.';
export const namesakeLinks = (namesakes: readonly Named[]) =>
  namesakes.map(({ slug, title, articleCount }) => ({
    href: deskStoryPath(slug),
    text: `${title} (${articleCount === 1 ? 'one article' : `${articleCount} articles`})`,
  }));

const form = {
  page: '/desk/stories',
  action: '/api/desk/stories',
  title: 'Make a story',
  send: 'Make the story',
  sendAs: 'make',
} as const;

type Pick = ReturnType<typeof readPick> & { language?: string };

/** The form as it was sent, with the articles that were picked, and those that were found. */
function formWith(picked: readonly Pick[], found: readonly Pick[]) {
  const option =
    (isChosen: boolean) =>
    ({ language, ...pick }: Pick) => ({
      ...{ value: pickOf(pick), text: pick.headline, isChosen },
      ...(language !== undefined && { language }),
    });
  const options = [...picked.map(option(true)), ...found.map(option(false))];
  const picks = { name: 'article', label: 'Articles for it', kind: 'picks', options } as const;
  return {
    ...form,
    fields: [
      { name: 'title', label: 'Title', kind: 'line' },
      { name: 'q', label: 'Search for its articles', kind: 'search', action: 'find' },
      ...(options.length > 0 ? [picks] : []),
      { name: 'articles', label: 'Or their addresses, one a line', kind: 'lines' },
    ],
  } as const;
}

/** Searches for articles of a story that is to be made, beside those that are picked already. */
export async function findForStory(sent: Sent): Promise<Response> {
  const { given, picked } = read(sent);
  const q = sent.field('q');
  // What was typed and picked is on this page alone: a search that fails is not to take it away.
  const links = await findLinks(q, { slug: '', stories: [] }).catch((error: unknown) => {
    console.error('A search for articles of a story failed:', error);
    return null;
  });
  if (links === null)
    return askAgain(formWith(picked, []), { ...given, q }, 'The search failed. Try it again in a moment.');
  const found = (links.articles ?? []).filter(({ slug }) => picked.every((one) => one.slug !== slug));
  return askAgain(formWith(picked, found), given, { said: saidOf(links, found.length) });
}

/** What came of a search. @param count how many were found that are not picked yet */
function saidOf({ q, articles, hasMore }: Awaited<ReturnType<typeof findLinks>>, count: number): string {
  if (articles === null) return 'This search can’t be understood. Try the words alone, without signs.';
  if (q === '') return 'Type what to search for.';
  const more = 'There are more: search for more words to find them.';
  if (count === 0)
    return hasMore ? `The best found for “${q}” are picked already. ${more}` : `No other article has “${q}”.`;
  const how = 'Tick those that belong to the story, and search on, or make it.';
  return hasMore
    ? `The ${count} best found for “${q}” are listed. ${more} ${how}`
    : `Found for “${q}”: ${count}. ${how}`;
}

/** Makes a story of the articles that were picked, and of those whose addresses were typed. */
export async function makeStory(permission: Permission<'editor'>, sent: Sent): Promise<Response> {
  const { given, picked } = read(sent);
  const again = (reason: string) => askAgain(formWith(picked, []), given, `${reason} Nothing was made.`);
  const asked = [...picked.map(({ slug }) => slug), given.articles].join('\n');
  const wanted = newStory.safeParse({ title: given.title, articles: asked });
  if (!wanted.success) return again(wanted.error.issues[0]?.message ?? 'Check the fields.');
  const { title, articles } = wanted.data;
  const { stories } = await library();
  const slugs = articles.map((address) => slugIn(address, 'articles'));
  const made = await stories.make(permission, title, slugs, { isAnother: sent.field('another') === title });
  if (made.ok) return goAndSay(deskStoryPath(made.slug), { ok: true }, 'The story is made.');
  if (made.namesakes.length > 0)
    return askAgain(
      { ...formWith(picked, []), unseen: { another: title }, send: 'Make another all the same' },
      given,
      `${sameName} Nothing was made yet.`,
      namesakeLinks(made.namesakes),
    );
  return again(`The library has no article at: ${made.missing.slice(0, 3).join(', ').slice(0, 300)}.`);
}

function read(sent: Sent) {
  const picked = sent.fields('article').map((one) => readPick(one));
  return { given: { title: sent.field('title'), articles: sent.field('articles') }, picked };
}
