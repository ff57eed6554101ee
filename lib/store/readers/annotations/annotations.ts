/** Readers' highlights and notes, as the rest of the code knows them. */
import type {
  Annotation,
  AnnotationSource,
  HighlightColour,
  WordsSelector,
} from '../../../reader/annotation';
import type { ArticleCard, StoryRef } from '../../../article/article';
import type { Clients } from '../../engine/clients';
import { addAnnotations, changeAnnotation, removeAnnotation, restoreAnnotation } from './keep-annotations';
import { countAnnotations, listAnnotations, listAnnotationsOf } from './list-annotations';
import { previewAnnotations } from './preview-annotations';
import type { ReaderId } from '../readers';
import type { Listed, ListOn } from '../../store';

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

export interface Annotations {
  /**
   * Keeps highlights, all or none. One that is here already takes in what is new of the note and
   * stays one; one that was removed comes back.
   */
  add(reader: ReaderId, made: readonly NewAnnotation[], writeId: string): Promise<Added[]>;
  /** What would become of each if it were added now. */
  preview(reader: ReaderId, made: readonly NewAnnotation[]): Promise<Added['outcome'][]>;
  change(reader: ReaderId, id: string, change: AnnotationChange, writeId: string): Promise<Changed>;
  /** Removes it; for 30 days it can be had back. */
  remove(reader: ReaderId, id: string, writeId: string): Promise<Removed>;
  restore(reader: ReaderId, id: string, writeId: string): Promise<Restored>;
  /** All of one article, as they stand in it. */
  listOf(reader: ReaderId, slug: string): Promise<Annotation[]>;
  /** Newest first. */
  list(reader: ReaderId, query: ListAnnotations): Promise<Listed<ListedAnnotation>>;
  counts(reader: ReaderId): Promise<AnnotationCounts>;
}

export const openAnnotations = (clients: Clients): Annotations => ({
  add: (reader, made, writeId) => addAnnotations(clients, reader, made, writeId),
  preview: (reader, made) => previewAnnotations(clients, reader, made),
  change: (reader, id, change, writeId) => changeAnnotation(clients, reader, id, change, writeId),
  remove: (reader, id, writeId) => removeAnnotation(clients, reader, id, writeId),
  restore: (reader, id, writeId) => restoreAnnotation(clients, reader, id, writeId),
  listOf: (reader, slug) => listAnnotationsOf(clients, reader, slug),
  list: (reader, query) => listAnnotations(clients, reader, query),
  counts: (reader) => countAnnotations(clients, reader),
});
