import { commandLinePermission } from '../../auth/permission';
import type { Env } from '../../base/env';
import { parseOpml } from '../../extract/feeds/opml';
import { findFeedLink } from '../../extract/feeds/find-feed-link';
import { webAddress } from '../../extract/web-address';
import type { FoundFeed } from '../../base/feed-service';
import { allFeeds, newFeeds } from '../../import/feed-lists';
import type { Store } from '../../store/open-store';
import { fetchFeed, parseFeed } from './fetchers';
import { refresh, refreshLine, refreshSideBySide } from './refresh-feeds';
import { StartError } from '../setup/steps';

type Say = (line: string) => void;
const unasked = { etag: null, lastModified: null };

/** Follows the feed at an address, or the one that the page there names. @returns the exit code */
export async function addFeeds(given: string, story: string | null, store: Store, say: Say): Promise<0 | 1> {
  const address = webAddress(given);
  if (address === null) throw new StartError(`"${given}" is no web address.`, 1);
  const found = await findFeed(address);
  if ('reason' in found) {
    say(`${address}: ${found.reason}`);
    return 1;
  }
  const added = await store.addFeed(commandLinePermission(), { ...found, storySlug: story });
  say(`${found.title} (${found.url}) is ${added ? 'followed now' : 'followed already'}.`);
  return 0;
}

/** The feed at an address, or the one that the page there names; else why there is none. */
export async function findFeed(url: string, isNamed = false): Promise<FoundFeed> {
  const fetched = await fetchFeed(url, unasked);
  if (fetched.kind !== 'fetched')
    return { reason: fetched.kind === 'failed' ? fetched.reason : 'nothing came' };
  const parsed = await parseFeed(fetched.bytes, fetched);
  if (parsed.ok) {
    const { title, homeUrl } = parsed.feed;
    return { url: fetched.movedTo ?? url, title: title ?? new URL(url).hostname, homeUrl };
  }
  const named = isNamed ? null : findFeedLink(new TextDecoder().decode(fetched.bytes), fetched.url);
  if (named) return findFeed(named, true);
  return { reason: `is no feed and names none (${parsed.problems.map(({ reason }) => reason).join('; ')})` };
}

/** Lists what is followed, when it was looked at, and what went wrong. */
export async function listAllFeeds(store: Store, json: boolean, say: Say): Promise<void> {
  let count = 0;
  for await (const feed of allFeeds(store)) {
    count += 1;
    if (json) {
      console.log(JSON.stringify(feed));
      continue;
    }
    const { title, url, checkedAt, nextCheckAt, failures, lastError, storySlug, pausedAt } = feed;
    say(`${title} (${url})${storySlug ? `, into ${storySlug}` : ''}`);
    const next = pausedAt ? `paused since ${pausedAt.toISOString()}` : `next ${nextCheckAt.toISOString()}`;
    say(`  looked at ${checkedAt?.toISOString() ?? 'never'}, ${next}`);
    if (lastError) say(`  failed ${failures === 1 ? 'once' : `${failures} times`}: ${lastError}`);
  }
  if (count === 0 && !json) say('No feed is followed. Follow one with: npm run feeds -- add ADDRESS');
}

/** Looks at one feed now, or at all that are due. @returns the exit code, 1 where one failed */
export async function refreshNow(given: string | null, store: Store, env: Env, say: Say): Promise<0 | 1> {
  const one = given === null ? null : await store.findFeed(webAddress(given) ?? given);
  if (given !== null && !one) throw new StartError(`No feed at ${given} is followed.`, 1);
  const feeds = one ? [one] : await store.listDueFeeds(new Date(), Number.MAX_SAFE_INTEGER);
  let code: 0 | 1 = 0;
  await refreshSideBySide(feeds, async (feed) => {
    const refreshed = await refresh(feed, store, env);
    if (refreshed.kind === 'failed') code = 1;
    say(refreshLine(feed, refreshed));
    if (refreshed.kind !== 'read') return;
    for (const { url, outcome } of refreshed.items)
      if (outcome.reason)
        say(`  ${url}: ${outcome.isPutOff ? 'put off' : outcome.outcome}, ${outcome.reason}`);
  });
  if (feeds.length === 0) say('No feed is due.');
  return code;
}

/** Follows all feeds of an OPML list. @returns the exit code */
export async function followList(bytes: Uint8Array, store: Store, say: Say): Promise<0 | 1> {
  const parsed = parseOpml(bytes);
  if (!parsed.ok) {
    for (const { line, reason } of parsed.problems) say(`${line === null ? '' : `line ${line}: `}${reason}`);
    return 1;
  }
  const added = await store.addFeeds(commandLinePermission(), newFeeds(parsed.subscriptions));
  say(`${added} followed now, ${parsed.subscriptions.length - added} followed already.`);
  return 0;
}
