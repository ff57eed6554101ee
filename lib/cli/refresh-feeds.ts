import type { Env } from '../env';
import { importInputs } from '../import/import-inputs';
import type { Imported } from '../import/import-steps';
import { refreshFeed, type Refreshed } from '../import/refresh-feed';
import type { Feed, FeedItemOutcome, Store } from '../store/store';
import { importSteps } from './import-paths';
import { fetchFeed, parseFeed } from './outside';

/** Looks at a feed and takes in what is new in it. */
export async function refresh(feed: Feed, store: Store, env: Env): Promise<Refreshed> {
  const known = feed.storySlug === null ? null : await store.findStory(feed.storySlug);
  const story = feed.storySlug === null ? null : { slug: feed.storySlug, title: known?.title ?? feed.title };
  return refreshFeed(feed, {
    fetch: fetchFeed,
    parse: parseFeed,
    seen: (keys) => store.listSeenItems(feed.id, keys),
    recordItem: (key, outcome) => store.recordItem(feed.id, key, outcome),
    record: (result) => store.recordRefresh(feed.id, result),
    importItem: async (input) => {
      let last: Imported | undefined;
      const steps = importSteps(store, env, { progress: (imported) => (last = imported) });
      await importInputs([input], steps, { story });
      return outcomeOf(last);
    },
  });
}

function outcomeOf(imported: Imported | undefined): FeedItemOutcome {
  if (!imported) return { outcome: 'refused', reason: 'nothing was found at its address' };
  if (imported.kind === 'saved') return { outcome: imported.saved.outcome, reason: null };
  if (imported.kind === 'known') return { outcome: 'known', reason: `is there as ${imported.slug}` };
  return { outcome: 'refused', reason: imported.problems.map(({ reason }) => reason).join('; ') };
}

/** What came of a look at a feed, in a line. */
export function refreshLine({ title, url }: Feed, refreshed: Refreshed): string {
  const name = `${title} (${url})`;
  if (refreshed.kind === 'failed') return `${name}: ${refreshed.reason}`;
  if (refreshed.kind === 'unchanged') return `${name}: nothing new`;
  const count = (outcome: FeedItemOutcome['outcome']) =>
    refreshed.items.filter((item) => item.outcome.outcome === outcome).length;
  return `${name}: ${count('created')} created, ${count('known')} there already, ${count('refused')} refused`;
}
