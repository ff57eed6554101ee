import { feedsPermission } from '../../auth/permission';
import type { Env } from '../../base/env';
import { problemsInWords } from '../../documents/problem';
import { importInputs } from '../../import/import-inputs';
import type { Imported } from '../../import/import-steps';
import { refreshFeed, type ItemOutcome, type Refreshed } from '../../import/refresh-feed';
import type { Feed, FeedItemOutcome } from '../../store/feeds/feed-types';
import type { Store } from '../../store/open-store';
import { importSteps } from './import-paths';
import { fetchFeed, parseFeed } from './fetchers';

/** A page can have hundreds of pictures that come a byte a second; its text is worth more than they are. */
const picturesWithinMs = 60_000;

/** Feeds that are looked at side by side: most of the time goes by in waiting for their sites. */
const feedsAtOnce = 4;

/** Looks at these feeds, some at a time; gives how many. A feed that is slow holds up none of the others. */
export async function refreshSideBySide(
  feeds: readonly Feed[],
  look: (feed: Feed) => Promise<void>,
  goesOn: () => boolean = () => true,
): Promise<number> {
  const waiting = [...feeds];
  let looked = 0;
  const work = async (): Promise<void> => {
    for (let feed = waiting.shift(); feed && goesOn(); feed = waiting.shift()) {
      await look(feed);
      looked += 1;
    }
  };
  await Promise.all(Array.from({ length: feedsAtOnce }, work));
  return looked;
}

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
      let isDown = false;
      const steps = importSteps(store, env, {
        permission: feedsPermission(),
        progress: (imported) => (last = imported),
        // Whatever a list leads to would come in past the limit of items.
        expect: () => {
          throw new Error('leads to a list, not to an article; import it by itself');
        },
      });
      const fetch: typeof steps.fetch = async (url) => {
        const fetched = await steps.fetch(url);
        isDown = fetched.kind === 'failed' && fetched.retryable;
        return fetched;
      };
      await importInputs([input], { ...steps, fetch }, { story, picturesWithinMs });
      return outcomeOf(last, isDown);
    },
  });
}

function outcomeOf(imported: Imported | undefined, isDown: boolean): ItemOutcome {
  const done = { isPutOff: false };
  if (!imported) return { ...done, outcome: 'refused', reason: 'nothing was found at its address' };
  if (imported.kind === 'saved') return { ...done, outcome: imported.saved.outcome, reason: null };
  if (imported.kind === 'known') return { ...done, outcome: 'known', reason: `is there as ${imported.slug}` };
  const reason = problemsInWords(imported.problems);
  return { outcome: 'refused', reason, isPutOff: isDown };
}

/** What came of a look at a feed, in a line. */
export function refreshLine({ title, url }: Feed, refreshed: Refreshed): string {
  // A feed's title is anybody's text, and a log is read on a terminal.
  const name = `${title} (${url})`.replace(/\p{Cc}+/gu, ' ');
  if (refreshed.kind === 'failed') return `${name}: ${refreshed.reason}`;
  if (refreshed.kind === 'unchanged') return `${name}: nothing new`;
  const count = (outcome: FeedItemOutcome['outcome']) =>
    refreshed.items.filter((item) => item.outcome.outcome === outcome && !item.outcome.isPutOff).length;
  const putOff = refreshed.items.filter(({ outcome }) => outcome.isPutOff).length;
  return `${name}: ${count('created')} created, ${count('known')} there already, ${count('refused')} refused${putOff > 0 ? `, ${putOff} put off` : ''}`;
}
