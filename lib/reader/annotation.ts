/** What a reader marks in an article, in the terms of W3C's Web Annotation Data Model. */

/** They differ by name and by the line under the words, too: see `components/highlights`. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** The words and what stands around them. */
export interface TextQuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** UTF-16 units of the article's text (`articleText`); `end` is the first that isn't part of it. */
export interface TextPositionSelector {
  start: number;
  end: number;
}

/** Where the words stand, said three ways, so that one still holds when the article changes. */
export interface WordsSelector {
  /** As the reader marked them: never changed by a new state of the article. */
  quote: TextQuoteSelector;
  /** Where they stand in the article as it is now; of an orphan, where they stood last. */
  position: TextPositionSelector;
  /** The passage that they begin in: W3C's FragmentSelector. */
  passageId: string;
}

/** The article, with a copy of what names it: the library may let go of it. */
export interface AnnotationSource {
  slug: string;
  headline: string;
}

export interface Annotation {
  /** A UUID, made by the reader's device. */
  id: string;
  target: { source: AnnotationSource; selector: WordsSelector };
  colour: HighlightColour;
  note: string | null;
  /** Counts its changes, from 1. */
  revision: number;
  /** ISO instants. */
  created: string;
  modified: string;
  /** Since when its words are nowhere in the article, or the article not in the library; else null. */
  orphaned: string | null;
}

/** Longer than any paragraph, shorter than an article: a highlight of everything marks nothing. */
export const longestHighlight = 10_000;
/** Some 3,000 words: an essay of its own. */
export const longestNote = 20_000;
