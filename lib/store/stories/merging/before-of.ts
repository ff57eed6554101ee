import type { Queries } from '../../engine/clients';
import { inParts } from '../../engine/rows/in-parts';
import { beforeColumn, type BeforeMerging } from './before-merging';

/** A story that was merged into another, by its address. */
export interface Merge {
  slug: string;
  before: BeforeMerging;
}

/** The merges whose addresses lead to one of these stories and that can be undone, the earliest first. */
export async function mergesInto(queries: Queries, storyIds: readonly number[]): Promise<Merge[]> {
  const rows = await inParts(storyIds, (part) =>
    queries.storyRedirect.findMany({ where: { storyId: { in: part }, before: { not: null } } }),
  );
  return rows
    .flatMap(({ slug, before }) => (before === null ? [] : [{ slug, before: beforeColumn.read(before) }]))
    .toSorted((a, b) => (a.before.at < b.before.at ? -1 : 1));
}

async function write(queries: Queries, slug: string, before: BeforeMerging): Promise<void> {
  const data = { before: beforeColumn.write(before) };
  await queries.storyRedirect.update({ where: { slug }, data, select: { slug: true } });
}

/**
 * Of these articles of a story, those that it has of its own, and not by what was merged into it alone.
 *
 * @param merges all that were merged into it
 */
export function ownArticles(articleIds: Iterable<number>, merges: readonly Merge[]): Set<number> {
  const own = new Set(articleIds);
  for (const { before } of merges)
    for (const { articleId, both } of before.members) if (!both) own.delete(articleId);
  return own;
}

/** Whether an editor gave a story its title, apart from what merging does: the one of two that stays keeps its own. */
export function ownNamed(
  { slug, title, named }: { slug: string; title: string; named: boolean },
  merges: readonly Merge[],
): boolean {
  const into = merges.flatMap(({ before }) => (before.into.slug === slug ? [before.into] : []));
  return into.length === 0 ? named : (into.find((one) => one.title === title)?.named ?? true);
}

/**
 * Says of merges that lead to another story from now on which of their articles that one has of its own.
 *
 * @param decided the ids of what was decided about it
 */
export async function leadTo(
  queries: Queries,
  merges: readonly Merge[],
  own: ReadonlySet<number>,
  decided: readonly string[] = [],
): Promise<void> {
  for (const { slug, before } of merges) {
    const members = before.members.map((one) => ({ ...one, both: own.has(one.articleId) }));
    await write(queries, slug, { ...before, members, decided: addOthers(before.decided, decided) });
  }
}

/** Says of merges into a story what was decided about another one that is merged into it, too. */
export async function decidedApart(
  queries: Queries,
  merges: readonly Merge[],
  decided: readonly string[],
): Promise<void> {
  if (decided.length === 0) return;
  for (const { slug, before } of merges)
    await write(queries, slug, { ...before, decided: addOthers(before.decided, decided) });
}

const addOthers = ({ own, other }: BeforeMerging['decided'], ids: readonly string[]) => ({
  own,
  other: [...new Set([...other, ...ids])],
});

/**
 * Has merges forget one that is undone: the addresses and feeds that went with it, and what was decided about articles
 * that left with it.
 */
export async function forgetParted(
  queries: Queries,
  merges: readonly Merge[],
  parted: Merge,
  decided: ReadonlySet<string>,
): Promise<void> {
  const addresses = new Set([parted.slug, ...parted.before.redirects]);
  const feeds = new Set(parted.before.feeds);
  for (const { slug, before } of merges)
    await write(queries, slug, {
      ...before,
      redirects: before.redirects.filter((one) => !addresses.has(one)),
      feeds: before.feeds.filter((id) => !feeds.has(id)),
      decided: {
        own: before.decided.own.filter((id) => !decided.has(id)),
        other: before.decided.other.filter((id) => !decided.has(id)),
      },
    });
}

/** Has the merges into these stories forget an article that leaves them: one that is put back is no longer theirs. */
export async function forgetMember(
  queries: Queries,
  storyIds: readonly number[],
  articleId: number,
): Promise<void> {
  if (storyIds.length === 0) return;
  for (const { slug, before } of await mergesInto(queries, storyIds)) {
    const members = before.members.filter((one) => one.articleId !== articleId);
    if (members.length < before.members.length) await write(queries, slug, { ...before, members });
  }
}
