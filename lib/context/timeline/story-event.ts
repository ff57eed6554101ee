import type { ReportedMoment } from '../../article/article';
import type { TermVector } from '../stories/term-vectors';
import type { Period } from './dates-apart';

/** A moment with what it is compared by. */
export interface ComparedMoment {
  reported: ReportedMoment;
  vector: TermVector;
  /** Of the vector's terms those that say most, the strongest first. */
  strongest: readonly string[];
  /** The same for headings of one date that say the same; null for one that says nothing. */
  headed: string | null;
  period: Period | null;
  /** How near it stands to what the story is about, 0 to 1. */
  near: number;
}

/** One event with all that is reported of it. */
export interface StoryEvent {
  reported: ComparedMoment[];
  articles: Set<string>;
  dates: Set<string>;
  period: Period | null;
}
