import type { Permission } from '../../../auth/permission';
import type { MadeDecision } from '../../../context/timeline/decisions/decision';
import { recordChange } from '../../changes/changes';
import type { Clients, Queries } from '../../engine/clients';
import { changeInParts, inParts } from '../../engine/rows/in-parts';
import { indexPending } from '../../search/rebuild-index';
import { decisionsColumn, toDecisions } from '../story-json';
import { beforeColumn } from './before-merging';
import { forgetParted, leadTo, mergesInto, ownNamed } from './before-of';
import { findMoving, moveBack } from './move-back';

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
 * about it, its feeds, and what was merged into it before. What other merged stories have, too, stays for them. What was changed since holds: an article that was taken out of the merged story stays out,
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
    const merges = await mergesInto(queries, [stays.id]);
    const along = merges.filter((one) => before.redirects.includes(one.slug));
    const rest = merges.filter((one) => one.slug !== slug && !along.includes(one));
    const moving = await findMoving(queries, stays.id, [{ slug, before }, ...along], rest);
    // A story without articles is none.
    if (moving.size === 0) return null;
    const slugs = await slugsOf(queries, [...moving.keys()]);
    const leaving = new Set([...moving].flatMap(([id, one]) => (one.stays ? [] : [slugs.get(id) ?? ''])));
    const own = [before, ...along.map((one) => one.before)].flatMap(({ decided }) => decided.own);
    const made = toDecisions(stays);
    const decided = { own: new Set(own), other: new Set(before.decided.other) };
    const decisions = partDecisions(made, decided, new Set(slugs.values()), leaving);
    const named = ownNamed({ slug, title: before.story.title, named: before.story.named }, along);
    const isStillMerged = along.some((one) => one.before.into.slug === slug);
    const gone = await queries.story.create({
      data: {
        ...{ slug, ...before.story, articleCount: moving.size, decisions: column(decisions.own) },
        named: named || isStillMerged,
      },
    });
    await moveBack(queries, moving, { goneId: gone.id, staysId: stays.id });
    await queries.story.update({
      where: { id: stays.id },
      data: {
        articleCount: { decrement: leaving.size },
        decisions: column(decisions.other),
        ...(!rest.some((one) => one.before.into.slug === stays.slug) && {
          named: ownNamed(stays, [{ slug, before }]),
        }),
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
    await leadTo(queries, along, new Set(before.members.map(({ articleId }) => articleId)));
    const held = new Set(decisions.other.map(({ id }) => id));
    const left = made.flatMap(({ id }) => (held.has(id) ? [] : [id]));
    await forgetParted(queries, rest, { slug, before }, new Set(left));
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

const column = (decisions: MadeDecision[]): string | null =>
  decisions.length === 0 ? null : decisionsColumn.write(decisions);

async function slugsOf(queries: Queries, ids: readonly number[]): Promise<Map<number, string>> {
  const select = { id: true, slug: true } as const;
  const rows = await inParts(ids, (part) =>
    queries.article.findMany({ where: { id: { in: part } }, select }),
  );
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}

/** What was decided about either, and of what was decided since, what is about articles of each. */
function partDecisions(
  made: readonly MadeDecision[],
  { own, other }: { own: ReadonlySet<string>; other: ReadonlySet<string> },
  back: ReadonlySet<string>,
  leaving: ReadonlySet<string>,
): { own: MadeDecision[]; other: MadeDecision[] } {
  const articles = ({ moments }: MadeDecision) => moments.map(({ article }) => article);
  return {
    own: made.filter(
      (one) => own.has(one.id) || (!other.has(one.id) && articles(one).some((slug) => back.has(slug))),
    ),
    other: made.filter(
      (one) => other.has(one.id) || (!own.has(one.id) && articles(one).some((slug) => !leaving.has(slug))),
    ),
  };
}
