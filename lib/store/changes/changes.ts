import { z } from 'zod';
import { jsonColumn } from '../engine/rows/json-column';
import type { Clients, Queries } from '../engine/clients';
import type { Engine } from '../engine/database';
import { sessionsTag } from '../../base/session-signal';
import { siteTag } from '../../base/site-settings';

const tagsColumn = jsonColumn('Change.tags', z.array(z.string()));

/** What changed after a revision: cache tags, and the revision to ask from next time. */
export interface Changes {
  revision: number;
  tags: string[];
}

/** What PostgreSQL's listeners are notified of, with the revision. */
export const changesChannel = 'backstory_changes';

/**
 * How many revisions back the log goes. A watcher that is 1,000 behind forgets all its pages instead of
 * reading on; ten times that leaves room for revisions that were rolled back.
 */
export const storedRevisions = 10_000;

/** Notes, within the transaction that writes it, which pages a change makes stale. */
export async function recordChange(
  engine: Engine,
  queries: Queries,
  changed: { articles: string[]; stories: string[] },
): Promise<void> {
  const tags = [
    ...changed.articles.map((slug) => `article:${slug}`),
    ...changed.stories.map((slug) => `story:${slug}`),
    'library',
  ];
  await recordTags(engine, queries, tags);
}

/** As `recordChange`, for what no page shows: who may sign in, and as what. */
export const recordSessionChange = (engine: Engine, queries: Queries): Promise<void> =>
  recordTags(engine, queries, [sessionsTag]);

/** As `recordChange`, for what an admin has chosen for the whole site. */
export const recordSiteChange = (engine: Engine, queries: Queries): Promise<void> =>
  recordTags(engine, queries, [siteTag]);

async function recordTags(engine: Engine, queries: Queries, tags: readonly string[]): Promise<void> {
  const { revision } = await queries.change.create({ data: { tags: tagsColumn.write([...new Set(tags)]) } });
  await queries.change.deleteMany({ where: { revision: { lte: revision - storedRevisions } } });
  if (engine === 'postgresql') {
    // Delivered when the transaction commits, and not at all when it doesn't.
    await queries.$executeRaw`SELECT pg_notify(${changesChannel}, ${String(revision)})`;
  }
}

/** What changed after the revision, and the revision to ask from next time. */
export async function changesSince({ read }: Clients, revision: number): Promise<Changes> {
  const rows = await read.change.findMany({
    where: { revision: { gt: revision } },
    orderBy: { revision: 'asc' },
  });
  return { revision: rows.at(-1)?.revision ?? revision, tags: tagsOf(rows) };
}

/** The tags of several changes, each once. */
export function tagsOf(rows: { tags: string }[]): string[] {
  return [...new Set(rows.flatMap((row) => tagsColumn.read(row.tags)))];
}
