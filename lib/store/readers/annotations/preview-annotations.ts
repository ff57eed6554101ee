import type { Added, NewAnnotation } from './annotation-types';
import type { Clients } from '../../engine/clients';
import { inParts } from '../../engine/rows/in-parts';
import { joinNotes } from './save-annotations';
import type { ReaderId } from '../readers';

/** What `addAnnotations` would do with each of these, without doing it. */
export async function previewAnnotations(
  { read }: Clients,
  reader: ReaderId,
  made: readonly NewAnnotation[],
): Promise<Added['outcome'][]> {
  const ids = made.map(({ id }) => id);
  const rows = await inParts(ids, (part) =>
    read.annotation.findMany({
      where: { readerId: reader, id: { in: part } },
      select: { id: true, note: true, deletedAt: true },
    }),
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  return made.map(({ id, note }) => {
    const row = known.get(id);
    if (!row) return 'added';
    return row.deletedAt === null && joinNotes(row.note, note) === row.note ? 'unchanged' : 'merged';
  });
}
