/** What readers do with articles. */
import { tagKey } from './tag-key';

/** What a list of a reader's articles can be narrowed to. */
export const readingStates = ['unread', 'started', 'finished', 'saved', 'archived'] as const;
export type ReadingState = (typeof readingStates)[number];

/** Where somebody reads: the passage, how far into its text, and how much of the article stands before. */
export interface ReadingPlace {
  passageId: string;
  /** UTF-16 units. */
  offset: number;
  /** Of the article's text, 0 to 1. */
  share: number;
}

/** What a reader did with an article. */
export interface Reading {
  slug: string;
  /** With the instant at which it was read there. */
  place: (ReadingPlace & { at: string }) | null;
  finished: boolean;
  saved: boolean;
  archived: boolean;
  tags: string[];
}

/** What a reader can do with articles by hand; what is left out stays. */
export interface ReadingChange {
  finished?: boolean;
  saved?: boolean;
  archived?: boolean;
  tag?: string;
  untag?: string;
}

/** A tag on articles; `outOf` takes another off some. Both undo a merging. */
export interface TagMaking {
  name: string;
  slugs: string[];
  outOf?: { name: string; slugs: string[] };
}

/** What undoes a renaming, merging or removing; null where there was no such tag. */
export type TagUndo = TagMaking | null;

/** The articles that came since the reader last read the story. */
export interface StoryNews {
  since: string | null;
  slugs: string[];
}

/** Articles in one change: longer than a reader picks by hand from pages of twenty. */
export const mostAtOnce = 200;

/** A month: what a device that was away for longer says of its place is not taken. */
export const longestAgoMs = 31 * 86_400_000;

/** An article that nothing was done with. */
export const untouched = (slug: string): Reading => ({
  slug,
  place: null,
  finished: false,
  saved: false,
  archived: false,
  tags: [],
});

/** Whether the tag is among these, however it is written. */
export function hasTag(names: readonly string[], tag: string): boolean {
  const key = tagKey(tag);
  return names.some((name) => tagKey(name) === key);
}

/** One reading as it is after a change: what the page shows until the server has answered. */
export function changeReading(before: Reading, { tag, untag, ...marks }: ReadingChange): Reading {
  const rest = untag === undefined ? before.tags : before.tags.filter((name) => !hasTag([name], untag));
  const tags = tag === undefined || hasTag(rest, tag) ? rest : [...rest, tag].sort();
  return { ...before, ...marks, tags };
}
