import type {
  Annotation,
  AnnotationSource,
  HighlightColour,
  WordsSelector,
} from '../../../reader/annotation';
import type { ArticleCard, StoryRef } from '../../../article/article';
import type { ListOn } from '../../engine/rows/list-page';

/** A highlight as a reader's device, or a file of theirs, brings it. */
export interface NewAnnotation extends Pick<Annotation, 'id' | 'colour' | 'note'> {
  target: { source: AnnotationSource; selector: WordsSelector };
  /** When it was made and changed where that was before now: offline, or in the library that it comes from. */
  created?: string;
  modified?: string;
}

/** Each part that is left out stays as it is. */
export interface AnnotationChange {
  colour?: HighlightColour;
  /** What was written, and what stood there when the reader began to. */
  note?: { from: string | null; to: string | null };
}

export type Added = { outcome: 'added' | 'merged' | 'unchanged'; annotation: Annotation };

export type Changed =
  /** `joined` where another device had changed the note, too: then both stand in it. */
  { outcome: 'changed'; annotation: Annotation; joined: boolean } | { outcome: 'absent' };

export type Removed = { outcome: 'removed' | 'absent' };

export type Restored = { outcome: 'restored'; annotation: Annotation } | { outcome: 'absent' };

export interface ListAnnotations extends ListOn {
  /** Only of the article, or of the story's articles, with this slug. */
  article?: string;
  story?: string;
  colour?: HighlightColour;
  /** Words of the highlight, of its note or of the headline, in any order; all have to be there. */
  words?: string;
  /** Only those whose words are nowhere in their article, or only the others. */
  orphaned?: boolean;
}

export interface ListedAnnotation {
  annotation: Annotation;
  /** Null once the library has let go of the article. */
  article: ArticleCard | null;
}

export interface AnnotationCounts {
  total: number;
  orphaned: number;
  colours: Record<HighlightColour, number>;
  /** Those with most highlights first. */
  articles: (AnnotationSource & { count: number })[];
  /** Stories of these articles, by title. */
  stories: StoryRef[];
}
