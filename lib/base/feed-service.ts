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

/** The server and the bundled app are separate copies of a module in one process: a global symbol joins them. */
const key = Symbol.for('backstory.feed-service');
const shared = globalThis as { [key]?: FeedService };

/** Offers it to the app, for the life of this process. */
export function offerFeedService(service: FeedService): void {
  shared[key] = service;
}

/** What the serving process offers. @throws in a process that serves nothing */
export function feedService(): FeedService {
  if (!shared[key]) throw new Error('no process that serves offers to look for feeds');
  return shared[key];
}
