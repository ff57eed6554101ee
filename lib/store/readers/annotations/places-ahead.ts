import { setImmediate } from 'node:timers/promises';
import { anchor, type Anchored } from '../../../annotate/anchor';
import type { WordsSelector } from '../../../reader/annotation';
import { type ArticleText, passageAt } from '../../../annotate/article-text';
import { type WorkBudget, workOfReader } from '../../../annotate/work-budget';
import { toAnnotation } from './annotation-rows';
import type { Queries } from '../../engine/clients';

export interface AnnotationPlace {
  start: number;
  end: number;
  passageId: string;
  orphanedAt: Date | null;
}

/** Where the words stand now; an orphan keeps the place that it had, and the day that it lost it. */
export function placeIn(
  article: ArticleText | null,
  selector: WordsSelector,
  { orphanedAt, now, budget }: { orphanedAt: Date | null; now: Date; budget: WorkBudget },
): AnnotationPlace {
  const anchored: Anchored = article ? anchor(article, selector, budget) : { state: 'orphan' };
  const { position, passageId } = selector;
  if (!article || anchored.state === 'orphan')
    return { ...position, passageId, orphanedAt: orphanedAt ?? now };
  const { start, end } = anchored;
  return { start, end, passageId: passageAt(article, start)?.passageId ?? passageId, orphanedAt: null };
}

/** Which highlights of an article: its own, or orphans that name its slug. */
export interface WhichAnnotations {
  articleId: number | null;
  articleSlug?: string;
}

/** A page of work: all readers' highlights of one article may be more than fit in memory. */
const atOnce = 200;

/** All of them, by pages. */
export async function* annotationPages(queries: Queries, where: WhichAnnotations) {
  let cursor: { readerId: number; id: string } | undefined;
  for (;;) {
    const rows = await queries.annotation.findMany({
      where: cursor
        ? {
            ...where,
            OR: [{ readerId: { gt: cursor.readerId } }, { readerId: cursor.readerId, id: { gt: cursor.id } }],
          }
        : where,
      orderBy: [{ readerId: 'asc' }, { id: 'asc' }],
      take: atOnce,
    });
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < atOnce) return;
    cursor = { readerId: last.readerId, id: last.id };
  }
}

/** What was read to find the places has changed meanwhile: nothing was written, and it is done anew. */
export class MovedOn extends Error {}

/** Written to by others without a break for so many times, there is no hope to be first. */
const mostTurns = 5;

/** Does work again that found its places in what has changed since. */
export async function untilItHolds<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let turn = 1; ; turn += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MovedOn) || turn === mostTurns) throw error;
    }
  }
}

/** Steps between two turns of others: some twenty milliseconds. */
const stepsAtOnce = 2_000_000;

/** Lets others be answered once enough was done since they last were. */
export function turnTaker(): (budget: WorkBudget) => Promise<void> {
  let before = 0;
  let since = 0;
  return async ({ left }) => {
    since += Math.max(20_000, before - left);
    before = left;
    if (since < stepsAtOnce) return;
    since = 0;
    await setImmediate();
  };
}

const keyOf = ({ readerId, id }: { readerId: number; id: string }): string => `${readerId} ${id}`;

/** Places that were found before the transaction that writes them, so that it holds nobody up. */
export class PlacesAhead {
  readonly #places: ReadonlyMap<string, AnnotationPlace>;

  private constructor(
    private readonly article: ArticleText,
    places: ReadonlyMap<string, AnnotationPlace>,
  ) {
    this.#places = places;
  }

  /** Looks for the words of all these highlights; what one reader has may cost so much and no more. */
  static async find(queries: Queries, where: WhichAnnotations, article: ArticleText): Promise<PlacesAhead> {
    const now = new Date();
    const places = new Map<string, AnnotationPlace>();
    const takeTurns = turnTaker();
    let reader: number | null = null;
    let budget: WorkBudget = { left: 0 };
    for await (const rows of annotationPages(queries, where))
      for (const row of rows) {
        if (row.readerId !== reader) budget = { left: workOfReader };
        reader = row.readerId;
        const { selector } = toAnnotation(row).target;
        places.set(keyOf(row), placeIn(article, selector, { orphanedAt: row.orphanedAt, now, budget }));
        await takeTurns(budget);
      }
    return new PlacesAhead(article, places);
  }

  /** The place of a highlight in this text. Throws `MovedOn` where another text or none was looked at. */
  placeOf(row: { readerId: number; id: string }, article: ArticleText): AnnotationPlace {
    const place = this.#places.get(keyOf(row));
    if (!place || !this.#isOf(article)) throw new MovedOn('The article or its highlights have changed.');
    return place;
  }

  #isOf({ text, places }: ArticleText): boolean {
    return (
      text === this.article.text &&
      places.length === this.article.places.length &&
      places.every(({ passageId }, at) => passageId === this.article.places[at]?.passageId)
    );
  }
}
