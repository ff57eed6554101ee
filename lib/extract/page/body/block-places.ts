import type { PageElement } from '../source/page-tree';
import type { PageBlock } from './page-blocks';

/** Elements whose text is lines parted by breaks are their lines' container; others are lines in one. */
export function containersOf(blocks: readonly PageBlock[]): PageElement[] {
  const lines = new Map<PageElement, number>();
  for (const { element } of blocks) lines.set(element, (lines.get(element) ?? 0) + 1);
  return blocks.map(({ element }) => ((lines.get(element) ?? 0) > 1 ? element : (element.parent ?? element)));
}

/** An element's place: the names of what is around it, so far up. */
const placeOf = (element: PageElement, levels: number): string => {
  const names: string[] = [];
  for (let at: PageElement | null = element; at && names.length < levels; at = at.parent) names.push(at.name);
  return names.join(' ');
};

/** Steps up from one element to what holds both, and down to the other. */
function stepsBetween(from: PageElement, to: PageElement): [up: number, down: number] {
  const above = new Map<PageElement, number>();
  let steps = 0;
  for (let at: PageElement | null = from; at; at = at.parent) above.set(at, steps++);
  steps = 0;
  for (let at: PageElement | null = to; at; at = at.parent, steps += 1) {
    const up = above.get(at);
    if (up !== undefined) return [up, steps];
  }
  return [Infinity, Infinity];
}

/** Paragraphs that are wrapped alike stand in boxes of the same kind at the same depth, so far apart. */
const farthestAlike = 3;

/** Whether two stand in boxes of the same kind at the same depth. */
export function isAlike(main: PageElement, container: PageElement): boolean {
  const [up, down] = stepsBetween(main, container);
  return up === down && up <= farthestAlike && placeOf(main, up) === placeOf(container, down);
}

/** How much of a paragraph counts that stands so far from where most of the text does. */
export function kinship(main: PageElement, container: PageElement): number {
  const [up, down] = stepsBetween(main, container);
  if (up + down <= 2) return 1;
  if (isAlike(main, container)) return 1;
  return up + down <= 4 ? 0.7 : up + down <= 6 ? 0.4 : 0.1;
}
