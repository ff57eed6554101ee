import { parseQuery } from '@/lib/search/parse-query';
import { library } from '@/lib/store/library';

/** What one looks through before searching for more words. */
const mostFound = 10;
/** A library has some dozens of stories. */
const storiesLooked = 200;
const longestSearch = 400;

/** Articles to link to and stories to be in, for what an editor searches for; without those that it has. */
export async function findLinks(
  asked: string | string[] | undefined,
  { slug, stories: own }: { slug: string; stories: readonly { title: string }[] },
) {
  const q = (typeof asked === 'string' ? asked : '').replaceAll('\0', '').trim().slice(0, longestSearch);
  const parsed = q === '' ? null : parseQuery(q);
  if (parsed === null) return { q, articles: [], stories: [], hasMore: false };
  if (!parsed.ok || parsed.isEmpty)
    return { q, articles: parsed.ok ? [] : null, stories: [], hasMore: false };
  const store = await library();
  const [searched, listed] = await Promise.all([
    store.search.find(parsed.query, { limit: mostFound, reader: null }),
    store.listStories({ limit: storiesLooked }),
  ]);
  const cards = searched.ok ? searched.found.articles.map(({ card }) => card) : [];
  const words = q.toLowerCase();
  const named = listed.ok ? listed.items.filter(({ title }) => title.toLowerCase().includes(words)) : [];
  const titles = new Set([...named, ...cards.flatMap((card) => card.stories)].map(({ title }) => title));
  for (const { title } of own) titles.delete(title);
  const others = cards.filter((card) => card.slug !== slug);
  return {
    q,
    hasMore: searched.ok && searched.found.next !== null,
    articles: others.map((card) => ({
      ...{ slug: card.slug, headline: card.headline },
      ...{ publishedAt: card.publishedAt, language: card.language },
    })),
    stories: [...titles].slice(0, mostFound),
  };
}
