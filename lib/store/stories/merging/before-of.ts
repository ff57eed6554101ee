import type { Queries } from '../../engine/clients';
import { inParts } from '../../engine/rows/in-parts';
import { beforeColumn, type BeforeMerging } from './before-merging';

/** What there was before each merge whose address leads to one of these stories, by that address. */
async function beforesOf(
  queries: Queries,
  storyIds: readonly number[],
): Promise<{ slug: string; before: BeforeMerging }[]> {
  const rows = await inParts(storyIds, (part) =>
    queries.storyRedirect.findMany({ where: { storyId: { in: part }, before: { not: null } } }),
  );
  return rows.flatMap(({ slug, before }) =>
    before === null ? [] : [{ slug, before: beforeColumn.read(before) }],
  );
}

async function write(queries: Queries, slug: string, before: BeforeMerging): Promise<void> {
  const data = { before: beforeColumn.write(before) };
  await queries.storyRedirect.update({ where: { slug }, data, select: { slug: true } });
}

/**
 * Says of the stories that were merged into one which is merged itself, which of their articles its new story has
 * already: they stay in that one, and so does what was decided there.
 *
 * @param inBoth the ids of the articles that the new story has, too
 * @param decided the ids of the new story's decisions
 * @returns for each of these stories, by its address, the articles of which that was not so before
 */
export async function shareMembers(
  queries: Queries,
  goneId: number,
  inBoth: ReadonlySet<number>,
  decided: readonly string[],
): Promise<Record<string, number[]>> {
  const shared: Record<string, number[]> = {};
  for (const { slug, before } of await beforesOf(queries, [goneId])) {
    const ids = before.members.flatMap(({ articleId, both }) =>
      !both && inBoth.has(articleId) ? [articleId] : [],
    );
    if (ids.length > 0) shared[slug] = ids;
    const other = [...before.decided.other, ...decided];
    const members = before.members.map((one) => ({ ...one, both: one.both || inBoth.has(one.articleId) }));
    await write(queries, slug, { ...before, members, decided: { ...before.decided, other } });
  }
  return shared;
}

/** Takes back what `shareMembers` said, for those that are in the parted story again. */
export async function unshareMembers(
  queries: Queries,
  storyId: number,
  shared: BeforeMerging['shared'],
): Promise<void> {
  for (const { slug, before } of await beforesOf(queries, [storyId])) {
    const ids = new Set(shared[slug]);
    if (ids.size === 0) continue;
    const members = before.members.map((one) => (ids.has(one.articleId) ? { ...one, both: false } : one));
    await write(queries, slug, { ...before, members });
  }
}

/**
 * Has the other merges into a story forget one that was parted from it: those that came after it brought its articles
 * along, which are no longer theirs.
 *
 * @param leaving the ids of the articles that left the story
 */
export async function forgetParted(
  queries: Queries,
  storyId: number,
  parted: string,
  leaving: ReadonlySet<number>,
): Promise<void> {
  const all = await beforesOf(queries, [storyId]);
  for (const { slug, before } of all) {
    // Where the article was in the later story already, all before it had it by the parted one alone.
    const later = all.filter((one) => one.slug === slug || one.before.redirects.includes(slug));
    const brought = new Set(later.flatMap((one) => one.before.shared[parted] ?? []));
    const isLater = before.redirects.includes(parted);
    const members = before.members.filter(
      ({ articleId }) => !leaving.has(articleId) && !(isLater && brought.has(articleId)),
    );
    if (!isLater && members.length === before.members.length) continue;
    const { [parted]: _, ...shared } = before.shared;
    const redirects = before.redirects.filter((one) => one !== parted);
    await write(queries, slug, { ...before, members, shared, redirects });
  }
}

/** Has the merges into these stories forget an article that leaves them: one that is put back is no longer theirs. */
export async function forgetMember(
  queries: Queries,
  storyIds: readonly number[],
  articleId: number,
): Promise<void> {
  if (storyIds.length === 0) return;
  for (const { slug, before } of await beforesOf(queries, storyIds)) {
    const members = before.members.filter((one) => one.articleId !== articleId);
    if (members.length < before.members.length) await write(queries, slug, { ...before, members });
  }
}
