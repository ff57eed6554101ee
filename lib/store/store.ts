/**
 * What the library can be asked and told. The rest of the code knows the store by these types alone;
 * `open-store.ts` opens one.
 */
import type {
  Article,
  ArticleCard,
  ArticleDraft,
  Moment,
  PullQuote,
  Story,
  StoryRef,
} from '../article/article';
import type { ReaderSettings } from '../reader/settings';
import type { Annotations } from './readers/annotations/annotations';
import type { ReaderData } from './readers/reader-data';
import type { ChosenSettings } from './readers/reader-settings';
import type { SearchQuery } from '../search/parse-query';
import type { ReaderId } from './readers/readers';
import type { IndexFault, IndexProgress } from './search/rebuild-index';
import type { Scored, Searched, SearchOn } from './search/search';
import type { Readings } from './readers/readings/readings';
import type { StorySearch } from './stories/story-candidates';
import type { StorySuggestions } from './stories/story-suggestions';
import type { TermVector } from '../context/stories/term-vectors';

/** One page of a list that is read on by `after: next`; `next` is null at the end. */
export interface Page<Item> {
  items: Item[];
  next: string | null;
}

/** A list's cursor may come from an address that anyone can write, so a bad one is an answer. */
export type Listed<Item> = ({ ok: true } & Page<Item>) | { ok: false; reason: 'bad-cursor' };

/** An article with what stands before and after it in the first of its stories. */
export interface ArticlePage {
  article: Article;
  earlier: ArticleCard | null;
  next: ArticleCard | null;
}

export interface ListArticles {
  /** Only articles of the story with this slug. */
  story?: string;
  /** Only articles of the publisher of this name. */
  publisher?: string;
  /** The `next` of the page before. */
  after?: string;
  limit: number;
}

export interface ListOn {
  after?: string;
  limit: number;
}

/** A publisher and how much of the library is from it. */
export interface PublisherCount {
  name: string;
  articleCount: number;
}

export interface StoryCount extends StoryRef {
  articleCount: number;
}

/** What the sitemap says of an article. */
export interface SlugEntry {
  slug: string;
  /** As given by the document: the update where there was one, else the publication. */
  modifiedAt: string;
}

/** The document that an article came from, kept byte for byte. */
export interface SourceDocument {
  bytes: Uint8Array;
  /** The file's name as the import saw it. */
  fileName: string;
  /** Such as `text/markdown`. */
  mediaType: string;
}

/** The story that an article is put into by what it says, and why. */
export interface StorySuggestion {
  /** Null for a new one with an article that is in none. */
  story: StoryRef | null;
  /** That article; null where there is a story. */
  partnerId: number | null;
  /** Of the new story. */
  title: string;
  /** In words for an editor, the strongest first. */
  reasons: readonly string[];
}

export interface SaveOptions {
  /** What the article is compared by, where it is known; else it is made of the text. */
  vector?: TermVector;
  /** The story to put it into, unless a document or an editor says another. */
  suggestion?: StorySuggestion | null;
  /** True where the draft's stories are an editor's last word, even if there are none. */
  settlesStories?: boolean;
  /** True where moments, pull quotes and stories are suggestions: what an editor did before stays. */
  suggests?: boolean;
}

/** An article with nearly the same text. */
export interface NearCopy {
  slug: string;
  headline: string;
  /** The share of the text that both have, 0 to 1. */
  resemblance: number;
}

export interface Saved {
  outcome: 'created' | 'updated' | 'unchanged';
  slug: string;
  /** Moments and pull quotes of an editor whose words the new text lacks, so that they are gone; left out for none. */
  lost?: (Moment | PullQuote)[];
  /** The story that a suggestion put it into; left out for none. */
  story?: StoryRef & { reasons: readonly string[] };
}

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
  nextCheckAt: Date;
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

/** What changed after a revision: cache tags, and the revision to ask from next time. */
export interface Changes {
  revision: number;
  tags: string[];
}

/** Those who keep things here. */
export interface Readers {
  /** The reader that holds this token; null where nobody does. */
  find(token: string): Promise<ReaderId | null>;
  /** The reader of this token, made now where there is none. */
  make(token: string): Promise<ReaderId>;
  /** All that is kept for the reader. */
  everything(reader: ReaderId): Promise<ReaderData>;
  /** Removes the reader with all that was kept for them. */
  forget(reader: ReaderId): Promise<void>;
  /** What the reader has chosen; null for nothing yet. */
  findSettings(reader: ReaderId): Promise<ChosenSettings | null>;
  /** Changes these settings and leaves the others; gives what holds now. */
  saveSettings(reader: ReaderId, writeId: string, change: Partial<ReaderSettings>): Promise<ChosenSettings>;
}

/** What is found by words. The index is written with each article. */
export interface Search {
  /** Articles with their passages, the best first, and the reader's own notes. */
  find(query: SearchQuery, on: SearchOn): Promise<Searched>;
  /** The best articles as `find` ranks them, without their passages. */
  rank(query: SearchQuery, limit: number): Promise<Scored[]>;
  /** Takes in the articles that the index lacks, or has by older rules. Gives how many. */
  indexPending(progress?: IndexProgress): Promise<number>;
  /** Each place where the index says something else than the articles. */
  check(progress?: IndexProgress): AsyncIterable<IndexFault>;
  /** Makes the index anew. Gives how many articles are in it. */
  rebuild(progress?: IndexProgress): Promise<number>;
}

export interface Store {
  search: Search;
  readers: Readers;
  readings: Readings;
  annotations: Annotations;
  /** The article with its neighbours in the story; null where there is none of this slug. */
  findArticle(slug: string): Promise<ArticlePage | null>;
  /** Whether there is an article or a story of this slug. */
  has(named: { what: 'article' | 'story'; slug: string }): Promise<boolean>;
  /** The article that opens the library: the one that `leads`, else the newest. */
  findLead(): Promise<ArticleCard | null>;
  /** Newest first. */
  listArticles(query: ListArticles): Promise<Listed<ArticleCard>>;
  /** Those with most articles first. */
  listPublishers(limit: number): Promise<PublisherCount[]>;
  /** By title. */
  listStories(query: ListOn): Promise<Listed<StoryCount>>;
  /** The story with its articles' moments merged. */
  findStory(slug: string): Promise<Story | null>;
  /** The newest articles with their full text, for feeds. */
  listFullArticles(limit: number, story?: string): Promise<Article[]>;
  /** All slugs by pages, for the sitemap. */
  listSlugs(query: ListOn): Promise<Listed<SlugEntry>>;
  /** The document that the article was last imported from. */
  findSource(slug: string): Promise<SourceDocument | null>;
  /** Writes the article whole or not at all; the same document again writes nothing. */
  saveArticle(draft: ArticleDraft, source: SourceDocument, options?: SaveOptions): Promise<Saved>;
  /** What `saveArticle` would do, without doing it. */
  foreseeSaving(draft: ArticleDraft, source: SourceDocument, options?: SaveOptions): Promise<Saved>;
  /** The slug of the article that was published at one of these addresses. */
  findByUrl(urls: readonly string[]): Promise<{ slug: string; url: string } | null>;
  /** The article that the draft is a new state of: by address, by slug, or by headline and day. */
  findSame(draft: ArticleDraft): Promise<{ slug: string } | null>;
  /** What the draft may belong to: stories, and articles that are in none. */
  findStoryCandidates(draft: ArticleDraft): Promise<StorySearch>;
  /** The suggested stories. */
  suggestions: StorySuggestions;
  /** Another article with nearly the same text: most of its runs of four words. */
  findNearCopy(draft: ArticleDraft): Promise<NearCopy | null>;
  /** False where there was none of this slug. */
  removeArticle(slug: string): Promise<boolean>;
  /** Follows a feed; false where it is followed already. */
  addFeed(feed: NewFeed): Promise<boolean>;
  findFeed(url: string): Promise<Feed | null>;
  /** By title. */
  listFeeds(query: ListOn): Promise<Listed<Feed>>;
  /** Feeds whose time has come, the longest overdue first. */
  listDueFeeds(now: Date, limit: number): Promise<Feed[]>;
  /** Leaves the feed; what came from it stays. False where it was not followed. */
  removeFeed(url: string): Promise<boolean>;
  recordRefresh(id: number, refresh: FeedRefresh): Promise<void>;
  /** Of these items, those that were seen before. */
  listSeenItems(feedId: number, keys: readonly string[]): Promise<Set<string>>;
  recordItem(feedId: number, key: string, outcome: FeedItemOutcome): Promise<void>;
  /** Takes or renews, for so many milliseconds, what one process does at a time; false where another does. */
  takeLease(name: string, holder: string, forMs: number, now?: Date): Promise<boolean>;
  dropLease(name: string, holder: string): Promise<void>;
  /** The hashes of all kept pictures that articles show. */
  usedPictures(): Promise<Set<string>>;
  isEmpty(): Promise<boolean>;
  /** Rejects where the database doesn't answer. */
  ping(): Promise<void>;
  changesSince(revision: number): Promise<Changes>;
  close(): Promise<void>;
}

/** Where a library is: its database, and the folder that holds everything else. */
export interface LibraryPlace {
  /** `file:…` (SQLite) or `postgres://…`. */
  databaseUrl: string;
  dataDir: string;
}
