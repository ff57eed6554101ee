import type { Article, ArticleCard } from '../../article/article';

/** An article with what stands before and after it in the first of its stories. */
export interface ArticlePage {
  article: Article;
  earlier: ArticleCard | null;
  next: ArticleCard | null;
  /** Where nothing comes next in its story, what else to read; null where nothing is near. */
  elsewhere: Elsewhere | null;
}

/** An article that is near by its publisher, the newest before, or by its day. */
export interface Elsewhere {
  by: 'publisher' | 'day';
  card: ArticleCard;
}

/** What leads on from an article: the next of its story, or what is near. */
export interface Onward {
  by: 'story' | Elsewhere['by'];
  card: ArticleCard;
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

/** A publisher and how much of the library is from it. */
export interface PublisherCount {
  name: string;
  articleCount: number;
}

/** What the sitemap says of an article. */
export interface SlugEntry {
  slug: string;
  /** As given by the document: the update where there was one, else the publication. */
  modifiedAt: string;
}

/** The document that an article came from, stored byte for byte. */
export interface SourceDocument {
  bytes: Uint8Array;
  /** The file's name as the import saw it. */
  fileName: string;
  /** Such as `text/markdown`, and of a page with the encoding that the answer said: `text/html; charset=utf-8`. */
  mediaType: string;
}

/** An article with nearly the same text. */
export interface NearCopy {
  slug: string;
  headline: string;
  /** The share of the text that both have, 0 to 1. */
  resemblance: number;
}
