import type { Queries } from '../../engine/clients';
import { changeInParts, inParts } from '../../engine/rows/in-parts';
import type { ReaderId } from '../readers';
import { searchedWords } from './annotation-rows';
import { joinNotes } from './save-annotations';

/** Gives one reader's highlights to another, those that can be had back too. One that both have is one, with both notes. */
export async function mergeAnnotations(queries: Queries, from: ReaderId, into: ReaderId): Promise<void> {
  const given = await queries.annotation.findMany({ where: { readerId: from }, select: { id: true } });
  const ids = given.map(({ id }) => id);
  const both = await inParts(ids, (part) =>
    queries.annotation.findMany({ where: { readerId: into, id: { in: part } } }),
  );
  const shared = both.map(({ id }) => id);
  const others = await inParts(shared, (part) =>
    queries.annotation.findMany({
      where: { readerId: from, id: { in: part } },
      select: { id: true, note: true, deletedAt: true },
    }),
  );
  const byId = new Map(others.map((other) => [other.id, other]));
  for (const own of both) {
    const other = byId.get(own.id);
    const note = joinNotes(own.note, other?.note ?? null);
    const deletedAt = other?.deletedAt === null ? null : own.deletedAt;
    if (note === own.note && deletedAt === own.deletedAt) continue;
    await queries.annotation.update({
      where: { readerId_id: { readerId: into, id: own.id } },
      data: { note, deletedAt, words: searchedWords({ ...own, note }), revision: { increment: 1 } },
      select: { id: true },
    });
  }
  await changeInParts(shared, (part) =>
    queries.annotation.deleteMany({ where: { readerId: from, id: { in: part } } }),
  );
  await queries.annotation.updateMany({ where: { readerId: from }, data: { readerId: into } });
}
