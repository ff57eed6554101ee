/** What a search finds, as pages and the API show it. */
import type { ArticleCard } from '../article/article';
import type { MarkedPiece } from './marked-text';

/** A passage of an article, with the words that were searched for marked. */
export interface FoundPlace {
  kind: 'passage' | 'quote' | 'moment';
  passageId: string;
  /** Who is quoted, or the moment's date (EDTF). */
  label: string | null;
  pieces: MarkedPiece[];
  /** The fragment of the link there: the passage's id, and the words where they can be named. */
  fragment: string;
}

export interface FoundArticle {
  card: ArticleCard;
  headline: MarkedPiece[];
  standfirst: MarkedPiece[] | null;
  /** Those that have most of the words, then those with words that these lack. */
  places: FoundPlace[];
  /** How many more passages have as many of the words as the best. */
  morePlaces: number;
  /** Words that were asked for and that it lacks, as typed. */
  missing: string[];
}

/** A note of the reader's own. */
export interface FoundNote {
  id: string;
  articleSlug: string;
  articleHeadline: string;
  passageId: string;
  /** The words that the note is on. */
  exact: string;
  pieces: MarkedPiece[];
}

/** A word that no article has, and the one that was searched for in its place. */
export interface CorrectedWord {
  typed: string;
  meant: string;
}

export interface Found {
  articles: FoundArticle[];
  notes: FoundNote[];
  /** Goes on with `after: next`. */
  next: string | null;
  corrected: CorrectedWord[];
  /** Words that no article has, as typed: the others were searched for. */
  leftOut: string[];
  /** A story that was asked for and isn't here. */
  unknownStory: string | null;
}
