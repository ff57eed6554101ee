import type { Queries } from '../engine/clients';

/** Whole articles are some ten kilobytes each. */
const atOnce = 50;

/** A state that was published, as both tables have it. */
interface State {
  number: number;
  at: Date;
  by: string;
  draft: string;
}

const nextStates = {
  orderBy: { number: 'asc' },
  take: atOnce,
  select: { number: true, at: true, by: true, draft: true },
} as const;

/** Takes all published states of an article into the trash with it. */
export async function trashRevisions(queries: Queries, articleId: number, slug: string): Promise<void> {
  // Of another article that was at this address before, and is overwritten.
  await queries.trashedRevision.deleteMany({ where: { slug } });
  await eachPart(
    (number) =>
      queries.articleRevision.findMany({ where: { articleId, number: { gt: number } }, ...nextStates }),
    (states) => queries.trashedRevision.createMany({ data: states.map((state) => ({ slug, ...state })) }),
  );
}

/** Gives an article that comes back its published states. */
export async function restoreRevisions(queries: Queries, articleId: number, slug: string): Promise<void> {
  await eachPart(
    (number) => queries.trashedRevision.findMany({ where: { slug, number: { gt: number } }, ...nextStates }),
    (states) =>
      queries.articleRevision.createMany({ data: states.map((state) => ({ articleId, ...state })) }),
  );
}

async function eachPart(
  read: (after: number) => Promise<State[]>,
  write: (states: State[]) => Promise<unknown>,
): Promise<void> {
  for (let after = 0; ;) {
    const states = await read(after);
    const last = states.at(-1);
    if (!last) return;
    await write(states);
    after = last.number;
  }
}
