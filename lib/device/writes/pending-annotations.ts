import type { Annotation } from '../../reader/annotation';
import { annotationChange, newAnnotation } from '../../api/annotations';
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
      const made = newAnnotation.safeParse(write.body);
      if (made.success && (slug === null || made.data.target.source.slug === slug))
        known.set(id, madeHere(id, made.data, write));
    } else if (write.method === 'PATCH' && before) {
      const change = annotationChange.safeParse(write.body);
      if (change.success) known.set(id, changedHere(before, change.data, write));
    } else if (write.method === 'DELETE' && before) {
      removed.set(id, before);
      known.delete(id);
    }
  }
  return [...known.values()];
}

const instantOf = ({ at }: QueuedWrite): string => new Date(at).toISOString();

const madeHere = (
  id: string,
  { target, colour, note, created }: ReturnType<typeof newAnnotation.parse>,
  write: QueuedWrite,
): Annotation => ({
  ...{ id, target, colour, note },
  // The server counts from one.
  revision: 0,
  created: created ?? instantOf(write),
  modified: created ?? instantOf(write),
  orphaned: null,
});

const changedHere = (
  before: Annotation,
  { colour, note }: ReturnType<typeof annotationChange.parse>,
  write: QueuedWrite,
): Annotation => ({
  ...before,
  colour: colour ?? before.colour,
  note: note === undefined ? before.note : note.to,
  modified: instantOf(write),
});
