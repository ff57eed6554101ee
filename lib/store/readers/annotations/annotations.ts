/** Readers' highlights and notes, as the rest of the code knows them. */
import type {
  NewAnnotation,
  AnnotationChange,
  Added,
  Changed,
  Removed,
  Restored,
  ListAnnotations,
  ListedAnnotation,
  AnnotationCounts,
} from './annotation-types';
import type { Annotation } from '../../../reader/annotation';
import type { Clients } from '../../engine/clients';
import { addAnnotations, changeAnnotation, removeAnnotation, restoreAnnotation } from './save-annotations';
import { countAnnotations, listAnnotations, listAnnotationsOf } from './list-annotations';
import { previewAnnotations } from './preview-annotations';
import type { ReaderId } from '../readers';
import type { Listed } from '../../engine/rows/list-page';

export interface Annotations {
  /**
   * Stores highlights, all or none. One that is here already takes in what is new of the note and
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
