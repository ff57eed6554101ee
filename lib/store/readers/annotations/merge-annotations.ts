import type { Queries } from '../../engine/clients';
import { inParts } from '../../engine/rows/in-parts';
import type { ReaderId } from '../readers';
import { searchedWords } from './annotation-rows';
import { joinNotes } from './save-annotations';

/** Gives one reader's highlights to another, those that can be had back too. One that both have is one, with both notes. */
export async function mergeAnnotations(queries: Queries, from: ReaderId, into: ReaderId): Promise<void> {
  const given = await queries.annotation.findMany({ where: { readerId: from }, select: { id: true } });
  const both = await inParts(
    given.map(({ id }) => id),
    (part) => queries.annotation.findMany({ where: { readerId: into, id: { in: part } } }),
  );
  for (const own of both) {
    const key = { readerId: from, id: own.id };
    const other = await queries.annotation.findUniqueOrThrow({ where: { readerId_id: key } });
    await queries.annotation.delete({ where: { readerId_id: key }, select: { id: true } });
    const note = joinNotes(own.note, other.note);
    const deletedAt = other.deletedAt === null ? null : own.deletedAt;
    if (note === own.note && deletedAt === own.deletedAt) continue;
    await queries.annotation.update({
      where: { readerId_id: { readerId: into, id: own.id } },
      data: { note, deletedAt, words: searchedWords({ ...own, note }), revision: { increment: 1 } },
      select: { id: true },
    });
  }
  await queries.annotation.updateMany({ where: { readerId: from }, data: { readerId: into } });
}
