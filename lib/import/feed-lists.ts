import { type Subscription, writeOpml } from '../extract/feeds/opml';
import type { Feed, NewFeed } from '../store/feeds/feed-types';
import type { Store } from '../store/open-store';

/** One page of the store's list; a library's feeds are read in as many as there are. */
const listLength = 100;

/** All feeds, by title. */
export async function* allFeeds(store: Pick<Store, 'listFeeds'>): AsyncGenerator<Feed> {
  let after: string | undefined;
  do {
    const page = await store.listFeeds({ limit: listLength, ...(after && { after }) });
    if (!page.ok) throw new Error(page.reason);
    yield* page.items;
    after = page.next ?? undefined;
  } while (after);
}

/** What is followed, as OPML. */
export async function feedsAsOpml(store: Pick<Store, 'listFeeds'>, siteName: string): Promise<string> {
  const subscriptions: Subscription[] = [];
  for await (const { title, url, homeUrl } of allFeeds(store))
    subscriptions.push({ title, feedUrl: url, homeUrl, folders: [] });
  return writeOpml(`Feeds of ${siteName}`, subscriptions);
}

/** The feeds of a list as they are followed: each article gets the story that suits it. */
export const newFeeds = (subscriptions: readonly Omit<Subscription, 'folders'>[]): NewFeed[] =>
  subscriptions.map(({ feedUrl, homeUrl, title }) => ({
    ...{ url: feedUrl, homeUrl, storySlug: null },
    title: title ?? new URL(feedUrl).hostname,
  }));
