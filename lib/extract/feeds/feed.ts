export interface FeedPicture {
  url: string;
  width: number | null;
  height: number | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

export interface FeedItem {
  /** What the feed calls it: unique in the feed, and the same at the next refresh. */
  id: string;
  url: string | null;
  title: string | null;
  authors: string[];
  /** A date-time with the offset that the feed prints, or a day where it prints no zone. */
  publishedAt: string | null;
  updatedAt: string | null;
  /** The article itself where the feed carries it; unsafe until it has been through extraction. */
  html: string | null;
  /** What relative addresses in `html` are relative to. */
  baseUrl: string | null;
  /** Plain text, on one line. */
  summary: string | null;
  picture: FeedPicture | null;
}

export interface Feed {
  format: 'rss' | 'rdf' | 'atom' | 'json';
  title: string | null;
  homeUrl: string | null;
  /** Where the feed says that it is, else where it was found. */
  feedUrl: string | null;
  /** BCP 47. */
  language: string | null;
  items: FeedItem[];
}
