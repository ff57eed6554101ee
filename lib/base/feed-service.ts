import { offeredService } from './offered-service';

/** A feed as it was found at an address; else why none was. */
export type FoundFeed = { url: string; title: string; homeUrl: string | null } | { reason: string };

/** What the serving process does for the app, which is bundled apart from all that fetches and reads feeds. */
export interface FeedService {
  /** The feed at an address, or the one that the page there names. */
  find(address: string): Promise<FoundFeed>;
  /** The feeds of a list in OPML. */
  readList(
    bytes: Uint8Array,
  ): Promise<
    { feeds: { title: string | null; feedUrl: string; homeUrl: string | null }[] } | { reason: string }
  >;
}

/** Who looks for feeds. */
export const feedService = offeredService<FeedService>('feed-service');
