import type { EditorsWork } from '../../article/revisions/edited-parts';
import type { Moment, PullQuote, StoryRef } from '../../article/article';
import type { TermVector } from '../../context/stories/term-vectors';
import type { Queries } from '../engine/clients';
import type { StorySuggestion } from '../stories/story-types';
import type { SentForm } from '../../article/revisions/sent-form';

/** A state of an article that an editor publishes. */
export interface Edit {
  /** The article, and the state of it that the editor changed. */
  of: { slug: string; contentHash: string };
  work: EditorsWork;
  /** Whose typed words it is made of: they are forgotten with it, or not at all. */
  personId: string;
  /** The form that they are sent with; empty where it doesn’t say which it is. */
  form?: SentForm;
}

export interface SaveOptions {
  /** Where the draft is an editor's: its ids are its own, and a revision is written. */
  edit?: Edit;
  /** What an editor did to an article before the library has it. */
  work?: EditorsWork;
  /** What belongs to a new article, and comes into the library with it or not at all. */
  alongside?: (queries: Queries, articleId: number) => Promise<void>;
  /**
   * The slug that the document asks for, where the draft's is an editor's: theirs says where it is to stand, not which
   * article it is.
   */
  askedSlug?: string | null;
  /** True where an article that the library has meanwhile stays as it is. */
  createsOnly?: boolean;
  /** What the article is compared by, where it is known; else it is made of the text. */
  vector?: TermVector;
  /** The story to put it into, unless a document or an editor says another. */
  suggestion?: StorySuggestion | null;
  /** True where the draft's stories are an editor's last word, even if there are none. */
  settlesStories?: boolean;
  /** True where moments, pull quotes and stories are suggestions: what an editor did before stays. */
  suggests?: boolean;
}

export interface Saved {
  outcome: 'created' | 'updated' | 'unchanged';
  slug: string;
  /** Moments and pull quotes of an editor whose words the new text lacks, so that they are gone; left out for none. */
  lost?: (Moment | PullQuote)[];
  /** The story that a suggestion put it into; left out for none. */
  story?: StoryRef & { reasons: readonly string[] };
}
