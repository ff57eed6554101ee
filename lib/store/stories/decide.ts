import { randomUUID } from 'node:crypto';
import type { MergedMoment } from '../../article/article';
import type { Permission } from '../../auth/permission';
import type { Decision, MadeDecision } from '../../context/timeline/decisions/decision';
import { recordChange } from '../changes/changes';
import type { Clients, Queries } from '../engine/clients';
import { decisionsColumn, toDecisions } from './story-json';
import { findTimeline } from './stories';

/** More than an editor makes in a year of a story a day; each is read whenever the story is shown. */
const mostDecisions = 2_000;
/** And all that they name together: some 200 bytes each, and a hundred of the largest events. */
const mostNamed = 40_000;

/** A story's timeline as an editor sees it: with what readers don't see. */
export interface EditedTimeline {
  timeline: MergedMoment[];
  /** In the order in which they were made. */
  decisions: MadeDecision[];
}

/** Null where there is no such story. */
export async function findEditedTimeline(
  { read }: Clients,
  _: Permission<'editor'>,
  slug: string,
): Promise<EditedTimeline | null> {
  const story = await read.story.findUnique({ where: { slug } });
  return story && { timeline: await findTimeline(read, story), decisions: toDecisions(story) };
}

/** Adds a decision about a story's timeline. False where there is no such story, or it has too many. */
export const decide = (
  clients: Clients,
  { by }: Permission<'editor'>,
  slug: string,
  decision: Decision,
): Promise<boolean> =>
  change(
    clients,
    slug,
    (made) =>
      made.length < mostDecisions &&
      countNamed([...made, decision]) <= mostNamed && [
        ...made,
        { ...decision, id: randomUUID(), by, at: new Date().toISOString() },
      ],
  );

const countNamed = (decisions: readonly Decision[]): number =>
  decisions.reduce(
    (count, one) => count + one.moments.length + (one.kind === 'part' ? one.from.length : 0),
    0,
  );

/** Takes a decision back: what is decided besides holds as before. False where it isn't there. */
export const undoDecision = (
  clients: Clients,
  _: Permission<'editor'>,
  slug: string,
  id: string,
): Promise<boolean> =>
  change(clients, slug, (made) => made.some((one) => one.id === id) && made.filter((one) => one.id !== id));

async function change(
  { engine, write }: Clients,
  slug: string,
  to: (made: MadeDecision[]) => MadeDecision[] | false,
): Promise<boolean> {
  return write(async (queries) => {
    const story = await queries.story.findUnique({ where: { slug } });
    const before = story && toDecisions(story);
    const after = before && to(before);
    if (!before || !after) return false;
    await queries.story.update({
      where: { slug },
      data: { decisions: decisionsColumn.write(after) },
      select: { id: true },
    });
    const changed = [...before, ...after].filter((one) => !(before.includes(one) && after.includes(one)));
    await recordChange(engine, queries, { articles: articlesOf(changed), stories: [slug] });
    return true;
  });
}

/** Whose pages show something else by these. */
const articlesOf = (decisions: readonly MadeDecision[]): string[] => [
  ...new Set(decisions.flatMap(({ moments }) => moments.map(({ article }) => article))),
];

/** After an article has got another slug, what was decided of its moments is so still. */
export async function followRenamed(
  queries: Queries,
  storyIds: readonly number[],
  before: string,
  slug: string,
): Promise<void> {
  for (const id of storyIds) {
    const story = await queries.story.findUnique({ where: { id } });
    if (!story?.decisions) continue;
    const follow = <Anchor extends { article: string }>(anchor: Anchor): Anchor =>
      anchor.article === before ? { ...anchor, article: slug } : anchor;
    const decisions = toDecisions(story).map((decision) =>
      decision.kind === 'part'
        ? { ...decision, moments: decision.moments.map(follow), from: decision.from.map(follow) }
        : ({ ...decision, moments: decision.moments.map(follow) } as MadeDecision),
    );
    await queries.story.update({
      where: { id },
      data: { decisions: decisionsColumn.write(decisions) },
      select: { id: true },
    });
  }
}
