import { isProse, weightOf } from './line-shape';
import { blockText, type PageBlock } from './page-blocks';
import type { PageElement } from '../source/page-tree';

/** Two alike may be anything; three are a list. */
export const fewestParts = 3;

/** The part of `around` that holds an element. */
export function partOf(element: PageElement, around: PageElement): PageElement | null {
  let part: PageElement = element;
  for (let at = element.parent; at; part = at, at = at.parent) if (at === around) return part;
  return null;
}

export function commonOf(a: PageElement, b: PageElement): PageElement | null {
  const above = new Set<PageElement>();
  for (let at: PageElement | null = a; at; at = at.parent) above.add(at);
  for (let at: PageElement | null = b.parent; at; at = at.parent) if (above.has(at)) return at;
  return null;
}

/**
 * Boxes of which at least three parts each hold a block that is meant: of each box these parts, with the places
 * of all blocks that stand in them.
 */
export function findAlikeParts(
  blocks: readonly PageBlock[],
  isMeant: (block: PageBlock, index: number) => boolean,
): number[][][] {
  const boxes = new Map<PageElement, Map<PageElement, number[]>>();
  let last: PageElement | null = null;
  for (const [index, block] of blocks.entries()) {
    if (!isMeant(block, index)) continue;
    const { element } = block;
    const around = last && commonOf(last, element);
    if (last && around) {
      const parts = boxes.get(around) ?? new Map<PageElement, number[]>();
      for (const part of [partOf(last, around), partOf(element, around)]) if (part) parts.set(part, []);
      boxes.set(around, parts);
    }
    last = element;
  }
  return [...boxes]
    .filter(([, parts]) => parts.size >= fewestParts)
    .map(([around, parts]) => {
      for (const [index, { element }] of blocks.entries()) {
        const part = partOf(element, around);
        if (part) parts.get(part)?.push(index);
      }
      return [...parts.values()];
    });
}

export const textsOf = (blocks: readonly PageBlock[]): string[] =>
  blocks.map(({ content }) => blockText(content).trim());

/** How much a line counts as running text. */
export const proseIn = (text: string): number => (isProse(text) ? weightOf(text) : 0);

/** How much running text stands before each block. */
export function proseBefore(texts: readonly string[]): number[] {
  let sum = 0;
  return texts.map((text) => {
    const before = sum;
    sum += proseIn(text);
    return before;
  });
}
