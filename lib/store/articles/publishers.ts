import { dependsOn } from '../../base/cache-tags';
import type { Clients, Queries } from '../engine/clients';
import type { PublisherCount } from './article-types';

/** Those with most articles first. */
export async function listPublishers({ read }: Clients, limit: number): Promise<PublisherCount[]> {
  dependsOn('library');
  return read.publisher.findMany({ orderBy: [{ articleCount: 'desc' }, { name: 'asc' }], take: limit });
}

/** Moves an article from one publisher's count to the other's. */
export async function countPublisher(
  queries: Queries,
  before: string | null,
  after: string | null,
): Promise<void> {
  if (before === after) return;
  if (before !== null) {
    await queries.publisher.update({ where: { name: before }, data: { articleCount: { decrement: 1 } } });
    await queries.publisher.deleteMany({ where: { name: before, articleCount: { lte: 0 } } });
  }
  if (after !== null) {
    const { count } = await queries.publisher.updateMany({
      where: { name: after },
      data: { articleCount: { increment: 1 } },
    });
    if (count === 0) await queries.publisher.create({ data: { name: after, articleCount: 1 } });
  }
}
