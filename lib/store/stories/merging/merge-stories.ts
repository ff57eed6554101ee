import type { StoryRef } from '../../../article/article';
import type { Permission } from '../../../auth/permission';
import type { MadeDecision } from '../../../context/timeline/decisions/decision';
import { recordChange } from '../../changes/changes';
import type { Clients, Queries } from '../../engine/clients';
import { changeInParts, inParts } from '../../engine/rows/in-parts';
import { indexPending } from '../../search/rebuild-index';
import { decisionsColumn, toDecisions } from '../story-json';
import { beforeColumn, type BeforeMerging } from './before-merging';
import { decidedApart, leadTo, mergesInto, ownArticles, ownNamed } from './before-of';

/** The address of the story that the one with this address was merged into; null where it was not. */
export async function storyMovedTo({ read }: Clients, slug: string): Promise<string | null> {
  const found = await read.storyRedirect.findUnique({ where: { slug }, include: { story: true } });
  return found?.story.slug ?? null;
}

/** The slug of the story with this title; null where there is none, or several. */
export async function slugOfTitle({ read }: Clients, title: string): Promise<string | null> {
  const [first, second] = await read.story.findMany({ where: { title }, select: { slug: true }, take: 2 });
  return first && !second ? first.slug : null;
}

/**
 * The stories that these are by now, each once: of one that was merged, the other; and with an editor's title where
 * one gave it, whatever a document calls it.
 */
export async function currentStories(queries: Queries, stories: readonly StoryRef[]): Promise<StoryRef[]> {
  const slugs = stories.map(({ slug }) => slug);
  const select = { slug: true, title: true, named: true } as const;
  const moved = await inParts(slugs, (part) =>
    queries.storyRedirect.findMany({ where: { slug: { in: part } }, include: { story: { select } } }),
  );
  const known = await inParts(slugs, (part) =>
    queries.story.findMany({ where: { slug: { in: part }, named: true }, select }),
  );
  const byOldSlug = new Map([
    ...known.map((story) => [story.slug, story] as const),
    ...moved.map(({ slug, story }) => [slug, story] as const),
  ]);
  const current = stories.map(({ slug, title }) => byOldSlug.get(slug) ?? { slug, title });
  return [...new Map(current.map(({ slug, title }) => [slug, { slug, title }])).values()];
}

/**
 * Puts all articles of one story into another, whose title and description stay, with what was decided about both. The
 * first one is gone; its address, and those that led to it, lead to the other from then on, until it is undone. False
 * where either isn't there, or both are one.
 */
export async function mergeStories(
  clients: Clients,
  { by }: Permission<'editor'>,
  from: string,
  into: string,
): Promise<boolean> {
  const { engine, write } = clients;
  const merged = await write(async (queries) => {
    const gone = await queries.story.findUnique({ where: { slug: from } });
    const stays = await queries.story.findUnique({ where: { slug: into } });
    if (!gone || !stays || gone.id === stays.id) return false;
    const members = await queries.storyArticle.findMany({
      where: { storyId: gone.id },
      include: { article: { select: { slug: true } } },
    });
    const before = await lookBefore(queries, by, { gone, stays, members });
    await queries.storyArticle.deleteMany({
      where: { storyId: gone.id, article: { stories: { some: { storyId: stays.id } } } },
    });
    const { count } = await queries.storyArticle.updateMany({
      where: { storyId: gone.id },
      data: { storyId: stays.id },
    });
    await queries.story.update({
      where: { id: stays.id },
      data: {
        articleCount: { increment: count },
        named: true,
        ...(gone.decisions !== null && {
          decisions: decisionsColumn.write(eachOnce([...toDecisions(gone), ...toDecisions(stays)])),
        }),
      },
      select: { id: true },
    });
    await queries.storyRedirect.updateMany({ where: { storyId: gone.id }, data: { storyId: stays.id } });
    await queries.story.delete({ where: { id: gone.id }, select: { id: true } });
    await queries.storyRedirect.create({
      data: { slug: from, storyId: stays.id, before: beforeColumn.write(before) },
    });
    await queries.feed.updateMany({ where: { storySlug: from }, data: { storySlug: into } });
    // A story may have thousands, and writers wait for what one transaction takes in.
    await changeInParts(
      members.map(({ articleId }) => articleId),
      (ids) => queries.article.updateMany({ where: { id: { in: ids } }, data: { indexedAs: 0 } }),
    );
    const articles = members.map(({ article: { slug } }) => slug);
    await recordChange(engine, queries, { articles, stories: [from, into] });
    return true;
  });
  // They are merged by now; what search knows of it is made good at the next start, too.
  if (merged) await indexPending(clients).catch((error: unknown) => console.error(error));
  return merged;
}

/** One that was about articles of both went along with each when they were parted. */
const eachOnce = (decisions: readonly MadeDecision[]): MadeDecision[] => [
  ...new Map(decisions.map((one) => [one.id, one])).values(),
];

interface StoryRow extends StoryRef {
  id: number;
  description: string | null;
  named: boolean;
  place: number;
  decisions: string | null;
}

interface MemberRow {
  articleId: number;
  position: number;
  origin: string;
  reasons: string | null;
}

/** What is to be known to part the two again, and says so of what was merged into either before. */
async function lookBefore(
  queries: Queries,
  by: string,
  { gone, stays, members }: { gone: StoryRow; stays: StoryRow; members: readonly MemberRow[] },
): Promise<BeforeMerging> {
  const others = await queries.storyArticle.findMany({
    where: { storyId: stays.id, article: { stories: { some: { storyId: gone.id } } } },
    select: { articleId: true },
  });
  const idsOf = (rows: readonly { articleId: number }[]) => rows.map(({ articleId }) => articleId);
  const merges = { gone: await mergesInto(queries, [gone.id]), stays: await mergesInto(queries, [stays.id]) };
  const own = ownArticles(idsOf(members), merges.gone);
  const inBoth = ownArticles(idsOf(others), merges.stays);
  const redirects = await queries.storyRedirect.findMany({ where: { storyId: gone.id } });
  const feeds = await queries.feed.findMany({ where: { storySlug: gone.slug }, select: { id: true } });
  const decided = { gone: idsOfDecisions(gone), stays: idsOfDecisions(stays) };
  await leadTo(queries, merges.gone, inBoth, decided.stays);
  await decidedApart(queries, merges.stays, decided.gone);
  const elsewhere = new Set(merges.gone.flatMap(({ before }) => before.decided.own));
  const { title, description, place } = gone;
  return {
    by,
    at: new Date().toISOString(),
    story: { title, description, named: ownNamed(gone, merges.gone), place },
    members: members.flatMap(({ articleId, position, origin, reasons }) =>
      own.has(articleId) ? [{ articleId, position, origin, reasons, both: inBoth.has(articleId) }] : [],
    ),
    decided: { own: decided.gone.filter((id) => !elsewhere.has(id)), other: decided.stays },
    redirects: redirects.map(({ slug }) => slug),
    feeds: feeds.map(({ id }) => id),
    into: { slug: stays.slug, title: stays.title, named: ownNamed(stays, merges.stays) },
  };
}

const idsOfDecisions = (story: StoryRow): string[] => toDecisions(story).map(({ id }) => id);
