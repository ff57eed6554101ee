import { z } from 'zod';
import type { Person } from '../../auth/person';
import { jsonColumn } from '../engine/rows/json-column';

export const changesColumn = jsonColumn(
  'ArticleEdit.changes',
  z.record(z.string(), z.object({ was: z.string(), now: z.string() })),
);

/** What was typed, by field: as it was, and as it is to be. */
export type FieldChanges = ReturnType<typeof changesColumn.read>;

/** What somebody else typed and has not published. */
export interface OthersEdit {
  personId: string;
  name: string;
  at: Date;
  changes: FieldChanges;
}

interface EditRow {
  personId: string;
  changes: string;
  changedAt: Date;
  person: { name: string };
}

/** Of the edits of one article, the one that is this editor's, and what the others typed, the last first. */
export function ownAndOthers(
  rows: readonly EditRow[],
  { id }: Person,
): { changes: FieldChanges | null; others: OthersEdit[] } {
  const mine = rows.find(({ personId }) => personId === id);
  const others = rows
    .filter((row) => row !== mine)
    .toSorted((one, other) => other.changedAt.getTime() - one.changedAt.getTime())
    .map(({ personId, person, changedAt, changes }) => ({
      ...{ personId, name: person.name, at: changedAt },
      changes: changesColumn.read(changes),
    }));
  return { changes: mine ? changesColumn.read(mine.changes) : null, others };
}

/** What is read of each edit. */
export const withName = { include: { person: { select: { name: true } } } } as const;
