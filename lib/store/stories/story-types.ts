import type { StoryRef } from '../../article/article';

export interface StoryCount extends StoryRef {
  articleCount: number;
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
