export interface NewFeed {
  url: string;
  title: string;
  homeUrl: string | null;
  /** The story that its articles go to; null to have one suggested for each. */
  storySlug: string | null;
}

/** A feed that is followed, and what came of looking at it last. */
export interface Feed extends NewFeed {
  id: number;
  etag: string | null;
  lastModified: string | null;
  checkedAt: Date | null;
  /** When it could be read last; null where it never could, or only before this was noted. */
  readAt: Date | null;
  nextCheckAt: Date;
  /** Since when nobody looks at it; null where it is looked at. */
  pausedAt: Date | null;
  /** In a row, since the last time that it could be read. */
  failures: number;
  lastError: string | null;
}

export type FeedRefresh = Pick<
  Feed,
  | 'url'
  | 'title'
  | 'homeUrl'
  | 'etag'
  | 'lastModified'
  | 'checkedAt'
  | 'nextCheckAt'
  | 'failures'
  | 'lastError'
>;

export interface FeedItemOutcome {
  outcome: 'created' | 'updated' | 'unchanged' | 'known' | 'refused';
  reason: string | null;
}
