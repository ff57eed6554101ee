import type { Queries } from '../../engine/clients';
import { changeInParts, inParts } from '../../engine/rows/in-parts';
import type { ReaderId } from '../readers';

/**
 * Gives one reader's readings to another. Of an article that both have read the later place holds; it is finished or
 * saved where either is, and archived unless either has it saved and not archived.
 */
export async function mergeReadings(queries: Queries, from: ReaderId, into: ReaderId): Promise<void> {
  const given = await queries.reading.findMany({ where: { readerId: from }, select: { articleId: true } });
  const ids = given.map(({ articleId }) => articleId);
  const both = await inParts(ids, (part) =>
    queries.reading.findMany({ where: { readerId: into, articleId: { in: part } } }),
  );
  const shared = both.map(({ articleId }) => articleId);
  const others = await inParts(shared, (part) =>
    queries.reading.findMany({ where: { readerId: from, articleId: { in: part } } }),
  );
  const byArticle = new Map(others.map((other) => [other.articleId, other]));
  for (const own of both) {
    const other = byArticle.get(own.articleId);
    if (!other) continue;
    const { passageId, offset, share, readAt } = timeOf(other.readAt) > timeOf(own.readAt) ? other : own;
    const isOpen = [own, other].some(({ savedAt, archivedAt }) => savedAt !== null && archivedAt === null);
    await queries.reading.update({
      where: { readerId_articleId: { readerId: into, articleId: own.articleId } },
      data: {
        ...{ passageId, offset, share, readAt },
        finishedAt: earlier(own.finishedAt, other.finishedAt),
        savedAt: earlier(own.savedAt, other.savedAt),
        archivedAt: isOpen ? null : earlier(own.archivedAt, other.archivedAt),
        changedAt: own.changedAt > other.changedAt ? own.changedAt : other.changedAt,
      },
      select: { articleId: true },
    });
  }
  await changeInParts(shared, (part) =>
    queries.reading.deleteMany({ where: { readerId: from, articleId: { in: part } } }),
  );
  await queries.reading.updateMany({ where: { readerId: from }, data: { readerId: into } });
}

const timeOf = (at: Date | null): number => at?.getTime() ?? 0;

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other);
