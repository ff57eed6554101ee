import type { Permission } from '../../../auth/permission';
import type { MadeDecision } from '../../../context/timeline/decisions/decision';
import { recordChange } from '../../changes/changes';
import type { Clients, Queries } from '../../engine/clients';
import { changeInParts, inParts } from '../../engine/rows/in-parts';
import { indexPending } from '../../search/rebuild-index';
import { decisionsColumn, toDecisions } from '../story-json';
import { beforeColumn, type BeforeMerging } from './before-merging';
import { forgetParted, unshareMembers } from './before-of';

/** A story that was merged into another, and can be parted from it again. */
export interface Merged {
  slug: string;
  title: string;
  by: string;
  /** ISO 8601. */
  at: string;
}

/** The stories that were merged into this one and can be parted from it again, the latest first. */
export async function mergedInto({ read }: Clients, slug: string): Promise<Merged[]> {
  const rows = await read.storyRedirect.findMany({ where: { story: { slug }, before: { not: null } } });
  return rows
    .flatMap(({ slug: own, before }) => {
      if (before === null) return [];
      const { by, at, story } = beforeColumn.read(before);
      return [{ slug: own, title: story.title, by, at }];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Parts a merged story from the one that it is in now: with its address, its words, its articles, what was decided
 * about it, and its feeds. What was changed since holds: an article that was taken out of the merged story stays out,
 * one that came since, or came back, stays where it came, and what was decided since goes along with the articles that it is about.
 *
 * @returns the slug of the story that it was in; null where it was not merged, or none of its articles is there still
 */
export async function undoMerge(
  clients: Clients,
  _: Permission<'editor'>,
  slug: string,
): Promise<string | null> {
  const { engine, write } = clients;
  const from = await write(async (queries) => {
    const row = await queries.storyRedirect.findUnique({ where: { slug }, include: { story: true } });
    if (!row || row.before === null) return null;
    const { story: stays } = row;
    const before = beforeColumn.read(row.before);
    const moving = await findMoving(queries, stays.id, before);
    // A story without articles is none.
    if (moving.size === 0) return null;
    const slugs = await slugsOf(queries, [...moving.keys()]);
    const leaving = new Set([...moving].flatMap(([id, one]) => (one.both ? [] : [slugs.get(id) ?? ''])));
    const decisions = partDecisions(toDecisions(stays), before.decided, new Set(slugs.values()), leaving);
    const gone = await queries.story.create({
      data: { slug, ...before.story, articleCount: moving.size, decisions: column(decisions.own) },
    });
    await moveBack(queries, moving, { goneId: gone.id, staysId: stays.id });
    await queries.story.update({
      where: { id: stays.id },
      data: {
        articleCount: { decrement: leaving.size },
        decisions: column(decisions.other),
        ...(stays.slug === before.into.slug &&
          stays.title === before.into.title && { named: before.into.named }),
      },
      select: { id: true },
    });
    await queries.storyRedirect.delete({ where: { slug }, select: { slug: true } });
    await changeInParts(before.redirects, (part) =>
      queries.storyRedirect.updateMany({
        where: { slug: { in: part }, storyId: stays.id },
        data: { storyId: gone.id },
      }),
    );
    await unshareMembers(queries, gone.id, before.shared);
    const left = [...moving].flatMap(([id, { both }]) => (both ? [] : [id]));
    await forgetParted(queries, stays.id, slug, new Set(left));
    await changeInParts(before.feeds, (part) =>
      queries.feed.updateMany({
        where: { id: { in: part }, storySlug: stays.slug },
        data: { storySlug: slug },
      }),
    );
    // Its own articles may have been taken out since.
    await queries.story.deleteMany({ where: { id: stays.id, articleCount: { lte: 0 } } });
    await changeInParts(moving.keys(), (part) =>
      queries.article.updateMany({ where: { id: { in: part } }, data: { indexedAs: 0 } }),
    );
    await recordChange(engine, queries, { articles: [...slugs.values()], stories: [slug, stays.slug] });
    return stays.slug;
  });
  // As after merging: what search knows of it is made good at the next start, too.
  if (from !== null) await indexPending(clients).catch((error: unknown) => console.error(error));
  return from;
}

type Member = BeforeMerging['members'][number];

const column = (decisions: MadeDecision[]): string | null =>
  decisions.length === 0 ? null : decisionsColumn.write(decisions);

/** The story's articles of before that are in the merged one still, by their ids. */
async function findMoving(
  queries: Queries,
  storyId: number,
  { members }: BeforeMerging,
): Promise<Map<number, Member>> {
  const still = await inParts(
    members.map(({ articleId }) => articleId),
    (part) => queries.storyArticle.findMany({ where: { storyId, articleId: { in: part } } }),
  );
  const ids = new Set(still.map(({ articleId }) => articleId));
  return new Map(members.flatMap((one) => (ids.has(one.articleId) ? [[one.articleId, one] as const] : [])));
}

async function slugsOf(queries: Queries, ids: readonly number[]): Promise<Map<number, string>> {
  const select = { id: true, slug: true } as const;
  const rows = await inParts(ids, (part) =>
    queries.article.findMany({ where: { id: { in: part } }, select }),
  );
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

/** Each article in its stories of before, at the place that the story had among them, with those that it got since. */
async function moveBack(
  queries: Queries,
  moving: ReadonlyMap<number, Member>,
  { goneId, staysId }: { goneId: number; staysId: number },
): Promise<void> {
  await changeInParts(moving.keys(), async (part) => {
    const where = { articleId: { in: part } };
    const rows = await queries.storyArticle.findMany({ where, orderBy: { position: 'asc' } });
    const data = part.flatMap((articleId) => {
      const now = rows.filter((row) => row.articleId === articleId);
      const member = moving.get(articleId);
      const merged = now.find(({ storyId }) => storyId === staysId);
      if (!member || !merged) return [];
      if (!member.both)
        return now.map((row) => (row.storyId === staysId ? { ...row, storyId: goneId } : row));
      const { position, origin, reasons } = member;
      now.splice(position, 0, { ...merged, storyId: goneId, origin, reasons });
      return now.map((row, at) => ({ ...row, position: at }));
    });
    await queries.storyArticle.deleteMany({ where });
    await queries.storyArticle.createMany({ data });
  });
}

/** What was decided about either, and of what was decided since, what is about articles of each. */
function partDecisions(
  made: readonly MadeDecision[],
  { own, other }: BeforeMerging['decided'],
  back: ReadonlySet<string>,
  leaving: ReadonlySet<string>,
): { own: MadeDecision[]; other: MadeDecision[] } {
  const [ownIds, otherIds] = [new Set(own), new Set(other)];
  const articles = ({ moments }: MadeDecision) => moments.map(({ article }) => article);
  return {
    own: made.filter(
      (one) => ownIds.has(one.id) || (!otherIds.has(one.id) && articles(one).some((slug) => back.has(slug))),
    ),
    other: made.filter(
      (one) =>
        otherIds.has(one.id) || (!ownIds.has(one.id) && articles(one).some((slug) => !leaving.has(slug))),
    ),
  };
}
