import type { ArticleDraft, Picture } from '../article/article';
import type { ParsedDocument } from '../documents/parse-document';
import type { Problem } from '../documents/problem';
import type { PageInput, PageResult } from '../extract/page/extract-page';
import type { Fetched } from '../fetch/fetched';
import type { NearCopy, SourceDocument } from '../store/articles/article-types';
import type { Saved, SaveOptions } from '../store/saving/saved';

/** What a list says of an article that it leads to; the page itself knows better where it speaks. */
export interface ReportedPage {
  title: string | null;
  authors: string[];
  publishedAt: string | null;
  /** The article where the list carries it: used where the page can't be had. */
  html: string | null;
  baseUrl: string | null;
  /** The address of the list itself; null where it was handed in as a file. */
  listUrl: string | null;
}

export type Input =
  /** `within` is the folder that was named, which a link in it doesn't lead out of. */
  | { kind: 'file'; path: string; within?: string }
  /** What was piped in, or handed in by a browser, with what a browser saved beside it. */
  | { kind: 'bytes'; bytes: Uint8Array; name: string; beside?: FilesBeside }
  | { kind: 'url'; url: string; reported?: ReportedPage };

/** Files that came with one, by their ways from its folder. */
export interface FilesBeside {
  list(): Promise<string[]>;
  read(path: string): Promise<Uint8Array | null>;
}

/** Where the pictures of an article are looked for. */
export type PicturePlace =
  | { kind: 'web' }
  /** Files beside a document. */
  | { kind: 'folder'; folder: string }
  /** Files that came with a page, by the address that it shows them at; others are on the web. */
  | { kind: 'saved'; find(src: string): Promise<Uint8Array | null> };

/** A picture as the library stores it, and what its file says of it. */
export interface StoredPicture {
  picture: Picture;
  alt?: string | null;
  caption?: string | null;
  credit?: string | null;
}

/** Why the library has no such picture, in words that a sentence goes on with. */
export interface NotStored {
  reason: string;
}

export type ReadFile = { ok: true; bytes: Uint8Array } | { ok: false; problems: Problem[] };

/** What became of an article. */
export type Outcome =
  | { kind: 'saved'; draft: ArticleDraft; saved: Saved; story: StoryGuess | null }
  /** In the library already; `near` where only the text shows so. */
  | { kind: 'known'; slug: string; near: NearCopy | null }
  | { kind: 'refused'; problems: Problem[] };

export type Imported = { from: string } & Outcome;

/** The story that an article was put into, and why. */
export interface StoryGuess {
  slug: string;
  title: string;
  reasons: readonly string[];
}

export interface ImportSummary {
  created: number;
  updated: number;
  unchanged: number;
  known: number;
  refused: number;
}

export interface ImportChoices {
  /** Takes in anew what the library has already. */
  update?: boolean;
  /** The story that all articles go to. */
  story?: { slug: string; title: string } | null;
  /** The day or time for articles that name none. */
  published?: string | null;
  /** For all pictures of an article together, in milliseconds; those that come later are left out. */
  picturesWithinMs?: number;
}

/** What an import does, handed in so that it can be tested without disk, network and database. */
export interface ImportSteps {
  read(path: string, maxBytes: number, within?: string): Promise<ReadFile>;
  fetch(url: string): Promise<Fetched>;
  parse(bytes: Uint8Array, name: string, form: 'markdown' | 'text'): ParsedDocument;
  extract(page: PageInput): Promise<PageResult>;
  /** The draft with moments and pull quotes that its text suggests, where they are asked for. */
  suggestMarks(draft: ArticleDraft, wanted: { moments: boolean; pullQuotes: boolean }): ArticleDraft;
  /** What the draft is compared by, and the story that it seems to belong to. */
  suggestStory(draft: ArticleDraft): Promise<Pick<SaveOptions, 'vector' | 'suggestion'>>;
  /** Does one such piece of work after the other: articles that come at once have to see each other. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Or why there is no such picture, or why it can't be stored. */
  storePicture(src: string, place: PicturePlace, signal?: AbortSignal): Promise<StoredPicture | NotStored>;
  findByUrl(urls: readonly string[]): Promise<{ slug: string } | null>;
  /** The article that the draft is a new state of. */
  findSame(draft: ArticleDraft): Promise<{ slug: string } | null>;
  findNearCopy(draft: ArticleDraft): Promise<NearCopy | null>;
  save(draft: ArticleDraft, source: SourceDocument, options: SaveOptions): Promise<Saved>;
  /** Called for each input when it is done. */
  progress(imported: Imported): void;
  /** Called when a list has been opened, with how many more there are to do. */
  expect(more: number): void;
}
