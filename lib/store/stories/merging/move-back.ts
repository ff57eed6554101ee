import type { Queries } from '../../engine/clients';
import { changeInParts, inParts } from '../../engine/rows/in-parts';
import type { BeforeMerging } from './before-merging';
import type { Merge } from './before-of';

type Member = BeforeMerging['members'][number];

/** An article that goes back into a story which is parted from another. */
interface Moving {
  /** As whose member: of the story itself, where it had it of its own, and of those that go back with it. */
  were: [Member, ...Member[]];
  /** Whether the other keeps it: of its own, or as a member of what is merged into it still. */
  stays: boolean;
  /** As whose member it stays; null where it is the other's own. */
  as: Member | null;
}

/**
 * The articles that go back with these merges and are in the merged story still, by their ids.
 *
 * @param rest the merges that stay
 */
export async function findMoving(
  queries: Queries,
  storyId: number,
  parted: readonly Merge[],
  rest: readonly Merge[],
): Promise<Map<number, Moving>> {
  const members = membersOf(parted);
  const staying = membersOf(rest);
  const still = await inParts([...members.keys()], (part) =>
    queries.storyArticle.findMany({ where: { storyId, articleId: { in: part } } }),
  );
  const ids = new Set(still.map(({ articleId }) => articleId));
  return new Map(
    [...members].flatMap(([id, were]) => {
      const isOwn = were[0].both;
      const as = isOwn ? null : (staying.get(id)?.[0] ?? null);
      return ids.has(id) ? [[id, { were, stays: isOwn || as !== null, as }] as const] : [];
    }),
  );
}

/** What these stories know of each article that one of them has. */
function membersOf(merges: readonly Merge[]): Map<number, [Member, ...Member[]]> {
  const members = new Map<number, [Member, ...Member[]]>();
  for (const { before } of merges)
    for (const member of before.members) {
      const known = members.get(member.articleId);
      if (known) known.push(member);
      else members.set(member.articleId, [member]);
    }
  return members;
}

interface Row {
  storyId: number;
  articleId: number;
  position: number;
  publishedInstant: Date;
  origin: string;
  reasons: string | null;
}

/** Each article in its stories of before, at the place that the story had among them, with those that it got since. */
export async function moveBack(
  queries: Queries,
  moving: ReadonlyMap<number, Moving>,
  { goneId, staysId }: { goneId: number; staysId: number },
): Promise<void> {
  await changeInParts(moving.keys(), async (part) => {
    const where = { articleId: { in: part } };
    const rows = await queries.storyArticle.findMany({ where, orderBy: { position: 'asc' } });
    const data = part.flatMap((articleId) => {
      const now = rows.filter((row) => row.articleId === articleId);
      const one = moving.get(articleId);
      const merged = now.find(({ storyId }) => storyId === staysId);
      if (!one || !merged) return [];
      const others = now.filter((row) => row !== merged);
      if (!one.stays) return [...others, { ...merged, storyId: goneId }];
      const { position, origin, reasons } = one.were[0];
      const back = { ...merged, storyId: goneId, position, origin, reasons };
      return insert([...others, one.as ? insteadOf(merged, one.were, one.as) : merged], back);
    });
    await queries.storyArticle.deleteMany({ where });
    await queries.storyArticle.createMany({ data });
  });
}

/** The merged story has it as another one's member from now on; what was changed since stays. */
function insteadOf(row: Row, were: readonly Member[], as: Member): Row {
  const isWord = were.some(({ origin, reasons }) => origin === row.origin && reasons === row.reasons);
  return {
    ...row,
    ...(isWord && { origin: as.origin, reasons: as.reasons }),
    ...(were.some(({ position }) => position === row.position) && { position: as.position }),
  };
}

/** Before whichever has its place by now. */
function insert(rows: readonly Row[], row: Row): Row[] {
  const isTaken = rows.some(({ position }) => position === row.position);
  const shift = isTaken ? 1 : 0;
  return [
    ...rows.map((one) => (one.position < row.position ? one : { ...one, position: one.position + shift })),
    row,
  ];
}
