import type { Annotation } from '../../reader/annotation';
import {
  type HighlightChange,
  isHighlightChange,
  isNewHighlight,
  type NewHighlight,
} from '../answers/annotations';
import type { QueuedWrite } from '../device-store';

const ofAnnotation = /^\/api\/reader\/annotations\/([^/?]+)(\/restore)?$/;

/**
 * Highlights as they will be once what waits is sent.
 * @param slug of the article whose new ones are wanted; null for those of all articles
 */
export function withPendingAnnotations(
  annotations: readonly Annotation[],
  slug: string | null,
  writes: readonly QueuedWrite[],
): Annotation[] {
  const known = new Map(annotations.map((one) => [one.id, one]));
  // What is removed is remembered: the reader may have it back.
  const removed = new Map<string, Annotation>();
  for (const write of writes) {
    const [, id, restores] = ofAnnotation.exec(write.path) ?? [];
    if (id === undefined) continue;
    const before = known.get(id);
    if (restores !== undefined) {
      const back = removed.get(id);
      if (back) known.set(id, back);
    } else if (write.method === 'PUT') {
      const made = write.body;
      if (isNewHighlight(made) && (slug === null || made.target.source.slug === slug))
        known.set(id, madeHere(id, made, write));
    } else if (write.method === 'PATCH' && before) {
      if (isHighlightChange(write.body)) known.set(id, changedHere(before, write.body, write));
    } else if (write.method === 'DELETE' && before) {
      removed.set(id, before);
      known.delete(id);
    }
  }
  return [...known.values()];
}

/** A note of nothing is none. */
const noteOf = (note: string | null): string | null => (note?.trim() ? note : null);

const instantOf = ({ at }: QueuedWrite): string => new Date(at).toISOString();

const madeHere = (
  id: string,
  { target, colour, note, created }: NewHighlight,
  write: QueuedWrite,
): Annotation => ({
  ...{ id, target, colour, note: noteOf(note) },
  // The server counts from one.
  revision: 0,
  created: created ?? instantOf(write),
  modified: created ?? instantOf(write),
  orphaned: null,
});

const changedHere = (
  before: Annotation,
  { colour, note }: HighlightChange,
  write: QueuedWrite,
): Annotation => ({
  ...before,
  colour: colour ?? before.colour,
  note: note === undefined ? before.note : noteOf(note.to),
  modified: instantOf(write),
});
